// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <span>

namespace weft::statistics {

/// Hyndman & Fan (1996), by their numbers.
enum class QuantileType {
    inverse = 1,  ///< a value that occurs
    averaged = 2, ///< the same, halfway where the share falls between two values: quartiles of levels
    weibull = 6,
    linear = 7,
};

/// The quantile at `share` (0 to 1) of values in any order, in their units. no_data without values.
Outcome<double> quantile(std::span<const double> values, double share, QuantileType type);

} // namespace weft::statistics
