// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

#include <algorithm>
#include <vector>

namespace weft {
namespace {

std::vector<const RuleItem*> from_worst_to_best(std::span<const RuleItem> items, const RuleContext& context) {
    std::vector<const RuleItem*> sorted;
    for (const auto& item : items)
        if (item.weight > 0) sorted.push_back(&item);
    std::ranges::stable_sort(sorted, [&](const RuleItem* left, const RuleItem* right) {
        return share_of(*left, context) < share_of(*right, context);
    });
    return sorted;
}

/// Where the weight splits exactly in half the value lies midway between the two in the middle, and the level is
/// the lower of them: nobody is lifted by rounding.
RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    const auto sorted = from_worst_to_best(items, context);
    const auto weight = total_weight(items);
    std::int64_t reached = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        reached += sorted[i]->weight;
        if (2 * reached < weight) continue;
        const auto upper = 2 * reached == weight ? i + 1 : i;
        const Fraction middle = (points_of(*sorted[i], context) + points_of(*sorted[upper], context)) / 2;
        const auto level = sorted[i]->rank;
        return {.value = middle, .level = level < 0 ? std::nullopt : std::optional(level)};
    }
    return {};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "the middle of " + counted(item_count, noun) + " by weight";
}

} // namespace

/// The weighted median: half of the weight lies at or below it.
const NodeRule median_rule{
    .id = "median",
    .unit = "points",
    .parameters = {},
    .gives_value = true,
    .gives_level = true,
    .counts_weights = true,
    .needs_levels = false,
    .is_monotone = true,
    .range = item_range,
    .evaluate = evaluate,
    .describe = describe,
};

} // namespace weft
