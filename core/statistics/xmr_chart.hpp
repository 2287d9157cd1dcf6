// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"
#include "core/statistics/outcome.hpp"

#include <span>
#include <vector>

namespace weft::statistics {

/// Which rules a point breaks. A run marks all its points.
struct XmrSignals {
    bool outside = false;           ///< beyond a limit
    bool seven_on_one_side = false; ///< of the mean; a point on the mean ends a run
    bool seven_one_way = false;     ///< each above the one before, or each below
    bool two_of_three = false; ///< within the limits but beyond two thirds of them, as is another of three on that side

    bool operator==(const XmrSignals&) const = default;
};

struct XmrChart {
    double mean = 0;
    double mean_moving_range = 0;
    Interval limits;                 ///< mean -/+ 2.66 mean moving ranges
    bool trial = false;              ///< fewer than twelve points: the limits are not settled
    std::vector<XmrSignals> signals; ///< in the order given
};

/// XmR chart by the rules of NHS England's Making Data Count, as its R tool has them. `screen_outliers` leaves moving
/// ranges of 3.267 means and more out of the second mean (on in the R tool, off in the spreadsheet). All equal: the limits
/// are the mean, without signals. no_data without values, too_few below five, which make a run chart without limits.
Outcome<XmrChart> xmr_chart(std::span<const double> values, bool screen_outliers);

} // namespace weft::statistics
