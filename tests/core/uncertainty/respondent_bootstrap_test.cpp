// SPDX-License-Identifier: MIT
#include "core/uncertainty/respondent_bootstrap.hpp"

#include "core/assessment/json_tree.hpp"
#include "core/statistics/random_streams.hpp"
#include "core/uncertainty/described_uncertainty.hpp"
#include "tests/core/synthesis/panel.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <vector>

namespace weft::uncertainty {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::uint64_t seed = 20260401;

RespondentBootstrap draw(const Framework& framework, const std::vector<AssessmentAnswers>& answers,
                         std::uint32_t replicates = 1999, unsigned threads = 1) {
    std::vector<SystemPanel> systems;
    for (const auto& of_one : answers)
        systems.push_back({.answers = &of_one, .kept = {}});
    return bootstrap_respondents(framework, systems,
                                 {.replicates = replicates, .interval_level = 0.95, .seed = seed, .threads = threads});
}

AssessmentAnswers of(const std::string& system, AssessmentAnswers answers) {
    answers.system = system;
    return answers;
}

/// In what share of the replicates the first of two people is the one drawn.
double share_of_first(const std::string& stream, std::uint32_t replicates) {
    const statistics::RandomStream random(seed, stream);
    std::uint32_t times = 0;
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate)
        if (random.replicate(replicate).index(2) == 0) ++times;
    return static_cast<double>(times) / replicates;
}

std::vector<int> levels_in(const LevelSpread& spread) {
    std::vector<int> levels;
    for (const auto& held : spread.held)
        levels.push_back(held.level);
    return levels;
}

// One of two people is drawn, and what they say is the level.
TEST(RespondentBootstrap, SaysInWhatShareOfReplicatesEachLevelIsHeld) {
    const auto framework = one_criterion({"nhs"});
    const auto share = share_of_first("boot|demo:a|nhs", 1999);

    const auto found = draw(framework, {said(framework, by_sector({{"nhs", {1, 3}}}))});

    ASSERT_EQ(found.systems.size(), 1U);
    const auto& system = found.systems[0];
    EXPECT_EQ(system.system, "demo:a");
    EXPECT_EQ(system.respondents, 2U);
    EXPECT_EQ(system.drawn_from, 2U);
    EXPECT_THAT(system.sectors_of_one, IsEmpty());
    for (const LevelSpread& spread : {system.criteria.at(0), system.capabilities.at(0),
                                      LevelSpread(system.domains.at(0)), LevelSpread(system.overall.value())}) {
        EXPECT_EQ(spread.level, 1) << "an even split is no majority for 3";
        EXPECT_THAT(levels_in(spread), ElementsAre(1, 3)) << spread.id;
        EXPECT_EQ(spread.held[0].share, share);
        EXPECT_EQ(spread.kept, share);
        EXPECT_EQ(spread.without_level, 0);
    }
    EXPECT_EQ(system.criteria[0].id, "plan");
    EXPECT_EQ(system.capabilities[0].id, "care");
    EXPECT_EQ(system.overall->id, "overall");
    EXPECT_NEAR(share, 0.5, 0.05);
}

TEST(RespondentBootstrap, BoundsScoresByPercentiles) {
    const auto framework = one_criterion({"nhs"});

    const auto found = draw(framework, {said(framework, by_sector({{"nhs", {1, 3}}}))});

    const auto& domain = found.systems.at(0).domains.at(0);
    EXPECT_EQ(domain.score, 25);
    EXPECT_EQ(domain.low, 25);
    EXPECT_EQ(domain.high, 75);
    EXPECT_EQ(domain.reason, "");
}

