// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"
#include "core/statistics/outcome.hpp"
#include "core/statistics/table.hpp"

#include <cstddef>
#include <vector>

namespace weft::statistics {

struct ItemStatistics {
    Outcome<double> item_rest_correlation = Reason::no_variation; ///< with the sum of the others
    Outcome<double> alpha_if_dropped = Reason::too_few;           ///< too_few when one item would be left
};

struct CronbachAlpha {
    double alpha = 0; ///< at most 1; a negative one is legal and shown as it is
    std::vector<ItemStatistics> items;
};

/// Cronbach's alpha (1951): `answers` has a row for each person and a column for each item, complete, in levels. A rubric
/// need not have a high one: its criteria make up maturity, they do not measure one thing. no_data without answers,
/// too_few below two people or items, no_variation when the people's sums are all the same.
Outcome<CronbachAlpha> cronbach_alpha(const Table<double>& answers);

/// Interval of Feldt, Woodruff & Salih (1987) for an alpha of `people` and `items`. too_few below two of either.
Outcome<Interval> feldt_interval(double alpha, std::size_t people, std::size_t items, double level);

} // namespace weft::statistics
