// SPDX-License-Identifier: MIT
#include "core/statistics/rand_ucla.hpp"

#include "core/statistics/quantile.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace weft::statistics {

Outcome<RandDisagreement> rand_disagreement(std::span<const double> ratings, double first, double last) {
    if (ratings.empty()) return Reason::no_data;
    if (ratings.size() < 2) return Reason::too_few;
    const auto [lowest, highest] = std::ranges::minmax(ratings);
    if (!(first < last) || lowest < first || highest > last) return Reason::out_of_range;
    // Fitted by RAND on its nine points: range without asymmetry, and what a point of asymmetry adds.
    constexpr double symmetric_range = 2.35;
    constexpr double correction = 1.5;
    constexpr double centre = 5;
    std::vector<double> mapped(ratings.begin(), ratings.end());
    for (auto& rating : mapped)
        rating = 1 + 8 * (rating - first) / (last - first);
    RandDisagreement found;
    found.median = *quantile(mapped, 0.5, QuantileType::averaged);
    found.percentile_30 = *quantile(mapped, 0.3, QuantileType::averaged);
    found.percentile_70 = *quantile(mapped, 0.7, QuantileType::averaged);
    found.range = found.percentile_70 - found.percentile_30;
    found.asymmetry = std::abs(centre - (found.percentile_30 + found.percentile_70) / 2);
    found.adjusted_range = symmetric_range + correction * found.asymmetry;
    found.index = found.range / found.adjusted_range;
    found.disagreement = found.range > found.adjusted_range;
    return found;
}

Outcome<ThreePointRegion> three_point_region(std::span<const double> ratings) {
    if (ratings.empty()) return Reason::no_data;
    if (ratings.size() < 2) return Reason::too_few;
    ThreePointRegion found;
    found.median = *quantile(ratings, 0.5, QuantileType::averaged);
    found.outside = static_cast<std::size_t>(
        std::ranges::count_if(ratings, [&](double rating) { return std::abs(rating - found.median) > 1; }));
    found.allowed = (ratings.size() - 2) / 3;
    found.agreement = found.outside <= found.allowed;
    return found;
}

} // namespace weft::statistics
