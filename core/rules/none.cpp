// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

namespace weft {
namespace {

RuleResult evaluate(std::span<const RuleItem> /*items*/, const RuleContext& /*context*/) {
    return {};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "nothing: " + counted(item_count, noun) + " stand for themselves";
}

} // namespace

/// A profile: nothing is made of what is below (SCIROCCO Exchange).
const NodeRule none_rule{
    .id = "none",
    .unit = "percent",
    .parameters = {},
    .gives_value = false,
    .gives_level = false,
    .counts_weights = false,
    .needs_levels = false,
    .is_monotone = true,
    .range = percent_range,
    .evaluate = evaluate,
    .describe = describe,
};

} // namespace weft
