// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"
#include "core/statistics/outcome.hpp"

#include <span>
#include <vector>

namespace weft::statistics {

struct FunnelPoint {
    double z = 0;   ///< distance from the target in standard errors, over-dispersion included
    Interval inner; ///< 95 % limits at the point's precision, over-dispersion included
    Interval outer; ///< 99.8 % limits: outside is "ask why", not "fail"
};

struct Funnel {
    double target = 0;         ///< inverse-variance mean
    double dispersion = 0;     ///< phi: 1 when the points scatter as their standard errors say
    double extra_variance = 0; ///< tau^2 between systems that the standard errors do not explain; 0 when phi is low
    std::vector<FunnelPoint> points; ///< in the order given
};

/// Funnel limits with additive over-dispersion (Spiegelhalter 2005, Stat Med 24:1185), z-scores winsorised at 10 and
/// 90 %. no_data without estimates, too_few for one, out_of_range when a standard error is not above 0. How many systems
/// make a funnel worth showing is for the reader of policy to say (METHODS 6.3: ten).
Outcome<Funnel> funnel(std::span<const double> estimates, std::span<const double> standard_errors);

} // namespace weft::statistics
