// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"
#include "core/rules/rule_list.hpp"

#include <algorithm>

namespace weft {
namespace {

/// Mean minus variance over mean, as a percentage of the way from worst to best. A spread that outweighs the mean leaves
/// nothing, and a mean of nothing has no spread to take off.
RuleResult evaluate(std::span<const RuleItem> items, const RuleContext& context) {
    const auto weight = total_weight(items);
    if (weight == 0) return {};
    const Fraction sum = weighted_share_sum(items, context);
    if (sum == 0) return {.value = Fraction(0), .level = std::nullopt};
    // The variance is the mean of the squares less the square of the mean, which leaves twice the mean less the first over
    // the mean; and in that the weight of all is only in the mean.
    const Fraction held = 2 * sum / weight - weighted_square_sum(items, context) / sum;
    return {.value = 100 * std::max<Fraction>(held, 0), .level = std::nullopt};
}

std::string describe(std::size_t item_count, const RuleContext& /*context*/, std::string_view noun) {
    return "the mean of " + counted(item_count, noun) +
           " by weight less their variance over it, as a percentage of the way from worst to best";
}

} // namespace

/// The Mazziotta-Pareto index with the population's variance (SCO-33): what is uneven is worth less. Not monotone: a
/// better item can make the whole more uneven and so lower it (SCO-34, SCO-35), which is why no gate may stand on it.
const NodeRule penalised_mean_rule{
    .id = "penalised-mean",
    .unit = "percent",
    .parameters = {},
    .gives_value = true,
    .gives_level = false,
    .counts_weights = true,
    .needs_levels = false,
    .is_monotone = false,
    .range = percent_range,
    .evaluate = evaluate,
    .describe = describe,
};

} // namespace weft
