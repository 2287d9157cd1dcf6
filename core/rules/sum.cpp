// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

namespace weft {
namespace {

ValueRange range(const RuleContext& context, std::int64_t total_weight) {
    const Fraction weight = total_weight * context.weight_unit;
    return {context.lowest * weight, context.highest * weight};
}

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    const auto weight = total_weight(items);
    if (weight == 0) return {};
    const Fraction whole = context.whole_weight == 0 ? weight : context.whole_weight;
    return {.value = weighted_points_sum(items, context) * context.weight_unit * whole / weight, .level = std::nullopt};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "the points of " + counted(item_count, noun) +
           " added up by weight, with what is left out taken to be like them";
}

} // namespace

/// Points added up, each times its weight (SCIROCCO adaptations with a total of 0 to 40). What is not known or does
/// not apply adds what the rest adds on average: left out, it would act as a zero.
const NodeRule sum_rule{
    .id = "sum",
    .unit = "points",
    .parameters = {},
    .gives_value = true,
    .gives_level = false,
    .counts_weights = true,
    .needs_levels = false,
    .is_monotone = true,
    .range = range,
    .evaluate = evaluate,
    .describe = describe,
};

} // namespace weft
