// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

#include <optional>

namespace weft {
namespace {

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    const RuleItem* lowest = nullptr;
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        if (lowest == nullptr || is_worth_less(item, *lowest, context)) lowest = &item;
    }
    if (lowest == nullptr) return {};
    return {.value = points_of(*lowest, context), .level = lowest_rank(items)};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "the lowest of " + counted(item_count, noun);
}

} // namespace

/// The lowest of all; weights do nothing.
const NodeRule minimum_rule{
    .id = "minimum",
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
