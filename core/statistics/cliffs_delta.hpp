// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <span>

namespace weft::statistics {

/// Cliff's delta (1993, Psychol Bull 114:494): the share of pairs in which the first group's answer is higher less that in
/// which the second's is; 1, 0 or -1 at the ends and middle, no unit. no_data when both groups are empty, too_few when one is.
Outcome<double> cliffs_delta(std::span<const double> first, std::span<const double> second);

} // namespace weft::statistics
