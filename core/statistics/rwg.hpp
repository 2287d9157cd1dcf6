// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"
#include "core/statistics/table.hpp"

#include <cstddef>
#include <span>

namespace weft::statistics {

/// r_wg of James, Demaree & Wolf (1984): 1 less the variance of one group's ratings over that of answers picked blindly
/// from `levels` levels one apart. 1 full agreement, 0 as blind answers, below 0 more spread than they (shown as 0).
/// no_data without ratings, too_few for one, out_of_range below two levels.
Outcome<double> rwg(std::span<const double> ratings, std::size_t levels);

struct MultiItemRwg {
    double value = 0;          ///< 0 where the ratings spread as blind answers or more
    double variance_ratio = 0; ///< mean variance of the items over that of blind answers
};

/// r_wg(j) over items: `ratings` has a row for each rater and a column for each item, none missing.
Outcome<MultiItemRwg> rwg_of_items(const Table<double>& ratings, std::size_t levels);

} // namespace weft::statistics
