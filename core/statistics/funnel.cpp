// SPDX-License-Identifier: MIT
#include "core/statistics/funnel.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/distributions.hpp"
#include "core/statistics/quantile.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace weft::statistics {
namespace {

Interval around(double centre, double half) {
    return {.low = centre - half, .high = centre + half};
}

/// The mean square of the z-scores, the furthest tenth at each end drawn in.
double winsorised_dispersion(std::span<const double> z_scores) {
    constexpr double trimmed = 0.1;
    const auto low = *quantile(z_scores, trimmed, QuantileType::linear);
    const auto high = *quantile(z_scores, 1 - trimmed, QuantileType::linear);
    CompensatedSum squares;
    for (const double z : z_scores)
        squares.add(std::clamp(z, low, high) * std::clamp(z, low, high));
    return squares.total() / static_cast<double>(z_scores.size());
}

} // namespace

Outcome<Funnel> funnel(std::span<const double> estimates, std::span<const double> standard_errors) {
    assert(estimates.size() == standard_errors.size());
    if (estimates.empty()) return Reason::no_data;
    if (estimates.size() < 2) return Reason::too_few;
    if (std::ranges::any_of(standard_errors, [](double error) { return !(error > 0); })) return Reason::out_of_range;
    CompensatedSum weights;
    CompensatedSum squared_weights;
    CompensatedSum weighted;
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        const auto weight = 1 / (standard_errors[i] * standard_errors[i]);
        weights.add(weight);
        squared_weights.add(weight * weight);
        weighted.add(weight * estimates[i]);
    }
    Funnel found;
    found.target = weighted.total() / weights.total();
    std::vector<double> z_scores;
    for (std::size_t i = 0; i < estimates.size(); ++i)
        z_scores.push_back((estimates[i] - found.target) / standard_errors[i]);
    found.dispersion = winsorised_dispersion(z_scores);
    const auto count = static_cast<double>(estimates.size());
    found.extra_variance = std::max(0.0, (count * found.dispersion - (count - 1)) /
                                             (weights.total() - squared_weights.total() / weights.total()));
    constexpr double inner_level = 0.95;
    constexpr double outer_level = 0.998;
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        const auto error = std::sqrt(standard_errors[i] * standard_errors[i] + found.extra_variance);
        found.points.push_back({.z = (estimates[i] - found.target) / error,
                                .inner = around(found.target, normal_quantile(0.5 + inner_level / 2) * error),
                                .outer = around(found.target, normal_quantile(0.5 + outer_level / 2) * error)});
    }
    return found;
}

} // namespace weft::statistics
