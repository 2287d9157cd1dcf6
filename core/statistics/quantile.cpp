// SPDX-License-Identifier: MIT
#include "core/statistics/quantile.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <vector>

namespace weft::statistics {
namespace {

/// How far along the sorted values, counted from 1, the share lies.
double position(double count, double share, QuantileType type) {
    switch (type) {
    case QuantileType::inverse:
    case QuantileType::averaged: return count * share;
    case QuantileType::weibull: return (count + 1) * share;
    case QuantileType::linear: return 1 + (count - 1) * share;
    }
    return 0;
}

/// How much of the step from one value to the next is taken, for a position `part` of the way between them.
double step(double part, QuantileType type) {
    switch (type) {
    case QuantileType::inverse: return part > 0 ? 1 : 0;
    case QuantileType::averaged: return part > 0 ? 1 : 0.5;
    case QuantileType::weibull:
    case QuantileType::linear: return part;
    }
    return 0;
}

} // namespace

Outcome<double> quantile(std::span<const double> values, double share, QuantileType type) {
    assert(share >= 0 && share <= 1);
    if (values.empty()) return Reason::no_data;
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const auto at = position(static_cast<double>(sorted.size()), share, type);
    // 10 * 0.7 falls short of 7; what lies within rounding of a whole position is that position, as in R.
    constexpr auto rounding = 4 * std::numeric_limits<double>::epsilon();
    const auto whole = std::floor(at + rounding * std::max(1.0, at));
    const auto part = at - whole <= rounding * std::max(1.0, at) ? 0 : at - whole;
    const auto value_at = [&](double place) { // from 1, held to the ends
        return sorted[static_cast<std::size_t>(std::clamp(place, 1.0, static_cast<double>(sorted.size()))) - 1];
    };
    const auto below = value_at(whole);
    const auto above = value_at(whole + 1);
    return below + step(part, type) * (above - below);
}

} // namespace weft::statistics
