// SPDX-License-Identifier: MIT
#include "core/statistics/clopper_pearson.hpp"

#include "core/statistics/distributions.hpp"

namespace weft::statistics {

Outcome<Interval> clopper_pearson_interval(double successes, double trials, double level) {
    if (trials == 0 && successes == 0) return Reason::no_data;
    if (!(trials > 0 && successes >= 0 && successes <= trials)) return Reason::out_of_range;
    const auto tail = (1 - level) / 2;
    const auto failures = trials - successes;
    return Interval{.low = successes == 0 ? 0 : beta_quantile(tail, successes, failures + 1),
                    .high = failures == 0 ? 1 : beta_quantile(1 - tail, successes + 1, failures)};
}

} // namespace weft::statistics
