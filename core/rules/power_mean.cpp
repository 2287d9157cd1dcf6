// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

#include <array>
#include <cmath>

namespace weft {
namespace {

/// The power mean of shares. For powers of 0 and below one share of 0 makes the whole 0 (METHODS 1.6).
double power_mean(std::span<const RuleItem> items, const RuleContext& context, double power) {
    const auto weight = static_cast<double>(total_weight(items));
    double sum = 0;
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        const auto share = approximate_share_of(item, context);
        if (share <= 0 && power <= 0) return 0;
        const auto part = static_cast<double>(item.weight) / weight;
        sum += part * (power == 0 ? std::log(share) : std::pow(share, power));
    }
    return power == 0 ? std::exp(sum) : std::pow(sum, 1 / power);
}

RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    if (total_weight(items) == 0) return {};
    const auto power = to_double(context.parameters.power);
    return {.value = nine_decimals(100 * power_mean(items, context, power)), .level = std::nullopt};
}

std::string describe(std::size_t item_count, const RuleContext& context, std::string_view noun) {
    return "the power mean (power " + to_text(context.parameters.power) + ") of " + counted(item_count, noun) +
           ", as a percentage of the way from worst to best";
}

constexpr std::array<std::string_view, 1> parameters{"power"};

} // namespace

/// Between full compensation (power 1) and none (a large negative power); 0 is the geometric mean, -1 the
/// harmonic. Not rational, so the value is the nine decimals every machine agrees on.
const NodeRule power_mean_rule{
    .id = "power-mean",
    .unit = "percent",
    .parameters = parameters,
    .gives_value = true,
    .gives_level = false,
    .counts_weights = true,
    .needs_levels = false,
    .is_monotone = true,
    .range = percent_range,
    .evaluate = evaluate,
    .describe = describe,
};

} // namespace weft
