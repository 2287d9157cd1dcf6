// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/pictures/dumbbell.hpp"
#include "reports/pictures/level_ladder.hpp"
#include "reports/words/view.hpp"

namespace weft::board {

/// Every domain on its scale, with its name in full.
pictures::LevelLadder domains_ladder(const words::View& view);

/// The questions of all domains on which sectors stand furthest apart. Only those on the scale of the widest can stand in
/// one picture; the others are counted by `differences_elsewhere`.
pictures::Dumbbell widest_differences(const words::View& view);
std::size_t differences_elsewhere(const words::View& view);

} // namespace weft::board
