// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

#include <array>

namespace weft {
namespace {

std::int64_t weight_at_or_above(std::span<const RuleItem> items, Rank level) {
    std::int64_t weight = 0;
    for (const auto& item : items)
        if (item.rank >= level) weight += item.weight;
    return weight;
}

/// The highest level that enough of the weight holds, step by step from below, no item too far behind.
std::optional<Rank> held_level(std::span<const RuleItem> items, const RuleContext& context) {
    const auto lowest = lowest_rank(items);
    if (!lowest) return std::nullopt;
    const Fraction needed = context.parameters.tau * total_weight(items);
    Rank held = 0;
    for (Rank level = 1; level <= context.scale.top(); ++level) {
        if (*lowest < level - context.parameters.max_lag_depth) break;
        if (weight_at_or_above(items, level) < needed) break;
        held = level;
    }
    return held;
}

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    return {.value = mean_percent(items, context), .level = held_level(items, context)};
}

/// With so few equal items that one is more than the tolerance, the rule is the minimum: say so.
bool is_tolerance_inert(std::size_t item_count, const RuleContext& context) {
    const auto count = static_cast<std::int64_t>(item_count);
    return count * (1 - context.parameters.tau) < 1;
}

std::string describe(std::size_t item_count, const RuleContext& context, std::string_view noun) {
    if (is_tolerance_inert(item_count, context)) return "the lowest of " + counted(item_count, noun);
    return "the highest level that at least " + to_text(context.parameters.tau) + " of the weight of " +
           counted(item_count, noun) + " holds, with none more than " +
           std::to_string(context.parameters.max_lag_depth) + " below it";
}

constexpr std::array<std::string_view, 2> parameters{"tau", "max_lag_depth"};

} // namespace

/// Staged with a tolerance and a floor (METHODS 1.4; SCO-20, SCO-20c): a few may lag, none far. Critical criteria
/// are met in full by a cap of their own, in scoring.
const NodeRule tolerant_staged_rule{
    .id = "tolerant-staged",
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
