// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/assessment/result.hpp"
#include "core/rubric/framework.hpp"
#include "core/signals/signals.hpp"
#include "core/synthesis/synthesise.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace weft::signals {

/// One system in its last round, as every detector sees it. Refers to what it was made of, which must outlive it.
struct SystemView {
    const Framework& framework;
    const AssessmentAnswers& answers;
    const result::Result& result;
    const AssessmentAnswers* answers_before = nullptr; ///< of the round before, where there is one
    Synthesis synthesis;
    std::optional<Synthesis> synthesis_before;

    /// What one respondent said of the criteria; limits are left out.
    std::span<const Answer> criteria_of(std::size_t respondent) const {
        return answers.row(respondent).first(framework.criterion_count);
    }
};

/// What one detector came to.
struct Found {
    std::vector<Signal> signals;
    std::vector<NotLookedFor> not_looked_for; ///< of the systems they name
};

} // namespace weft::signals
