// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

#include <optional>

namespace weft {
namespace {

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    const RuleItem* highest = nullptr;
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        if (highest == nullptr || is_worth_less(*highest, item, context)) highest = &item;
    }
    if (highest == nullptr) return {};
    return {.value = points_of(*highest, context), .level = highest_rank(items)};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "the highest of " + counted(item_count, noun);
}

} // namespace

/// The highest of all; weights do nothing.
const NodeRule maximum_rule{
    .id = "maximum",
    .unit = "points",
    .parameters = {},
    .gives_value = true,
    .gives_level = true,
    .counts_weights = false,
    .needs_levels = false,
    .is_monotone = true,
    .range = item_range,
    .evaluate = evaluate,
    .describe = describe,
};

} // namespace weft
