// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"
#include "core/statistics/outcome.hpp"

#include <span>
#include <vector>

namespace weft::statistics {

/// One estimate beside the mean of them all.
struct FromTheMean {
    double difference = 0;     ///< the estimate less the mean
    double standard_error = 0; ///< of the difference, of which the estimate is a part on both sides
    Interval interval;         ///< of the difference; all of them hold at once
};

struct AnalysisOfMeans {
    double mean = 0; ///< of the estimates, each counting the same
    std::vector<FromTheMean> estimates;
};

/// Analysis of means for independent normal estimates of different variance: which of them lie above or below the mean of
/// all, with intervals that hold for all at once with probability 1 - `alpha` at least (Nelson, Wludyka & Copeland 2005, The
/// Analysis of Means, SIAM). As each is part of the mean, x_i - m = sum of c_j x_j with c_i = 1 - 1/n and else -1/n. Half
/// of its interval is the root of the sum of c_j^2 t_j^2 s_j^2, each t of its own degrees of freedom: never too narrow
/// (Banerjee 1960, Sankhya 22:357), as Satterthwaite's is so far out in the tail, where an error that is too small
/// by chance also gets too many degrees. Each interval has the level 1 - alpha / n (Bonferroni). For errors that are
/// known it is at most 2.5 % wider than Nelson's exact one (1983). Two estimates mirror each other and are one test.
///
/// A standard error of 0 is allowed beside others; degrees may be infinite. no_data without estimates, too_few for one,
/// out_of_range for an error below 0 or degrees not above 0, no_variation when all errors are 0.
Outcome<AnalysisOfMeans> analysis_of_means(std::span<const double> estimates, std::span<const double> standard_errors,
                                           std::span<const double> degrees, double alpha);

} // namespace weft::statistics
