// SPDX-License-Identifier: MIT
#include "core/statistics/wilson.hpp"

#include "core/statistics/distributions.hpp"

#include <algorithm>
#include <cmath>

namespace weft::statistics {

Outcome<Interval> wilson_interval(double successes, double trials, double level) {
    if (trials == 0 && successes == 0) return Reason::no_data;
    if (!(trials > 0 && successes >= 0 && successes <= trials)) return Reason::out_of_range;
    const auto z = normal_quantile(0.5 + level / 2);
    const auto share = successes / trials;
    const auto scale = 1 + z * z / trials;
    const auto centre = (share + z * z / (2 * trials)) / scale;
    const auto half = z / scale * std::sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
    return Interval{.low = std::max(0.0, centre - half), .high = std::min(1.0, centre + half)};
}

} // namespace weft::statistics
