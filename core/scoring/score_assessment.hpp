// SPDX-License-Identifier: MIT
#pragma once

#include "core/scoring/criterion_levels.hpp"
#include "core/scoring/score.hpp"
#include "core/scoring/scoring_plan.hpp"

#include <span>

namespace weft {

/// Levels and scores of every node in the three chains. A criterion nobody could judge lowers `coverage`, not the
/// score: a system that has not answered yet must not look immature. Pure; may run on several threads at once.
Scores score_assessment(const ScoringPlan& plan, std::span<const CriterionLevels> levels, bool is_voice_complete);

} // namespace weft
