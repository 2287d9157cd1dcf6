// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"
#include "core/statistics/outcome.hpp"

namespace weft::statistics {

/// Exact interval of a share of people (Clopper & Pearson 1934): never covers less than it says, mostly more. no_data
/// for 0 trials, out_of_range when the successes are not between 0 and the trials.
Outcome<Interval> clopper_pearson_interval(double successes, double trials, double level);

} // namespace weft::statistics
