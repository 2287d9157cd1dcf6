// SPDX-License-Identifier: MIT
#include "core/scoring/criterion_levels.hpp"

#include "tests/core/synthesis/panel.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

Ceiling ceiling_at(Rank rank) {
    Ceiling ceiling;
    ceiling.at_most = rank;
    return ceiling;
}

CriterionLevels levels_with(EvidenceUse use, const std::vector<Ceiling>& ceilings, Answer answer = 4) {
    auto framework = one_criterion({"s"});
    framework.policy.evidence = use;
    const auto answers = said(framework, by_sector({{"s", {answer}}}));
    return criterion_levels(framework, synthesise(framework, answers), ceilings).at(0);
}

TEST(CriterionLevels, ShowEvidenceBesideTheClaim) {
    const auto levels = levels_with(EvidenceUse::show, {});
    EXPECT_EQ(levels[Chain::claimed], 4);
    EXPECT_EQ(levels[Chain::evidenced], 2);
    EXPECT_EQ(levels[Chain::assessed], 4);
}

TEST(CriterionLevels, CapByEvidenceOnlyWhereThePolicySaysSo) {
    EXPECT_EQ(levels_with(EvidenceUse::cap, {})[Chain::assessed], 2);
    EXPECT_FALSE(levels_with(EvidenceUse::off, {})[Chain::evidenced]);
    EXPECT_EQ(levels_with(EvidenceUse::off, {})[Chain::assessed], 4);
}

TEST(CriterionLevels, TakeTheLowestCeilingAndLeaveTheClaimAlone) {
    const auto levels = levels_with(EvidenceUse::show, {ceiling_at(3), ceiling_at(1), ceiling_at(2)});
    EXPECT_EQ(levels[Chain::claimed], 4);
    EXPECT_EQ(levels[Chain::assessed], 1);
}

TEST(CriterionLevels, MakeNoLevelOfAnUnknownCriterion) {
    const auto levels = levels_with(EvidenceUse::show, {ceiling_at(1)}, answer::dont_know);
    EXPECT_EQ(levels.state, CriterionState::unknown);
    EXPECT_FALSE(levels[Chain::claimed]);
    EXPECT_FALSE(levels[Chain::assessed]);
}

} // namespace
} // namespace weft