TEST(RespondentBootstrap, HasNoIntervalWhereEverybodySaysTheSame) {
    const auto framework = one_criterion({"nhs"});

    const auto found = draw(framework, {said(framework, by_sector({{"nhs", {3, 3, 3}}}))});

    const auto& domain = found.systems.at(0).domains.at(0);
    EXPECT_EQ(domain.kept, 1);
    EXPECT_EQ(domain.score, 75);
    EXPECT_EQ(domain.low, std::nullopt);
    EXPECT_EQ(domain.high, std::nullopt);
    EXPECT_EQ(domain.reason, "no_variation");
}

TEST(RespondentBootstrap, HasNoIntervalFromTooFewReplicates) {
    const auto framework = one_criterion({"nhs"});

    const auto found = draw(framework, {said(framework, by_sector({{"nhs", {1, 3, 4}}}))}, 20);

    EXPECT_EQ(found.systems.at(0).overall->low, std::nullopt);
    EXPECT_EQ(found.systems.at(0).overall->reason, "too_few");
}

// Half of those who were asked could say, which is just enough. Whoever could not is drawn alone in half of the replicates.
TEST(RespondentBootstrap, CountsReplicatesWithoutALevelApart) {
    const auto framework = one_criterion({"nhs"});
    const auto share = share_of_first("boot|demo:a|nhs", 1999);

    const auto found = draw(framework, {said(framework, by_sector({{"nhs", {4, answer::dont_know}}}))});

    const auto& criterion = found.systems.at(0).criteria.at(0);
    EXPECT_EQ(criterion.level, 4);
    EXPECT_THAT(levels_in(criterion), ElementsAre(4));
    EXPECT_EQ(criterion.kept, share);
    EXPECT_EQ(criterion.without_level, 1 - share);
}

TEST(RespondentBootstrap, KeepsTheCeilingsOfAssessors) {
    const auto framework = one_criterion({"nhs"});
    const auto answers = said(framework, by_sector({{"nhs", {1, 4}}}));
    const std::vector<SystemPanel> systems = {{.answers = &answers,
                                               .kept = {{.question = 0,
                                                         .at_most = 2,
                                                         .rule = "measured",
                                                         .reason = "",
                                                         .remediation = "",
                                                         .basis = "",
                                                         .assessor = "weft.clinical"}}}};

    const auto found = bootstrap_respondents(framework, systems,
                                             {.replicates = 99, .interval_level = 0.9, .seed = seed, .threads = 1});

    EXPECT_THAT(levels_in(found.systems.at(0).criteria.at(0)), ElementsAre(1, 2));
}

TEST(RespondentBootstrap, NamesSectorsThatShowNoSpread) {
    const auto framework = one_criterion({"hospice", "nhs"});

    const auto found = draw(framework, {said(framework, by_sector({{"hospice", {2}}, {"nhs", {1, 3}}}))});

    EXPECT_THAT(found.systems.at(0).sectors_of_one, ElementsAre("hospice"));
}

TEST(RespondentBootstrap, LeavesOutWhomNobodyCanBeDrawnFrom) {
    const auto framework = one_criterion({"hospice", "nhs"});
    auto unheard = of("demo:b", said(framework, by_sector({{"nhs", {1, 3}}})));
    for (auto& who : unheard.respondents)
        who.voice = Voice::workshop;

    const auto found = draw(framework, {said(framework, by_sector({{"hospice", {2}}, {"nhs", {3}}})), unheard});

    EXPECT_THAT(found.systems, IsEmpty());
    EXPECT_THAT(found.pairs, IsEmpty());
    ASSERT_EQ(found.left_out.size(), 2U);
    EXPECT_EQ(found.left_out[0].system, "demo:a");
    EXPECT_EQ(found.left_out[0].because,
              "Every sector is one person or one organisation, so there is nobody else to draw.");
    EXPECT_EQ(found.left_out[1].system, "demo:b");
    EXPECT_EQ(found.left_out[1].because, "Nobody answered in the voice that makes the level.");
}

