// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/pictures/dumbbell.hpp"
#include "reports/pictures/level_ladder.hpp"
#include "reports/words/view.hpp"

#include <string>
#include <vector>

namespace weft::html {

/// The same levels by the same labels.
bool is_same_scale(const std::vector<result::Level>& one, const std::vector<result::Level>& other);

// What pictures show of one result: its values put where a picture wants them, and nothing worked out.

std::vector<pictures::Step> steps_of(const std::vector<result::Level>& scale,
                                     const words::Words& words = words::english());

/// What a sector says of a criterion, or why nothing of it is shown.
pictures::Shown<int> level_of(const words::View& view, const result::Criterion& criterion, const std::string& sector);

/// Every criterion of the domain on its scale.
pictures::LevelLadder criteria_ladder(const words::View& view, const result::Domain& domain);

/// Counts the criteria that a picture has no row of: those on which sectors agree, and those of which that cannot be said.
void count_the_others(pictures::Dumbbell& dumbbell, const std::vector<const result::Criterion*>& criteria);

/// Criteria of the domain that sectors see differently, widest first; no rows where there are none.
pictures::Dumbbell sector_dumbbell(const words::View& view, const result::Domain& domain);

} // namespace weft::html
