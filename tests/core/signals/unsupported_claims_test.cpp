// SPDX-License-Identifier: MIT
#include "core/signals/unsupported_claims.hpp"

#include "tests/core/signals/made_up.hpp"

#include <gmock/gmock.h>

namespace weft::signals::of_unsupported_claims { // names are unique in a folder
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const auto& policy = defaults().signals.unsupported;

/// Ten criteria at these levels; without evidence a level of 2 is supported, with a document 3 (METHODS decision 3).
MadeUpSystem claiming(const std::vector<Answer>& levels, const std::vector<Evidence>& handed_in) {
    auto framework = framework_of({10});
    auto answers = answers_of(framework, {{"trust", "north", levels}});
    answers.evidence = handed_in;
    return MadeUpSystem(std::move(framework), std::move(answers));
}

TEST(FindUnsupportedClaims, SaysHowManyLieAboveTheirEvidence) {
    // 4 without evidence is two above, 4 with a document one above; 2 needs none: 4 * 2 + 1 = 9 levels over ten claims.
    const auto system = claiming({4, 4, 4, 4, 4, 2, 2, 2, 2, 2}, {evidence(0, EvidenceGrade::document)});

    const auto found = find_unsupported_claims(system.view(), policy);

    ASSERT_THAT(found.signals, SizeIs(1));
    EXPECT_THAT(found.signals[0].criteria, testing::ElementsAre("a1", "a2", "a3", "a4", "a5"));
    EXPECT_EQ(found.signals[0].says, "5 of 10 claims lie above the level that their evidence supports; over all claims "
                                     "that is 0.90 levels.");
}

TEST(FindUnsupportedClaims, IsSilentBelowHalf) {
    const auto system = claiming({4, 4, 4, 4, 2, 2, 2, 2, 2, 2}, {evidence(0, EvidenceGrade::document)});

    const auto found = find_unsupported_claims(system.view(), policy);

    EXPECT_THAT(found.signals, IsEmpty());
    EXPECT_THAT(found.not_looked_for, IsEmpty());
}

TEST(FindUnsupportedClaims, IsSilentAboutFewClaims) {
    const auto none = answer::dont_know;
    const auto system =
        claiming({4, 4, 4, 4, none, none, none, none, none, none}, {evidence(0, EvidenceGrade::document)});

    EXPECT_THAT(find_unsupported_claims(system.view(), policy).signals, IsEmpty());
}

TEST(FindUnsupportedClaims, SaysThatNothingWasHandedIn) {
    const auto system = claiming(all_at(4, 10), {});

    const auto found = find_unsupported_claims(system.view(), policy);

    EXPECT_THAT(found.signals, IsEmpty());
    ASSERT_THAT(found.not_looked_for, SizeIs(1));
    EXPECT_EQ(found.not_looked_for[0].why, "No evidence was handed in.");
}

} // namespace
} // namespace weft::signals::of_unsupported_claims