TEST(RespondentBootstrap, IsWithheldWhereAVerdictIsAboutThePanelsSize) {
    auto framework = one_criterion({"nhs"});
    framework.domains[0].rubric.consensus.emplace();

    const auto found = draw(framework, {said(framework, by_sector({{"nhs", {1, 3}}}))});

    EXPECT_EQ(found.withheld,
              "'one' asks for consensus, whose verdict is about how many people a panel has; its panels are "
              "not drawn anew.");
    EXPECT_THAT(found.systems, IsEmpty());
}

// CMP-07 with one draw of two: of the four pairs 3-2 and 4-2 are above, 4-4 a tie, 3-4 below.
TEST(RespondentBootstrap, SaysInWhatShareOneIsHigher) {
    const auto framework = one_criterion({"nhs"});
    constexpr std::uint32_t replicates = 20000;

    const auto found = draw(framework,
                            {of("demo:a", said(framework, by_sector({{"nhs", {3, 4}}}))),
                             of("demo:b", said(framework, by_sector({{"nhs", {2, 4}}})))},
                            replicates);

    ASSERT_EQ(found.pairs.size(), 1U);
    const auto& [first, second, domains, overall, profiles] = found.pairs[0];
    EXPECT_EQ(first, "demo:a");
    EXPECT_EQ(second, "demo:b");
    for (const auto& order : {domains.at(0), overall.value()}) {
        constexpr double four_errors = 0.0142;
        EXPECT_NEAR(order.first_higher, 0.5, four_errors);
        EXPECT_NEAR(order.second_higher, 0.25, four_errors);
        EXPECT_NEAR(order.same, 0.25, four_errors);
        EXPECT_EQ(order.first_score_higher, order.first_higher) << "one criterion: the score is the level";
        EXPECT_EQ(order.second_score_higher, order.second_higher);
        EXPECT_EQ(order.same_score, order.same);
    }
    EXPECT_EQ(profiles->first_above, overall->first_higher);
    EXPECT_EQ(profiles->second_above, overall->second_higher);
    EXPECT_EQ(profiles->equal, overall->same);
    EXPECT_EQ(profiles->crossing, 0);
}

/// Three systems of several sectors and organisations who say many things, some of them nothing.
std::vector<AssessmentAnswers> three_systems(const Framework& framework) {
    std::vector<AssessmentAnswers> systems;
    for (const std::string name : {"demo:a", "demo:b", "demo:c"}) {
        auto random = statistics::RandomStream(1, name).replicate(0);
        std::vector<Said> people;
        for (const auto& sector : framework.sectors)
            for (std::uint32_t i = 0; i < 9; ++i)
                people.push_back({sector.id, i < 4 ? "" : std::string(1, static_cast<char>('a' + random.index(3))),
                                  random.index(8) == 0 ? answer::dont_know : static_cast<Answer>(random.index(5))});
        systems.push_back(of(name, said(framework, people)));
    }
    return systems;
}

TEST(RespondentBootstrap, IsTheSameForAnyNumberOfThreads) {
    const auto framework = one_criterion({"nhs", "hospice", "community"});
    const auto systems = three_systems(framework);

    const auto one = json_text(json_tree(draw(framework, systems, 333, 1), Doubles::exact));

    for (const unsigned threads : {2U, 3U, 8U, 40U})
        EXPECT_EQ(json_text(json_tree(draw(framework, systems, 333, threads), Doubles::exact)), one) << threads;
}

TEST(RespondentBootstrap, DrawsASystemAlikeWhateverStandsBesideIt) {
    const auto framework = one_criterion({"nhs", "hospice", "community"});
    const auto systems = three_systems(framework);

    const auto together = draw(framework, systems, 333);
    const auto alone = draw(framework, {systems[1]}, 333);

    EXPECT_EQ(json_text(json_tree(together.systems.at(1), Doubles::exact)),
              json_text(json_tree(alone.systems.at(0), Doubles::exact)));
    EXPECT_EQ(together.pairs.size(), 3U);
}

} // namespace
} // namespace weft::uncertainty
