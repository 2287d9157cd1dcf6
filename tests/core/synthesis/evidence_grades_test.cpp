// SPDX-License-Identifier: MIT
#include "core/synthesis/evidence_grades.hpp"

#include "tests/core/synthesis/panel.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

EvidenceGrade grade_of(const std::vector<std::pair<std::string, EvidenceGrade>>& pieces) {
    const auto framework = one_criterion({"a", "b"});
    AssessmentAnswers answers;
    for (const auto& [sector, grade] : pieces) {
        Evidence evidence;
        evidence.sector = sector;
        evidence.grade = grade;
        answers.evidence.push_back(evidence);
    }
    return evidence_grades(framework, answers).at(0);
}

TEST(EvidenceGrade, IsThatOfTheBestPiece) {
    EXPECT_EQ(grade_of({}), EvidenceGrade::none);
    EXPECT_EQ(grade_of({{"a", EvidenceGrade::assertion}, {"a", EvidenceGrade::document}}), EvidenceGrade::document);
}

TEST(EvidenceGrade, IsCorroboratedByDocumentsOfTwoSectors) {
    EXPECT_EQ(grade_of({{"a", EvidenceGrade::document}, {"b", EvidenceGrade::document}}), EvidenceGrade::corroborated);
    EXPECT_EQ(grade_of({{"a", EvidenceGrade::document}, {"a", EvidenceGrade::document}}), EvidenceGrade::document);
    EXPECT_EQ(grade_of({{"a", EvidenceGrade::document}, {"b", EvidenceGrade::assertion}}), EvidenceGrade::document);
    EXPECT_EQ(grade_of({{"regulator", EvidenceGrade::verified}, {"b", EvidenceGrade::document}}),
              EvidenceGrade::verified);
}

// SCO-41 with the caps of METHODS decision 3, which are steps below the best level: claims 4 4 2 3 0 with evidence none,
// document, verified, assertion, none become 2 3 2 2 0, a mean of 1.8.
TEST(EvidenceCap, CountsStepsDownFromTheBestLevel) {
    const auto& policy = defaults().policy;
    const std::vector<std::pair<Rank, EvidenceGrade>> claims{{4, EvidenceGrade::none},
                                                             {4, EvidenceGrade::document},
                                                             {2, EvidenceGrade::verified},
                                                             {3, EvidenceGrade::assertion},
                                                             {0, EvidenceGrade::none}};
    std::vector<Rank> evidenced;
    for (const auto& [claimed, grade] : claims)
        evidenced.push_back(std::min(claimed, evidence_cap(policy, grade, 4)));
    EXPECT_EQ(evidenced, (std::vector<Rank>{2, 3, 2, 2, 0}));
}

TEST(EvidenceCap, NeverFallsBelowTheWorstLevel) {
    EXPECT_EQ(evidence_cap(defaults().policy, EvidenceGrade::none, 1), 0);
}

} // namespace
} // namespace weft
