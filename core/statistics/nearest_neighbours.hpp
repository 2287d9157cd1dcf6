// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"
#include "core/statistics/table.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace weft::statistics {

struct Neighbours {
    std::vector<double> distances;                 ///< [i * n + j], without a unit
    std::vector<std::vector<std::size_t>> nearest; ///< of each row, nearest first; equal distances by row
};

/// Who is alike, by the recipe of NHS England's Model Health System for its peers: each value capped at `cap` standard
/// deviations above the mean of its column, its square root, standardised, then a weighted Euclidean distance. `values`
/// has a row for each system and a column for each context; `weights` one for each column. A column in which all are
/// alike separates nobody. To be near is not symmetric: a's nearest may have others nearer. no_data without rows or
/// columns, too_few for one row, out_of_range for a negative value or weight.
Outcome<Neighbours> nearest_neighbours(const Table<double>& values, std::span<const double> weights, double cap,
                                       std::size_t count);

} // namespace weft::statistics
