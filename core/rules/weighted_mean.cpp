// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

namespace weft {
namespace {

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    return {.value = mean_percent(items, context), .level = std::nullopt};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "the mean of " + counted(item_count, noun) + " by weight, as a percentage of the way from worst to best";
}

} // namespace

/// Full compensation: a good item makes up for a bad one at the rate of their weights (METHODS 1.5).
const NodeRule weighted_mean_rule{
    .id = "weighted-mean",
    .unit = "percent",
    .parameters = {},
    .gives_value = true,
    .gives_level = false,
    .counts_weights = true,
    .needs_levels = false,
    .is_monotone = true,
    .range = percent_range,
    .evaluate = evaluate,
    .describe = describe,
};

} // namespace weft
