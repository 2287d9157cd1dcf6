// SPDX-License-Identifier: MIT
#include "core/example/made_up_example.hpp"

#include "tests/core/example/shipped_example.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

namespace weft::example {
namespace {

using testing::SizeIs;

/// Every system of a round.
std::vector<AssessmentAnswers> round_of(const MadeUpExample& example, std::size_t round) {
    std::vector<AssessmentAnswers> all;
    for (std::size_t system = 0; system < example.country().rounds[round].size(); ++system)
        all.push_back(example.assessment(round, system));
    return all;
}

bool is_given(Answer given) {
    return given != answer::missing && given != answer::not_asked;
}

std::size_t answering(const AssessmentAnswers& assessment) {
    std::size_t count = 0;
    for (std::size_t person = 0; person < assessment.respondents.size(); ++person)
        if (std::ranges::any_of(assessment.row(person), is_given)) ++count;
    return count;
}

/// Of those who gave ten levels or more, how many gave the same one always.
double share_of_straight(const std::vector<AssessmentAnswers>& round) {
    int straight = 0;
    int in_all = 0;
    for (const auto& assessment : round)
        for (std::size_t person = 0; person < assessment.respondents.size(); ++person) {
            std::vector<Answer> levels;
            const auto row = assessment.row(person).first(shipped().framework.criterion_count);
            std::ranges::copy_if(row, std::back_inserter(levels), is_level);
            if (levels.size() < 10) continue;
            ++in_all;
            straight += std::ranges::count(levels, levels.front()) == std::ssize(levels) ? 1 : 0;
        }
    return static_cast<double>(straight) / in_all;
}

double mean_level(const std::vector<AssessmentAnswers>& round, std::string_view sector) {
    double sum = 0;
    double count = 0;
    const auto index = shipped().framework.find_sector(sector);
    for (const auto& assessment : round)
        for (std::size_t person = 0; person < assessment.respondents.size(); ++person)
            if (assessment.respondents[person].sector == *index)
                for (const auto given : assessment.row(person).first(shipped().framework.criterion_count))
                    if (is_level(given)) {
                        sum += given;
                        ++count;
                    }
    return sum / count;
}

TEST(MadeUpExample, AsksTwentyToAHundredAndSixtyPeopleAndNeverFewerAnswer) {
    std::set<std::size_t> sizes;
    for (const std::uint64_t seed : {1U, 2U})
        for (const std::size_t round : {0U, 1U})
            for (const auto& assessment : round_of(made_up(seed), round)) {
                EXPECT_GE(answering(assessment), 20U);
                EXPECT_LE(assessment.respondents.size(), 160U);
                sizes.insert(assessment.respondents.size());
            }
    EXPECT_GT(sizes.size(), 60U); // of 156 systems
    EXPECT_LT(*sizes.begin(), 25U);
    EXPECT_GT(*sizes.rbegin(), 150U);
}

TEST(MadeUpExample, HasAsManyPeopleAsAreAskedFor) {
    EXPECT_THAT(made_up(1, 1000).assessment(0, 0).respondents, SizeIs(1000));
    EXPECT_THAT(made_up(1, 1).assessment(0, 0).respondents, SizeIs(1));
    EXPECT_THAT(made_up(1, 8).assessment(1, 35).respondents, SizeIs(8));
}

TEST(MadeUpExample, AsksEverySectorUnlessNobodyOfItIsHeardThere) {
    auto settings = shipped().settings;
    for (auto& sector : settings.sectors)
        sector.unheard = 0;
    for (const auto& assessment : round_of(made_up(1, 20, settings), 0)) {
        std::set<std::size_t> sectors;
        for (const auto& respondent : assessment.respondents)
            sectors.insert(respondent.sector);
        EXPECT_THAT(sectors, SizeIs(8));
    }
}

TEST(MadeUpExample, LetsNobodyAnswerWhatTheyAreNotAsked) {
    const FrameworkIndex index(shipped().framework);
    for (const auto& assessment : round_of(made_up(3), 1))
        for (std::size_t person = 0; person < assessment.respondents.size(); ++person)
            for (std::size_t question = 0; question < index.question_count(); ++question) {
                const auto& who = assessment.respondents[person];
                ASSERT_EQ(assessment.row(person)[question] != answer::not_asked,
                          index.is_asked(question, who.sector, who.role));
            }
}

TEST(MadeUpExample, HasEveryKindOfAnswer) {
    std::map<Answer, int> of_criteria;
    std::map<Answer, int> of_limits;
    const auto criteria = shipped().framework.criterion_count;
    for (const auto& assessment : round_of(made_up(1), 0))
        for (std::size_t person = 0; person < assessment.respondents.size(); ++person) {
            const auto row = assessment.row(person);
            for (std::size_t question = 0; question < row.size(); ++question)
                ++(question < criteria ? of_criteria : of_limits)[row[question]];
        }
    for (const Answer given : {Answer{0}, Answer{1}, Answer{2}, Answer{3}, Answer{4}, answer::dont_know,
                               answer::missing, answer::declined, answer::not_applicable, answer::not_asked})
        EXPECT_GT(of_criteria[given], 20) << int{given};
    for (const Answer given : {Answer{0}, Answer{1}, answer::dont_know, answer::missing, answer::not_asked})
        EXPECT_GT(of_limits[given], 20) << int{given};
    EXPECT_EQ(of_limits[answer::not_applicable], 0);
}

TEST(MadeUpExample, HasPeopleWhoSayTheSameToEverything) {
    auto settings = shipped().settings;
    for (auto& sector : settings.sectors)
        sector.straight = 0;
    const auto without = share_of_straight(round_of(made_up(1, 60, settings), 0));
    for (auto& sector : settings.sectors)
        sector.straight = 0.25;
    const auto with = share_of_straight(round_of(made_up(1, 60, settings), 0));

    EXPECT_LT(without, 0.02);
    EXPECT_GT(with, 0.22); // a quarter, and the few that chance makes
    EXPECT_LT(with, 0.3);
    const auto shipped_share = share_of_straight(round_of(made_up(1), 0));
    EXPECT_GT(shipped_share, 0.03);
    EXPECT_LT(shipped_share, 0.08);
}

TEST(MadeUpExample, LetsThoseWhoPayAndTheTrustsSeeItRosierThanTheRest) {
    const auto round = round_of(made_up(1, 100), 0);
    for (const auto* rosy : {"commissioner", "nhs-provider"})
        for (const auto* other : {"hospice", "community", "care-provider", "lived-experience"})
            EXPECT_GT(mean_level(round, rosy), mean_level(round, other) + 0.4) << rosy << " and " << other;
}

// How far they are apart differs: where the factor is small they nearly agree.
TEST(MadeUpExample, LetsThemDisagreeMoreInSomeSystemsThanInOthers) {
    std::vector<double> gaps;
    for (const auto& assessment : round_of(made_up(1, 100), 0))
        gaps.push_back(mean_level({assessment}, "nhs-provider") - mean_level({assessment}, "hospice"));
    EXPECT_LT(*std::ranges::min_element(gaps), 0.25);
    EXPECT_GT(*std::ranges::max_element(gaps), 1.2);
}

TEST(MadeUpExample, MakesSomeSectorsLeadsInSomeSystems) {
    const auto council = shipped().framework.find_sector("local-authority");
    int leads = 0;
    for (const auto& assessment : round_of(made_up(1), 0))
        leads += assessment.roles[*council] == SectorRole::lead ? 1 : 0;
    EXPECT_GT(leads, 3); // a quarter of 42, give or take
    EXPECT_LT(leads, 20);
}

TEST(MadeUpExample, KeepsWhatASystemIsFromOneRoundToTheNext) {
    auto settings = shipped().settings;
    settings.rounds[1].change = {};
    const auto example = made_up(1, std::nullopt, settings);
    for (const auto& system : example.country().rounds[1]) {
        const auto& now = example.truth_of(1, system.key);
        if (!system.is_merged) {
            EXPECT_EQ(now, example.truth_of(0, system.key)) << system.key;
            continue;
        }
        // A merged one stands between the lowest and the highest of those it was made of.
        for (std::size_t question = 0; question < now.size(); ++question) {
            std::vector<double> before;
            for (const auto& part : system.parts)
                before.push_back(example.truth_of(0, part.from)[question]);
            EXPECT_GE(now[question], *std::ranges::min_element(before) - 1e-9);
            EXPECT_LE(now[question], *std::ranges::max_element(before) + 1e-9);
        }
    }
}

// Adding people, a measure or another system draws nothing anew for the rest.
TEST(MadeUpExample, LeavesEverythingElseAsItWasWhenOneSettingChanges) {
    auto settings = shipped().settings;
    settings.measures.usual.given = 0;
    settings.evidence.shown = {};
    const auto one = made_up(1).assessment(0, 5);
    const auto other = made_up(1, std::nullopt, settings).assessment(0, 5);
    EXPECT_EQ(one.answers, other.answers);
    EXPECT_TRUE(other.evidence.empty());
    EXPECT_FALSE(one.evidence.empty());
}

} // namespace
} // namespace weft::example
