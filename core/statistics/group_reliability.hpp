// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/moments.hpp"
#include "core/statistics/outcome.hpp"

#include <span>
#include <vector>

namespace weft::statistics {

/// One-way random effects over groups (systems) of different sizes: can their means be told apart?
struct GroupReliability {
    double between_square = 0;   ///< MSB
    double within_square = 0;    ///< MSW
    double typical_size = 0;     ///< n0 of Snedecor & Cochran
    double between_variance = 0; ///< of true means; 0 where the estimate is negative
    double single = 0;           ///< ICC(1): reliability of one answer
    Outcome<double> average =
        Reason::no_variation;     ///< ICC(2): of a typical mean; no_variation when all means are alike
    std::vector<double> by_group; ///< share of each mean's variance that is true; 0 for a group of nobody
};

/// By analysis of variance (Bliese 2000; METHODS 2.6). Groups of nobody are left out of the estimates. no_data without
/// values, too_few below two groups or when no group has two values, no_variation when all values are the same.
Outcome<GroupReliability> group_reliability(std::span<const Moments> groups);

/// between / (between + error): reliability of a mean with another error variance, such as a stratified one.
/// no_variation when both are 0.
Outcome<double> reliability(double between_variance, double error_variance);

} // namespace weft::statistics
