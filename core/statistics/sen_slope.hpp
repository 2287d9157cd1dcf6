// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <optional>
#include <span>

namespace weft::statistics {

/// Sen's slope (1968): the median of the slopes between every two values, in their units per step. The place in `series`
/// is the time; a missing value takes no part. no_data without values, too_few below three.
Outcome<double> sen_slope(std::span<const std::optional<double>> series);

} // namespace weft::statistics
