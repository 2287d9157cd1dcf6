// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <span>

namespace weft::statistics {

/// R_S of OECD/JRC (2008): by how many ranks systems move, on average, from one way of computing to another. Both lists
/// name the same systems in the same order. no_data without ranks.
Outcome<double> average_rank_shift(std::span<const double> reference, std::span<const double> alternative);

} // namespace weft::statistics
