// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/findings/assessor.hpp"
#include "core/findings/findings.hpp"
#include "core/register/merger.hpp"
#include "core/scoring/criterion_levels.hpp"
#include "core/scoring/score.hpp"
#include "core/scoring/scoring_plan.hpp"
#include "core/synthesis/synthesise.hpp"
#include "core/synthesis/voice_balance.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weft {

/// What looking at one domain brought up, and whether its assessor could look at all.
struct DomainFindings {
    Findings findings;
    bool assessor_ran = true;
    std::string assessor_version; ///< empty: it did not run, or is part of the engine
};

/// Levels of a voice that stands beside the framework's own.
struct VoiceLevels {
    Voice voice = Voice::self;
    std::vector<std::optional<Rank>> levels; ///< by criterion
};

/// Everything made of one assessment, stage by stage, before it is written down as a result.
struct AssessedSystem {
    const ScoringPlan& plan;
    const Framework& framework;
    const AssessmentAnswers& answers;
    std::optional<Merger> merger; ///< that made the system in the year of this round
    Synthesis synthesis;
    VoiceBalance voices;
    std::vector<MeasureReading> measures;
    std::vector<DomainFindings> findings; ///< by domain
    std::vector<CriterionLevels> levels;  ///< by criterion
    Scores scores;
    std::vector<VoiceLevels> other_voices;
};

/// Runs synthesis, assessors and scoring. `plan` and `answers` must outlive what is returned.
AssessedSystem assess_system(const ScoringPlan& plan, const AssessmentAnswers& answers, const AssessorSource& assessors,
                             std::optional<Merger> merger = std::nullopt);

} // namespace weft
