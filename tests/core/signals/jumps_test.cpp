// SPDX-License-Identifier: MIT
#include "core/signals/jumps.hpp"

#include "tests/core/signals/made_up.hpp"

#include <gmock/gmock.h>

namespace weft::signals::of_jumps { // names are unique in a folder
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const auto& policy = defaults().signals.jumps;

/// Three criteria that one trust put at these levels in 2025 and in 2026, with evidence of either round.
MadeUpSystem rounds(const std::vector<Answer>& before, const std::vector<Answer>& now,
                    const std::vector<Evidence>& evidence_before = {}, const std::vector<Evidence>& evidence_now = {}) {
    auto framework = framework_of({3});
    auto first = answers_of(framework, {{"trust", "north", before}}, "demo:a", "2025");
    auto second = answers_of(framework, {{"trust", "north", now}}, "demo:a", "2026");
    first.evidence = evidence_before;
    second.evidence = evidence_now;
    return MadeUpSystem(std::move(framework), std::move(second), std::move(first));
}

TEST(FindJumps, NamesClaimsThatRoseByTwoWithoutBetterEvidence) {
    const auto system = rounds({1, 0, 2}, {3, 3, 3});

    const auto found = find_jumps(system.view(), policy);

    ASSERT_THAT(found.signals, SizeIs(1));
    EXPECT_THAT(found.signals[0].criteria, testing::ElementsAre("a1", "a2"));
    EXPECT_EQ(found.signals[0].says,
              "Since 2025 2 claims rose by 2 levels or more without better evidence: 'a1' from 1 "
              "(Little) to 3 (Much) and 'a2' from 0 (None) to 3 (Much).");
    EXPECT_EQ(found.signals[0].innocent,
              "A service may have started whose papers are still to come, or other people may "
              "have answered this time.");
}

TEST(FindJumps, IsSilentWhereLevelsRoseByOneOrFell) {
    const auto system = rounds({1, 0, 4}, {2, 1, 0});

    const auto found = find_jumps(system.view(), policy);

    EXPECT_THAT(found.signals, IsEmpty());
    EXPECT_THAT(found.not_looked_for, IsEmpty());
}

TEST(FindJumps, IsSilentWhereEvidenceIsBetter) {
    const auto system = rounds({1, 1, 1}, {3, 3, 1}, {evidence(1, EvidenceGrade::assertion)},
                               {evidence(0, EvidenceGrade::assertion), evidence(1, EvidenceGrade::document)});

    EXPECT_THAT(find_jumps(system.view(), policy).signals, IsEmpty());
}

TEST(FindJumps, SpeaksWhereTheSameEvidenceIsHandedInAgain) {
    const auto system =
        rounds({1, 1, 1}, {3, 1, 1}, {evidence(0, EvidenceGrade::document)}, {evidence(0, EvidenceGrade::document)});

    ASSERT_THAT(find_jumps(system.view(), policy).signals, SizeIs(1));
}

TEST(FindJumps, IsSilentAboutWhatAnOutsiderVerified) {
    const auto system =
        rounds({1, 1, 1}, {3, 1, 1}, {evidence(0, EvidenceGrade::verified)}, {evidence(0, EvidenceGrade::verified)});

    EXPECT_THAT(find_jumps(system.view(), policy).signals, IsEmpty());
}

TEST(FindJumps, IsSilentAboutWhatWasNotKnownBefore) {
    const auto system = rounds({answer::dont_know, 1, 1}, {4, 1, answer::missing});

    EXPECT_THAT(find_jumps(system.view(), policy).signals, IsEmpty());
}

TEST(FindJumps, SaysThatItNeedsTwoRounds) {
    auto framework = framework_of({3});
    auto answers = answers_of(framework, {{"trust", "north", {1, 1, 1}}});
    const MadeUpSystem system(std::move(framework), std::move(answers));

    const auto found = find_jumps(system.view(), policy);

    ASSERT_THAT(found.not_looked_for, SizeIs(1));
    EXPECT_EQ(found.not_looked_for[0].why, "It needs two rounds, and there is one.");
}

TEST(FindJumps, DoesNotLookAcrossAMerger) {
    auto system = rounds({1, 0, 2}, {3, 3, 3});
    system.result().merged_on = "2026-04-01";

    const auto found = find_jumps(system.view(), policy);

    EXPECT_THAT(found.signals, IsEmpty());
    ASSERT_THAT(found.not_looked_for, SizeIs(1));
    EXPECT_EQ(found.not_looked_for[0].why,
              "The system was made by a merger in the year of this round; the one before was another.");
}

} // namespace
} // namespace weft::signals::of_jumps
