// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <span>

namespace weft::statistics {

/// Consensus Cns of Tastle & Wierman (2007, Int J Approx Reasoning 45:531), for counts or shares of answers by level:
/// 1 consensus, 0 when half stand at either end. A uniform answer on five levels has 0.434: never compare Cns with A.
/// no_data without mass, too_few below two levels.
Outcome<double> tastle_wierman_consensus(std::span<const double> masses);

} // namespace weft::statistics
