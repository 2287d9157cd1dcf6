// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/answer_consistency.hpp"
#include "core/comparison/criterion_disagreement.hpp"
#include "core/comparison/rater_agreement.hpp"

#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// One criterion over all people; its shares stand with the criterion itself (`CriterionAcrossSystems`).
struct CriterionHealth {
    std::string domain;
    std::string criterion;
    std::string title;
    std::string ends;       ///< "worst", "best", "both": too many stand there; "neither", "too-few-answers", "hidden"
    bool has_rates = false; ///< enough were asked to say how many did not know, and the like
    std::string says;       ///< on its ends, in a sentence; empty where there is nothing to say
};

/// What all answers say of the rubric, and nothing of any system (METHODS 5, 7).
struct RubricHealth {
    std::string read_first;                ///< what can be concluded from it, in sentences
    std::vector<CriterionHealth> criteria; ///< in the order of the framework
    AnswerConsistency consistency;
    RaterAgreement agreement;
    RubricHealthPolicy policy; ///< every number it was made by
};

/// `criteria` are those of a comparison of `results`. Consistency is for the caller to add, who has the answers or has not.
RubricHealth rubric_health(std::span<const CriterionAcrossSystems> criteria, std::span<const result::Result> results,
                           const AgreementSettings& settings);

} // namespace weft::comparison
