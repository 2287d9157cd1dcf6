// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace weft {
namespace {

/// The two in the middle by weight, worse first; one and the same unless the weight splits exactly in half.
struct Middle {
    const RuleItem* lower;
    const RuleItem* upper;
};

/// Nothing where there is no weight.
template <class IsLess>
std::optional<Middle> middle_by(std::span<const RuleItem> items, const IsLess& is_less) {
    std::vector<const RuleItem*> sorted;
    for (const auto& item : items)
        if (item.weight > 0) sorted.push_back(&item);
    std::ranges::stable_sort(sorted, [&](const RuleItem* a, const RuleItem* b) { return is_less(*a, *b); });

    const auto weight = total_weight(items);
    std::int64_t reached = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        reached += sorted[i]->weight;
        if (2 * reached == weight) return Middle{sorted[i], sorted[i + 1]};
        if (2 * reached > weight) return Middle{sorted[i], sorted[i]};
    }
    return std::nullopt;
}

/// Where the weight splits exactly in half the value lies midway between the two in the middle, and the level is the
/// lower of them: nobody is lifted by rounding. Values and levels are put in order each for itself: a part held back by
/// a gate has a good value and a low level, and what lies in the middle by value must not lower the level by moving up.
RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    const auto by_level = middle_by(items, [](const RuleItem& a, const RuleItem& b) { return a.rank < b.rank; });
    const auto by_value =
        are_all_levels(items)
            ? by_level
            : middle_by(items, [&](const RuleItem& a, const RuleItem& b) { return is_worth_less(a, b, context); });
    if (!by_value || !by_level) return {};
    const Fraction middle = (points_of(*by_value->lower, context) + points_of(*by_value->upper, context)) / 2;
    const auto level = by_level->lower->rank;
    return {.value = middle, .level = level < 0 ? std::nullopt : std::optional(level)};
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
