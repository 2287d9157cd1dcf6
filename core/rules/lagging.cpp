// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

#include <algorithm>
#include <array>

namespace weft {
namespace {

std::size_t counted_items(std::span<const RuleItem> items) {
    return static_cast<std::size_t>(std::ranges::count_if(items, [](const RuleItem& item) { return item.weight > 0; }));
}

bool may_lag(std::size_t item_count, const RuleContext& context) {
    return static_cast<int>(item_count) >= context.parameters.lag_needs_children;
}

std::optional<Rank> held_level(std::span<const RuleItem> items, const RuleContext& context) {
    const auto lowest = lowest_rank(items);
    if (!lowest || !may_lag(counted_items(items), context)) return lowest;
    for (auto level = std::min(*lowest + context.parameters.max_lag_depth, context.scale.top()); level > *lowest;
         --level) {
        const auto behind = std::ranges::count_if(
            items, [level](const RuleItem& item) { return item.weight > 0 && item.rank < level; });
        if (behind <= context.parameters.max_lagging) return level;
    }
    return lowest;
}

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    return {.value = mean_percent(items, context), .level = held_level(items, context)};
}

std::string describe(std::size_t item_count, const RuleContext& context, std::string_view noun) {
    if (!may_lag(item_count, context)) return "the lowest of " + counted(item_count, noun);
    return "the level that all but " + std::to_string(context.parameters.max_lagging) + " of " +
           counted(item_count, noun) + " hold, with none more than " +
           std::to_string(context.parameters.max_lag_depth) + " below it";
}

constexpr std::array<std::string_view, 3> parameters{"max_lagging", "max_lag_depth", "lag_needs"};

} // namespace

/// The analogue of "good if none is inadequate and no more than one requires improvement" (METHODS 1.7; SCO-37):
/// a few may lag by a little once there are enough of them, else the minimum.
const NodeRule lagging_rule{
    .id = "lagging",
    .unit = "percent",
    .parameters = parameters,
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
