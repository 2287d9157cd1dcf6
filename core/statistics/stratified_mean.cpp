// SPDX-License-Identifier: MIT
#include "core/statistics/stratified_mean.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/distributions.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace weft::statistics {

Outcome<PooledVariance> pooled_variance(std::span<const Moments> strata) {
    CompensatedSum squares;
    double degrees = 0;
    for (const auto& stratum : strata) {
        if (stratum.count < 2) continue;
        squares.add(static_cast<double>(stratum.count - 1) * stratum.variance);
        degrees += static_cast<double>(stratum.count - 1);
    }
    if (degrees == 0) return Reason::too_few;
    return PooledVariance{.variance = squares.total() / degrees, .degrees = degrees};
}

Outcome<StratifiedMean> stratified_mean(std::span<const Moments> strata, std::span<const double> weights, double level,
                                        std::optional<PooledVariance> pooled) {
    assert(strata.size() == weights.size());
    if (std::ranges::any_of(weights, [](double weight) { return !(weight > 0); })) return Reason::out_of_range;
    if (!pooled) pooled = pooled_variance(strata).as_optional();
    StratifiedMean found;
    double total_weight = 0;
    for (std::size_t i = 0; i < strata.size(); ++i)
        if (strata[i].count > 0) {
            total_weight += weights[i];
            ++found.strata;
        }
    if (found.strata == 0) return Reason::no_data;

    CompensatedSum mean;
    CompensatedSum variance;
    CompensatedSum over_degrees; // sum of v_s^2 / (n_s - 1)
    for (std::size_t i = 0; i < strata.size(); ++i) {
        const auto& stratum = strata[i];
        if (stratum.count == 0) continue;
        const auto share = weights[i] / total_weight;
        mean.add(share * stratum.mean);
        if (stratum.count == 1) ++found.borrowing;
        if (stratum.count == 1 && !pooled) continue;
        const auto own =
            stratum.count == 1 ? *pooled : PooledVariance{stratum.variance, static_cast<double>(stratum.count - 1)};
        const auto part = share * share * own.variance / static_cast<double>(stratum.count);
        variance.add(part);
        over_degrees.add(part * part / own.degrees);
    }
    found.mean = mean.total();
    if (found.borrowing > 0 && !pooled) return found;
    found.variance = variance.total();
    if (!(variance.total() > 0)) {
        found.degrees = Reason::no_variation;
        found.interval = Reason::no_variation;
        return found;
    }
    const auto degrees = variance.total() * variance.total() / over_degrees.total();
    const auto half = student_t_quantile(0.5 + level / 2, degrees) * std::sqrt(variance.total());
    found.degrees = degrees;
    found.interval = Interval{.low = found.mean - half, .high = found.mean + half};
    return found;
}

} // namespace weft::statistics
