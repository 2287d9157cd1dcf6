// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

#include <algorithm>
#include <array>

namespace weft {
namespace {

Rank rank_held_at(const RuleContext& context) {
    const auto printed = context.parameters.held_at;
    return printed ? context.scale.rank_of(*printed).value_or(context.scale.top()) : context.scale.top();
}

/// The highest stage that has a requirement here and below which, itself included, none is missed. A stage whose
/// requirements are all unknown or do not apply is passed, but is never the stage reached.
std::optional<Rank> reached_stage(std::span<const RuleItem> items, const RuleContext& context) {
    if (!lowest_rank(items)) return std::nullopt;
    const auto held_at = rank_held_at(context);
    int first_missed = context.stage_count;
    for (const auto& item : items)
        if (item.weight > 0 && item.rank < held_at) first_missed = std::min(first_missed, item.stage);
    Rank reached = 0;
    for (const auto& item : items)
        if (item.weight > 0 && item.stage < first_missed) reached = std::max(reached, item.stage);
    return reached;
}

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    return {.value = mean_percent(items, context), .level = reached_stage(items, context)};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view /*noun*/) {
    return "the highest stage that meets every requirement of its own and of the stages below, " +
           counted(item_count, "requirement") + " in all";
}

constexpr std::array<std::string_view, 1> parameters{"held_at"};

} // namespace

/// Each requirement belongs to one stage, and a gap blocks everything above it (CMMI and HIMSS by item; SCO-21).
const NodeRule requirements_rule{
    .id = "requirements",
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
    .makes_stages = true,
};

} // namespace weft
