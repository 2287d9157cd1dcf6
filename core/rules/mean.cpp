// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

namespace weft {
namespace {

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    const auto weight = total_weight(items);
    if (weight == 0) return {};
    return {.value = weighted_points_sum(items, context) / weight, .level = std::nullopt};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "the mean of the points of " + counted(item_count, noun) + " by weight";
}

} // namespace

/// The mean of what was answered, in the points the scale prints (ACIC 0 to 11, PACIC 1 to 5, NHS oversight 1.00 best
/// to 4.00 worst). What is not known is left out of both sides.
const NodeRule mean_rule{
    .id = "mean",
    .unit = "points",
    .parameters = {},
    .gives_value = true,
    .gives_level = false,
    .counts_weights = true,
    .needs_levels = false,
    .is_monotone = true,
    .range = item_range,
    .evaluate = evaluate,
    .describe = describe,
};

} // namespace weft
