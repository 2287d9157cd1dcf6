// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/caterpillar.hpp"
#include "reports/pictures/dumbbell.hpp"
#include "reports/pictures/funnel.hpp"
#include "reports/pictures/interval_bars.hpp"
#include "reports/pictures/level_ladder.hpp"
#include "reports/pictures/paired_dots.hpp"
#include "reports/pictures/radar.hpp"
#include "reports/pictures/rug.hpp"
#include "reports/pictures/slope.hpp"
#include "reports/pictures/spine.hpp"
#include "reports/pictures/stacked_dots.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace weft::pictures {

/// What the values of a sample are like.
enum class Sort { usual, equal, unknown, hidden, hostile };

const std::vector<Step>& five_steps();
About about_sample(const std::string& id, const std::string& form = "percent");

// One of every picture with so many rows.
LevelLadder ladder_sample(std::size_t rows, Sort sort);
Dumbbell dumbbell_sample(std::size_t rows, Sort sort);
StackedDots dots_sample(std::size_t rows, Sort sort);
Spine spine_sample(std::size_t rows, Sort sort);
Rug rug_sample(std::size_t rows, Sort sort);
Caterpillar caterpillar_sample(std::size_t rows, Sort sort);
Funnel funnel_sample(std::size_t rows, Sort sort);
Slope slope_sample(std::size_t rows, Sort sort);
IntervalBars bars_sample(std::size_t rows, Sort sort);
PairedDots paired_sample(std::size_t rows, Sort sort);
Radar radar_sample(std::size_t rows, Sort sort);

/// All of them, drawn.
std::vector<Picture> pictures_of(std::size_t rows, Sort sort);

} // namespace weft::pictures
