// SPDX-License-Identifier: MIT
#pragma once

#include "core/scoring/criterion_levels.hpp"
#include "core/scoring/score.hpp"
#include "core/scoring/scoring_plan.hpp"

#include <span>

namespace weft {

/// Scores one node of a rubric from its criteria, or from its children where its rule counts those.
/// `children` are the scores of the whole rubric's nodes, those below this one already made.
NodeScore score_node(const PlannedNode& node, const Policy& policy, Chain headline,
                     std::span<const CriterionLevels> levels, std::span<const NodeScore> children);

/// Scores the whole from the domains; its gates may look at views. `is_voice_complete` false withholds level and value.
NodeScore score_overall(const ScoringPlan& plan, std::span<const CriterionLevels> levels,
                        std::span<const NodeScore* const> domains, std::span<const NodeScore> views,
                        bool is_voice_complete);

} // namespace weft
