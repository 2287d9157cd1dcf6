// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"
#include "core/comparison/tidy_rows.hpp"

#include <vector>

/// What levels owe to who answered and to the method, as flat rows; none where that was not asked for or is withheld.
namespace weft::comparison::tidy {

std::vector<LevelShareRow> level_share_rows(const Comparison& comparison);
std::vector<SteadinessRow> steadiness_rows(const Comparison& comparison);
std::vector<SteadyLevelRow> steady_level_rows(const Comparison& comparison);
std::vector<PairShareRow> pair_share_rows(const Comparison& comparison);

} // namespace weft::comparison::tidy
