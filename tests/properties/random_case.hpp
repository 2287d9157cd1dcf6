// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/assessment/assessed_system.hpp"
#include "core/findings/as_answered.hpp"
#include "core/rubric/framework.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <iosfwd>
#include <string>
#include <vector>

namespace weft::random {

/// A small framework and what one system answered to it.
struct Case {
    Framework framework;
    AssessmentAnswers answers;
};

/// Which kinds of framework are made.
struct Kinds {
    bool has_sums = true;  ///< nodes that add points up
    bool has_gates = true; ///< of domains and of the whole
    bool has_relational = true;
    bool has_counting = true;          ///< rules that ask for a number of parts, or for a certain part
    bool counts_criteria_only = false; ///< no domain is made from its capabilities
};

/// 1 or 2 domains of 2 to 8 criteria, scales of 3 to 6 levels, 2 to 5 sectors; every rule that is shipped.
rc::Gen<Case> any_case(Kinds kinds = {});

/// Rows in the order every table of answers has.
void sort_rows(AssessmentAnswers& answers);

/// Levels and scores.
struct Assessed {
    std::vector<CriterionSynthesis> criteria;
    std::vector<CriterionLevels> levels;
    Scores scores;
};
Assessed assess(const Framework& framework, const AssessmentAnswers& answers,
                const AssessorSource& assessors = built_in_assessor);

/// Every node with its name: those of the domains, then the whole.
struct NamedScore {
    std::string name;
    bool low_is_good = false; ///< of its values
    const NodeScore* score = nullptr;
};
std::vector<NamedScore> all_nodes(const ScoringPlan& plan, const Scores& scores);

/// Indices of answers, in any voice, that are levels.
std::vector<std::size_t> level_answers(const AssessmentAnswers& answers);

void showValue(const Case& made, std::ostream& out);

} // namespace weft::random

namespace rc {
template <>
struct Arbitrary<weft::random::Case> {
    static Gen<weft::random::Case> arbitrary() { return weft::random::any_case(); }
};
} // namespace rc
