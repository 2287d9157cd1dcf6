// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/console.hpp"
#include "apps/cli/options.hpp"
#include "core/assessment/assessed_system.hpp"
#include "core/scoring/scoring_plan.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace weft::cli {

/// Answers that were read, and the one assessment among them that a command is about.
class ChosenSystem {
public:
    /// Reads and chooses. Throws `Error` (Failure::input) where there are mistakes, no such system, or several rounds of it
    /// and none was named.
    ChosenSystem(const SystemChoice& choice, const std::string& rubrics, Console& console);

    const Framework& framework() const { return inputs_->framework; }
    const ScoringPlan& scoring() const { return plan_; }
    const SystemRegister& systems() const { return inputs_->systems; }
    const AssessmentAnswers& answers() const { return table().at(chosen_); }
    const AssessorSource& assessors() const { return assessors_; }

    AssessedSystem assess() const { return assess(answers()); }
    AssessedSystem assess(const AssessmentAnswers& answers) const;
    /// The records of the other systems of the round.
    std::vector<result::Result> results_of_others() const;

private:
    const std::vector<AssessmentAnswers>& table() const { return inputs_->submissions.table.assessments; }
    void choose(const SystemChoice& choice);

    std::unique_ptr<AssessmentInputs> inputs_; ///< stays where it is, because the plan refers into it
    ScoringPlan plan_;
    AssessorSource assessors_;
    std::size_t chosen_ = 0;
};

/// A level as somebody types it: its printed number or its label, whatever the case of its letters. Nothing for any other.
std::optional<Rank> typed_level(const Scale& scale, const std::string& typed);

/// "0 (Not yet), 1 (Emerging) or 2 (Developing)"
std::string listed_levels(const Scale& scale);

} // namespace weft::cli
