// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

namespace weft {
namespace {

ValueRange range(const RuleContext& context, std::int64_t /*total_weight*/) {
    return {100 * context.lowest / context.highest, 100};
}

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    const auto weight = total_weight(items);
    if (weight == 0) return {};
    return {.value = 100 * weighted_points_sum(items, context) / (context.highest * weight), .level = std::nullopt};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "the points of " + counted(item_count, noun) + " as a percentage of what can be had here";
}

} // namespace

/// Points as a percentage of what can be had here: what does not apply leaves both sides (DMIC).
const NodeRule percentage_of_attainable_rule{
    .id = "percentage-of-attainable",
    .unit = "percent",
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
