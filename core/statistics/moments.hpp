// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

namespace weft::statistics {

/// How many, their mean and their sample variance (divided by n - 1), in the units of the values and their square.
struct Moments {
    std::size_t count = 0;
    double mean = 0;     ///< 0 without values; look at count
    double variance = 0; ///< 0 below two values; look at count
};

/// Two passes with compensated sums.
Moments moments(std::span<const double> values);

} // namespace weft::statistics
