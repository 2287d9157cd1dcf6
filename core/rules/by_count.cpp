// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

#include <algorithm>
#include <array>

namespace weft {
namespace {

bool is_met(const Need& need, std::span<const RuleItem> items, const RuleContext& context) {
    const auto at = context.scale.rank_of(need.at).value_or(context.scale.top());
    std::int64_t reached = 0;
    std::int64_t behind = 0;
    std::int64_t weight_reached = 0;
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        const bool is_there = item.rank >= at;
        (is_there ? reached : behind) += 1;
        if (is_there) weight_reached += item.weight;
    }
    switch (need.quantity) {
    case Quantity::count: return reached >= need.amount;
    case Quantity::all_but: return behind <= need.amount;
    case Quantity::share: return weight_reached >= need.amount * total_weight(items);
    }
    return false;
}

/// Step by step from below: a level is held when all that it and every level below it need is there.
std::optional<Rank> held_level(std::span<const RuleItem> items, const RuleContext& context) {
    if (!lowest_rank(items)) return std::nullopt;
    for (Rank level = 1; level <= context.scale.top(); ++level)
        for (const auto& need : context.parameters.needs)
            if (context.scale.rank_of(need.level) == level && !is_met(need, items, context)) return level - 1;
    return context.scale.top();
}

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    return {.value = mean_percent(items, context), .level = held_level(items, context)};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "the highest level for which enough of " + counted(item_count, noun) + " stand high enough";
}

constexpr std::array<std::string_view, 1> parameters{"needs"};

} // namespace

/// Counting: "outstanding needs two at outstanding and none below good" (CQC key questions; SCO-39). Only how many stand
/// at a level or better can be asked, so that a better item never costs a level.
const NodeRule by_count_rule{
    .id = "by-count",
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
