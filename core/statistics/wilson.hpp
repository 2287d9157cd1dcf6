// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"
#include "core/statistics/outcome.hpp"

namespace weft::statistics {

/// Interval of a share of people, by Wilson (1927) without continuity correction: between 0 and 1, and of use at 0 and
/// at all of them. no_data for 0 trials, out_of_range when the successes are not between 0 and the trials.
Outcome<Interval> wilson_interval(double successes, double trials, double level);

} // namespace weft::statistics
