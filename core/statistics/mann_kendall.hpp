// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace weft::statistics {

struct MannKendall {
    std::int64_t s = 0;    ///< pairs that rise less pairs that fall
    double p = 0;          ///< two-sided, over all orders of the same values
    double smallest_p = 0; ///< the most that so many values can show: 1/3 for three
};

/// Mann's (1945) trend test with Kendall's exact null distribution, ties included: with groups of equal values the number
/// of falling pairs is spread as a q-multinomial coefficient. A missing value takes no part. no_data without values,
/// too_few below three, no_variation when all are equal, out_of_range above 150 (the counts would leave a double's range).
Outcome<MannKendall> mann_kendall(std::span<const std::optional<double>> series);

} // namespace weft::statistics
