// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <span>

namespace weft::statistics {

/// How many standard errors to draw about each estimate so that two that just do not overlap differ at `alpha` (Goldstein
/// & Healy 1995, JRSS A 158:175): 1.39 for equal errors at 5 %, not 1.96. For one pair chosen beforehand, not for picking
/// the extremes. no_variation when both errors are 0, out_of_range for a negative one.
Outcome<double> overlap_factor(double first_error, double second_error, double alpha);

/// The mean over all pairs that have errors, for a page of estimates. no_data without errors, too_few for one.
Outcome<double> average_overlap_factor(std::span<const double> standard_errors, double alpha);

} // namespace weft::statistics
