// SPDX-License-Identifier: MIT
#include "core/comparison/criterion_disagreement.hpp"

#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Systems a, b, c, ... with these agreements of ten people each.
std::vector<result::Result> with_agreements(const std::vector<double>& agreements) {
    std::vector<result::Result> results;
    char key = 'a';
    for (const double agreement : agreements) {
        auto asked = criterion("one", 1, {{"nhs", {1, 0, 3, 4, 2}}});
        asked.title = "One";
        asked.agreement = agreement;
        asked.level_givers = 10;
        results.push_back(system(std::string("demo:") + key++, {domain("d", {asked})}));
    }
    return results;
}

CriterionAcrossSystems across(const std::vector<result::Result>& results, const std::vector<SystemGaps>& gaps = {}) {
    return criterion_disagreement(results, gaps, defaults().compare).front();
}

TEST(CriterionDisagreement, SuspectsTheQuestionWhereMostSystemsAreSplit) {
    const auto found = across(with_agreements({-0.5, 0.2, -0.1, 0.6}));

    EXPECT_EQ(found.verdict, "the-question");
    EXPECT_EQ(found.says, "Answers pull apart in 2 of 4 systems: look at the wording of the question first.");
    EXPECT_THAT(found.split_systems, ElementsAre("demo:a", "demo:c"));
    EXPECT_EQ(found.split_share, 0.5);
    EXPECT_NEAR(*found.median_agreement, 0.05, 1e-9);
}

TEST(CriterionDisagreement, SuspectsTheSystemsWhereFewAreSplit) {
    const auto found = across(with_agreements({-0.5, 0.2, 0.1, 0.6}));

    EXPECT_EQ(found.verdict, "some-systems");
    EXPECT_EQ(found.says, "Answers pull apart in 1 of 4 systems: it is more likely those systems than the question.");
    EXPECT_EQ(across(with_agreements({0.2, 0.1, 0.6})).says, "No system is split over it.");
}

TEST(CriterionDisagreement, JudgesNothingFromFewSystemsOrFewAnswers) {
    auto few_answers = with_agreements({-0.5, -0.5, -0.5});
    few_answers[2].domains[0].capabilities[0].criteria[0].level_givers = 4;

    EXPECT_EQ(across(with_agreements({-0.5, -0.5})).verdict, "too-few-systems");
    EXPECT_EQ(
        across(few_answers).says,
        "What enough people answered is shown of 2 systems; from 3 on it can be said whether it is the question.");
}

TEST(CriterionDisagreement, CountsHowPeopleOfAllSystemsAnswered) {
    auto results = with_agreements({0.5, 0.5});
    auto& sector = results[0].domains[0].capabilities[0].criteria[0].sectors[0];
    sector.dont_know = 2;
    sector.not_applicable = 1;
    sector.declined = 1;
    sector.missing = 1;

    const auto found = across(results);

    EXPECT_EQ(found.levels_given, 20U);
    EXPECT_EQ(found.lowest_share, 0.1);
    EXPECT_EQ(found.highest_share, 0.2);
    EXPECT_EQ(found.asked, 25U);
    EXPECT_EQ(found.dont_know_share, 0.08);
    EXPECT_EQ(found.not_applicable_share, 0.04);
    EXPECT_EQ(found.unanswered_share, 0.08);
}

TEST(CriterionDisagreement, HasNoSharesOfNobody) {
    auto results = with_agreements({0.5});
    results[0].domains[0].capabilities[0].criteria[0].sectors.clear();

    EXPECT_EQ(across(results).lowest_share, std::nullopt);
    EXPECT_EQ(across(results).dont_know_share, std::nullopt);
    EXPECT_THAT(criterion_disagreement({}, {}, defaults().compare), IsEmpty());
}

TEST(CriterionDisagreement, CountsInHowManySystemsASectorIsApart) {
    auto results = with_agreements({0.5, 0.5});
    for (auto& result : results)
        result.participation.sectors.resize(1);
    results[0].participation.sectors[0].id = "hospice";
    SectorGap lower;
    lower.criterion = "one";
    lower.group = "hospice";
    lower.against = "others";
    lower.p = 0.001;
    lower.verdict = "lower";
    auto alike = lower;
    alike.verdict = "not-told-apart";
    auto untested = lower;
    untested.p = std::nullopt;
    auto group = lower;
    group.against = "voice";
    const std::vector<SystemGaps> gaps = {{.system = "demo:a", .tests = 2, .domains = {}, .criteria = {lower, group}},
                                          {.system = "demo:b", .tests = 1, .domains = {}, .criteria = {alike}},
                                          {.system = "demo:c", .tests = 0, .domains = {}, .criteria = {untested}}};

    const auto found = across(results, gaps);

    ASSERT_EQ(found.sectors.size(), 1U);
    EXPECT_EQ(found.sectors[0].sector, "hospice");
    EXPECT_EQ(found.sectors[0].systems, 2U);
    EXPECT_EQ(found.sectors[0].lower, 1U);
    EXPECT_EQ(found.sectors[0].higher, 0U);
}

} // namespace
} // namespace weft::comparison
