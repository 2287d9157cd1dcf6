// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"
#include "core/statistics/moments.hpp"
#include "core/statistics/outcome.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace weft::statistics {

/// A variance made of several strata's, and its degrees of freedom.
struct PooledVariance {
    double variance = 0;
    double degrees = 0;
};

/// Over strata with at least two values: sum of (n - 1) s^2 over sum of (n - 1). too_few when there is none.
Outcome<PooledVariance> pooled_variance(std::span<const Moments> strata);

struct StratifiedMean {
    double mean = 0;
    Outcome<double> variance = Reason::too_few;   ///< of the mean; too_few when every stratum has one value
    Outcome<double> degrees = Reason::too_few;    ///< Satterthwaite's, not whole
    Outcome<Interval> interval = Reason::too_few; ///< no_variation when everyone says the same, which is not certainty
    std::size_t strata = 0;                       ///< that were heard
    std::size_t borrowing = 0;                    ///< of these, with a single value, whose variance is the pooled one
};

/// The mean of the strata's means (sectors) by `weights`, with its variance (Cochran 1977, 5.3), Satterthwaite's degrees
/// of freedom and a t interval at `level`: in METHODS 2.5 the one interval that keeps its promise down to two people a
/// sector. Strata of nobody are left out and the weights made to add up again. A stratum of one borrows `pooled`, by
/// default what the other strata pool. no_data when nobody was heard, out_of_range for a weight that is not above 0.
Outcome<StratifiedMean> stratified_mean(std::span<const Moments> strata, std::span<const double> weights, double level,
                                        std::optional<PooledVariance> pooled = std::nullopt);

} // namespace weft::statistics
