// SPDX-License-Identifier: MIT
#include "core/synthesis/synthesise.hpp"

#include "core/synthesis/voice_balance.hpp"
#include "tests/core/synthesis/panel.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

constexpr auto dk = answer::dont_know;
constexpr auto na = answer::not_applicable;
constexpr auto missing = answer::missing;
constexpr auto declined = answer::declined;
constexpr auto not_asked = answer::not_asked;

CriterionSynthesis criterion_of(const Framework& framework, const std::map<std::string, std::vector<Answer>>& levels) {
    return synthesise(framework, said(framework, by_sector(levels))).criteria.at(0);
}

// The criterion is known from one half of those asked on, sectors counting the same: here (1/2 + 1/2) / 2.
TEST(Synthesis, KnowsACriterionFromExactlyHalf) {
    const auto framework = one_criterion({"a", "b"});
    const auto known = criterion_of(framework, {{"a", {3, dk}}, {"b", {1, 3, missing, dk}}});
    EXPECT_EQ(known.state, CriterionState::level);
    EXPECT_EQ(known.coverage, 0.5);

    const auto unknown = criterion_of(framework, {{"a", {3, dk}}, {"b", {3, dk, missing}}});
    EXPECT_EQ(unknown.state, CriterionState::unknown);
    EXPECT_FALSE(unknown.claimed);
}

// SCO-08f: not applicable is outside every denominator; don't know and missing stay in.
TEST(Synthesis, KeepsTheStatesApart) {
    const auto framework = one_criterion({"la", "lived", "nhs", "vcse"});
    const auto answers =
        said(framework,
             by_sector({{"nhs", {3, 4, dk, 3}}, {"vcse", {dk, dk, 2}}, {"lived", {dk, na}}, {"la", {missing, 2}}}));
    const auto synthesis = synthesise(framework, answers);
    // 3/4, 1/3, 0 and 1/2
    EXPECT_DOUBLE_EQ(synthesis.criteria[0].coverage, (3.0 / 4 + 1.0 / 3 + 0 + 1.0 / 2) / 4);
    EXPECT_EQ(synthesis.criteria[0].state, CriterionState::unknown);
    EXPECT_EQ(synthesis.tally.dont_know(0, framework.find_sector("vcse").value()), 2U);
    EXPECT_EQ(synthesis.tally.missing(0, framework.find_sector("la").value()), 1U);
    EXPECT_EQ(synthesis.tally.not_applicable(0, framework.find_sector("lived").value()), 1U);
}

// Who would rather not say was asked, so the criterion is known less; and is no "don't know" and no level.
TEST(Synthesis, CountsWhoWouldRatherNotSayLikeTheMissingAndShowsThemApart) {
    const auto framework = one_criterion({"lived", "nhs"});
    const auto answers = said(framework, by_sector({{"nhs", {3}}, {"lived", {declined, declined, 2, 2, 2}}}));
    const auto synthesis = synthesise(framework, answers);
    EXPECT_DOUBLE_EQ(synthesis.criteria[0].coverage, (1.0 + 3.0 / 5) / 2);
    const auto lived = framework.find_sector("lived").value();
    EXPECT_EQ(synthesis.tally.declined(0, lived), 2U);
    EXPECT_EQ(synthesis.tally.missing(0, lived), 0U);
    EXPECT_EQ(synthesis.tally.dont_know(0, lived), 0U);
    EXPECT_EQ(synthesis.tally.given(0, lived), 3U);
}

TEST(Synthesis, LeavesACriterionOutOnlyWhereTheRubricAllowsAndMoreThanHalfSaySo) {
    auto framework = one_criterion({"a", "b"});
    const std::map<std::string, std::vector<Answer>> mostly_na{{"a", {na, na, 3}}, {"b", {na, 2, na}}};
    const auto refused = criterion_of(framework, mostly_na);
    EXPECT_EQ(refused.state, CriterionState::level);
    EXPECT_TRUE(refused.is_applicability_disputed);

    framework.domains[0].rubric.criteria[0].na_allowed = true;
    EXPECT_EQ(criterion_of(framework, mostly_na).state, CriterionState::not_applicable);
    EXPECT_EQ(criterion_of(framework, {{"a", {na, 3}}, {"b", {na, 2}}}).state, CriterionState::level);
}

TEST(Synthesis, TellsNotAskedFromUnknown) {
    const auto framework = one_criterion({"a"});
    EXPECT_EQ(criterion_of(framework, {{"a", {not_asked}}}).state, CriterionState::not_asked);
    EXPECT_EQ(criterion_of(framework, {{"a", {missing}}}).state, CriterionState::unknown);
    EXPECT_EQ(criterion_of(framework, {{"a", {declined}}}).state, CriterionState::unknown);
    EXPECT_EQ(criterion_of(framework, {{"a", {dk}}}).state, CriterionState::unknown);
}

TEST(Synthesis, CapsOnlyRelationalCriteriaByPerspective) {
    auto framework = one_criterion({"a", "b", "c"});
    const std::map<std::string, std::vector<Answer>> answers{{"a", {4, 4, 4}}, {"b", {4, 4, 4}}, {"c", {1, 1, 1}}};
    EXPECT_FALSE(criterion_of(framework, answers).perspective.at_most);
    framework.domains[0].rubric.criteria[0].tags = {"relational"};
    EXPECT_EQ(criterion_of(framework, answers).perspective.at_most, 2);
    EXPECT_EQ(criterion_of(framework, answers).claimed, 4);
}

TEST(Synthesis, HoldsALimitOnlyAboveOneHalf) {
    auto framework = one_criterion({"a", "b"});
    framework.domains[0].rubric.criteria[0].limits = {{"l", 1, "x"}};
    framework.index();
    const auto holds = [&](Answer first, Answer second) -> bool {
        AssessmentAnswers answers;
        answers.roles.assign(2, SectorRole::other);
        answers.respondents = {{"r0", 0, "", "", Voice::self}, {"r1", 1, "", "", Voice::self}};
        answers.answers = {3, first, 3, second};
        return synthesise(framework, answers).limit_holds.at(0);
    };
    constexpr Answer yes = 0;
    constexpr Answer no = 1;
    EXPECT_TRUE(holds(yes, yes));
    EXPECT_FALSE(holds(yes, no));
    EXPECT_FALSE(holds(no, no));
    EXPECT_TRUE(holds(yes, dk));
    EXPECT_FALSE(holds(dk, dk));
}

TEST(VoiceBalance, SaysWhoWasNotHeard) {
    auto framework = one_criterion({"a", "b", "c"});
    framework.required_sectors = {{"b", "c"}, {"a"}};
    framework.minimum_sectors = 2;
    const auto balance =
        voice_balance(framework, synthesise(framework, said(framework, by_sector({{"a", {1}}, {"b", {dk}}}))));
    EXPECT_EQ(balance.is_heard, (std::vector<bool>{true, false, false}));
    EXPECT_EQ(balance.unmet_groups, std::vector<std::size_t>{0});
    EXPECT_TRUE(balance.has_too_few_sectors);
    EXPECT_FALSE(balance.is_complete());
}

} // namespace
} // namespace weft
