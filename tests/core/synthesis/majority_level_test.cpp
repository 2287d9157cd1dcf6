// SPDX-License-Identifier: MIT
#include "core/synthesis/majority_level.hpp"

#include "tests/core/synthesis/panel.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

constexpr Rank top = 4;

std::optional<Rank> level_of(const std::vector<Said>& people, const Fraction& threshold = Fraction(1, 2)) {
    std::vector<std::string> sectors;
    for (const auto& person : people)
        if (std::ranges::find(sectors, person.sector) == sectors.end()) sectors.push_back(person.sector);
    const auto framework = one_criterion(sectors);
    const auto answers = said(framework, people);
    const PanelTally tally(framework, answers, Voice::self);
    return MajorityRule(tally, threshold).panel_level(0, top);
}

// SCO-02: an even split takes the lower middlemost grade.
TEST(MajorityLevel, TakesTheLowerOfAnEvenSplit) {
    EXPECT_EQ(level_of(by_sector({{"s", {2, 2, 3, 3}}})), 2);
}

// SCO-07e: support equals the threshold of seven tenths, and equality fails. 0.7 has no exact double.
TEST(MajorityLevel, FailsAtExactlyTheThreshold) {
    const auto people = by_sector({{"s", {1, 2, 2, 3, 3, 3, 4, 4, 4, 4}}});
    EXPECT_EQ(level_of(people, Fraction(7, 10)), 2);
    EXPECT_EQ(level_of(people, Fraction(699999, 1000000)), 3);
}

// SCO-06: ten answers of one large sector do not swamp four small sectors.
TEST(MajorityLevel, LetsEverySectorWeighTheSame) {
    std::vector<Answer> trusts(10, Answer{4});
    const std::map<std::string, std::vector<Answer>> levels{
        {"nhs", trusts}, {"vcse", {1, 1}}, {"primary", {2, 2}}, {"la", {2}}, {"lived", {1}}};
    EXPECT_EQ(level_of(by_sector(levels)), 2);

    std::vector<Said> as_one_sector;
    for (const auto& person : by_sector(levels))
        as_one_sector.push_back({"all", "", person.answer});
    EXPECT_EQ(level_of(as_one_sector), 4);
}

TEST(MajorityLevel, GivesSupportAsTheShareOfTheWeight) {
    const auto framework = one_criterion({"la", "lived", "nhs", "primary", "vcse"});
    const auto answers = said(framework, by_sector({{"nhs", std::vector<Answer>(10, Answer{4})},
                                                    {"vcse", {1, 1}},
                                                    {"primary", {2, 2}},
                                                    {"la", {2}},
                                                    {"lived", {1}}}));
    const PanelTally tally(framework, answers, Voice::self);
    const MajorityRule rule(tally, Fraction(1, 2));

    EXPECT_DOUBLE_EQ(*rule.panel_support(0, 0), 1);
    EXPECT_DOUBLE_EQ(*rule.panel_support(0, 1), 1);
    EXPECT_DOUBLE_EQ(*rule.panel_support(0, 2), 0.6);
    EXPECT_DOUBLE_EQ(*rule.panel_support(0, 3), 0.2);
    EXPECT_DOUBLE_EQ(*rule.panel_support(0, 4), 0.2);
}

// Inside a sector every organisation weighs the same: one trust of six who say 4 and two of one who say 1.
TEST(MajorityLevel, LetsEveryOrganisationOfASectorWeighTheSame) {
    std::vector<Said> people{{"nhs", "small-a", 1}, {"nhs", "small-b", 1}};
    for (int i = 0; i < 6; ++i)
        people.push_back({"nhs", "large", 4});
    EXPECT_EQ(level_of(people), 1);
}

TEST(MajorityLevel, LetsPeopleWithoutAnOrganisationStandForThemselves) {
    // One hospice says 4; two people without one say 1: two thirds of the weight at 1.
    EXPECT_EQ(level_of({{"s", "hospice", 4}, {"s", "hospice", 4}, {"s", "", 1}, {"s", "", 1}}), 1);
}

// Three sectors at one half, one third and two thirds add to exactly one half only in fractions.
TEST(MajorityLevel, DecidesTiesOfManyDenominatorsExactly) {
    const auto tied = by_sector({{"a", {0, 1}}, {"b", {0, 0, 1}}, {"c", {0, 1, 1}}});
    EXPECT_EQ(level_of(tied), 0);
    const auto above = by_sector({{"a", {0, 1}}, {"b", {0, 1, 0}}, {"c", {0, 1, 1}}, {"d", {0, 0, 0, 1, 1, 1, 1}}});
    EXPECT_EQ(level_of(above), 1);
}

TEST(MajorityLevel, IsNothingWhereNobodyGaveALevel) {
    EXPECT_FALSE(level_of(by_sector({{"s", {answer::dont_know, answer::missing}}})));
}

TEST(MajorityLevel, IsTheOnePersonsLevelWhereThereIsOne) {
    EXPECT_EQ(level_of(by_sector({{"s", {3}}})), 3);
}

// GAP-01: 4 of one sector, 2 of another, 1 of a third: weights 1/12, 1/6, 1/3.
TEST(PanelTally, KnowsTheHeaviestPerson) {
    const auto framework = one_criterion({"lived", "nhs", "vcse"});
    const auto answers = said(framework, by_sector({{"nhs", {1, 1, 1, 1}}, {"vcse", {1, 1}}, {"lived", {1}}}));
    EXPECT_DOUBLE_EQ(PanelTally(framework, answers, Voice::self).heaviest_share(0), 1.0 / 3);
}

TEST(PanelTally, CountsMoreThanAByteHolds) {
    const auto framework = one_criterion({"s"});
    std::vector<Said> people(1000, Said{"s", "one", 3});
    people[0].answer = 1;
    const auto answers = said(framework, people);
    const PanelTally tally(framework, answers, Voice::self);
    EXPECT_EQ(tally.given(0, 0), 1000U);
    EXPECT_EQ(tally.given_at(0, 0, 3), 999U);
    EXPECT_EQ(tally.exact_sector_support(0, 0, 3), Fraction(999, 1000));
}

TEST(PanelTally, HearsOneVoiceOnly) {
    const auto framework = one_criterion({"s"});
    auto answers = said(framework, by_sector({{"s", {4, 1}}}));
    answers.respondents[1].voice = Voice::regulator;
    const PanelTally self(framework, answers, Voice::self);
    const PanelTally regulator(framework, answers, Voice::regulator);
    EXPECT_EQ(MajorityRule(self, Fraction(1, 2)).panel_level(0, top), 4);
    EXPECT_EQ(MajorityRule(regulator, Fraction(1, 2)).panel_level(0, top), 1);
}

} // namespace
} // namespace weft
