// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

namespace weft {
namespace {

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    return {.value = mean_percent(items, context), .level = lowest_rank(items)};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "the level that all of " + counted(item_count, noun) + " hold";
}

} // namespace

/// A level is held only when every item holds it: the lowest (CMMI staged representation; SCO-13 to SCO-17). The
/// value beside it is the mean, so that work above the weakest point still shows.
const NodeRule staged_rule{
    .id = "staged",
    .unit = "percent",
    .parameters = {},
    .gives_value = true,
    .gives_level = true,
    .counts_weights = true,
    .needs_levels = true,
    .is_monotone = true,
    .range = percent_range,
    .evaluate = evaluate,
    .describe = describe,
};

} // namespace weft
