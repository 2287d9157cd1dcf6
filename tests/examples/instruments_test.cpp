// SPDX-License-Identifier: MIT
//
// Shipped instruments against what was published from them; where only a rule was published, against sums by hand.
#include "tests/examples/assessed_example.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace weft {
namespace {

/// What one system gives to an instrument, as files.
class Given {
public:
    explicit Given(const std::string& framework) : framework_(framework_at("frameworks/" + framework + ".toml")) {}

    /// A level, or "na" or "dk", from one person in one round.
    Given& says(const std::string& criterion, const std::string& level, const std::string& who = "r1",
                const std::string& round = "1") {
        const bool is_level = level != "na" && level != "dk";
        answers_ += "demo:a," + round + "," + who + "," + framework_.sectors.front().id + "," + who + "," + criterion +
                    (is_level ? ",level," + level + "," : "," + level + ",,it does not apply") + "," +
                    std::string(name_of(framework_.voice)) + "\n";
        return *this;
    }

    /// The same level for every criterion of a capability, or of all without one.
    Given& says_everywhere(const std::string& level, const std::string& capability = "") {
        const auto& rubric = framework_.domains.front().rubric;
        for (const auto& criterion : rubric.criteria)
            if (capability.empty() || rubric.nodes[criterion.node].id == capability) says(criterion.id, level);
        return *this;
    }

    /// The first criteria of the rubric, one after another.
    Given& says_in_order(const std::vector<int>& levels) {
        for (std::size_t i = 0; i < levels.size(); ++i)
            says(framework_.domains.front().rubric.criteria[i].id, std::to_string(levels[i]));
        return *this;
    }

    Given& measures(const std::string& measure, const std::string& numerator, const std::string& denominator = "1") {
        measures_ +=
            "demo:a,1," + measure + ",," + numerator + "," + denominator + ",2025-01-01,2025-12-31,published\n";
        return *this;
    }

    std::vector<result::Result> results() const {
        const TemporaryFolder folder;
        folder.write("answers.csv",
                     "system,round,respondent,sector,organisation,criterion,state,level,rationale,voice\n" + answers_);
        // Who gives numbers alone is named, because an assessment is somebody's.
        folder.write("respondents.csv", "system,round,respondent,sector,organisation,role\ndemo:a,1,r1," +
                                            framework_.sectors.front().id + ",r1,\n");
        folder.write("measures.csv",
                     "system,round,measure,stratum,numerator,denominator,period_start,period_end,source\n" + measures_);
        return assess_files(framework_, {folder.path()});
    }

    result::Domain domain() const { return results().at(0).domains.at(0); }

private:
    Framework framework_;
    std::string answers_;
    std::string measures_;
};

const result::Capability& capability_of(const result::Domain& domain, const std::string& id) {
    return *std::ranges::find(domain.capabilities, id, &result::Capability::id);
}

const result::Criterion& criterion_of(const result::Domain& domain, const std::string& id) {
    for (const auto& capability : domain.capabilities)
        for (const auto& criterion : capability.criteria)
            if (criterion.id == id) return criterion;
    throw std::runtime_error("no criterion " + id);
}

std::string rating(const std::vector<int>& key_questions, int breach) {
    auto levels = key_questions;
    levels.push_back(breach);
    return Given("cqc-provider-ratings-2022").says_in_order(levels).results().at(0).overall.label;
}

// SCO-39: the rating principles for adult social care, May 2022.
TEST(CqcProviders2022, RatesFiveKeyQuestionsByCounting) {
    EXPECT_EQ(rating({4, 4, 3, 3, 3}, 4), "Outstanding");
    EXPECT_EQ(rating({4, 3, 3, 3, 3}, 4), "Good");
    EXPECT_EQ(rating({3, 3, 3, 3, 2}, 4), "Good");
    EXPECT_EQ(rating({3, 3, 3, 2, 2}, 4), "Requires improvement");
    EXPECT_EQ(rating({3, 3, 3, 1, 1}, 4), "Inadequate");
    EXPECT_EQ(rating({4, 4, 4, 4, 2}, 4), "Good");
}

// Instruments 2.3: a breach caps at Requires improvement, and lifts nothing.
TEST(CqcProviders2022, HoldsAServiceInBreachAtRequiresImprovement) {
    EXPECT_EQ(rating({4, 4, 3, 3, 3}, 1), "Requires improvement");
    EXPECT_EQ(rating({3, 3, 3, 1, 1}, 1), "Inadequate");
}

// SCO-22, CQC's own example of a GP practice: 3, 2, 3 and 3 of 4 are 68.75 per cent, and the statement scores 3. Nine of
// those are 27 of 36.
TEST(CqcEvidenceCategories, ScoreAStatementFirstAndThenTheAuthority) {
    Given given("cqc-local-authorities-by-evidence");
    std::vector<int> levels;
    for (int statement = 0; statement < 9; ++statement)
        levels.insert(levels.end(), {3, 2, 3, 3});
    const auto domain = given.says_in_order(levels).domain();

    const auto& statement = capability_of(domain, "e1-assessing-needs").result;
    EXPECT_EQ(statement.score, 68.75);
    EXPECT_EQ(statement.level, 3);
    EXPECT_EQ(domain.score, 75);
    EXPECT_EQ(domain.label, "Good");
}

// 2, 2 and 3 of three categories are 7 of 12: 58.33 per cent, so 2. One 2 and eight 3 are 26 of 36: 72.2 per cent.
TEST(CqcEvidenceCategories, ScoreAStatementOnWhatWasLookedAt) {
    Given given("cqc-local-authorities-by-evidence");
    given.says("e1-people", "2").says("e1-staff", "2").says("e1-partners", "3").says("e1-processes", "na");
    const auto framework = framework_at("frameworks/cqc-local-authorities-by-evidence.toml");
    const auto& criteria = framework.domains.front().rubric.criteria;
    for (std::size_t i = 4; i < criteria.size(); ++i)
        given.says(criteria[i].id, "3");
    const auto domain = given.domain();

    EXPECT_EQ(capability_of(domain, "e1-assessing-needs").result.level, 2);
    EXPECT_EQ(domain.score, 72.222222222);
    EXPECT_EQ(domain.label, "Good");
}

TEST(SciroccoExchange, IsAProfileOfTwelveWithoutATotal) {
    const auto result =
        Given("scirocco-exchange-profile").says_in_order({4, 4, 4, 2, 3, 1, 5, 2, 3, 3, 3, 3}).results().at(0);

    const auto& domain = result.domains.at(0);
    EXPECT_EQ(domain.capabilities.at(0).criteria.size(), 12U);
    EXPECT_EQ(criterion_of(domain, "population-approach").level, 5);
    EXPECT_EQ(domain.publication, "nothing-made");
    EXPECT_FALSE(domain.level || domain.score || result.overall.level || result.overall.score);
}

/// Twelve experts on one dimension in one round.
void panel(Given& given, const std::string& criterion, const std::string& round, const std::vector<int>& levels) {
    for (std::size_t i = 0; i < levels.size(); ++i)
        given.says(criterion, std::to_string(levels[i]), "expert-" + std::to_string(i + 1), round);
}

/// "2.5, 37.5, 75.0, agreement, Progressing": a row of the published table.
std::string table_row(const result::Result& result, const std::string& id) {
    const auto& consensus = criterion_of(result.domains.at(0), id).consensus.value();
    const auto one_decimal = [](double value) { return to_decimal_text(shortest_decimal(value), 1); };
    return one_decimal(consensus.median) + ", " + one_decimal(100 * consensus.share_at_median) + ", " +
           one_decimal(100 * consensus.share_in_region) + ", " + consensus.verdict + ", " + consensus.label;
}

// IJIC 10.5334/ijic.7747, table 2, dimensions 1 and 2: median, % at median, % in agreement, distribution, level. The
// answers of each expert are not published; these are answers that give the published figures.
TEST(SciroccoDelphi, GivesThePublishedRowsOfThreeRounds) {
    Given given("scirocco-delphi-panel");
    panel(given, "readiness-to-change", "1", {3, 3, 3, 3, 3, 3, 3, 3, 2, 4, 4, 1});
    panel(given, "readiness-to-change", "3", {3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 4, 4});
    panel(given, "structure-governance", "1", {1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 5});
    panel(given, "structure-governance", "2", {2, 2, 2, 2, 2, 2, 2, 1, 1, 3, 3, 4});
    panel(given, "structure-governance", "3", {2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 3, 4});
    const auto rounds = given.results();

    ASSERT_EQ(rounds.size(), 3U);
    EXPECT_EQ(table_row(rounds[0], "readiness-to-change"), "3.0, 66.7, 91.7, agreement, Progressing");
    EXPECT_EQ(table_row(rounds[2], "readiness-to-change"), "3.0, 66.7, 100.0, agreement, Progressing");
    EXPECT_EQ(table_row(rounds[0], "structure-governance"), "2.5, 37.5, 75.0, agreement, Progressing");
    EXPECT_EQ(table_row(rounds[1], "structure-governance"), "2.0, 58.3, 91.7, agreement, Initial");
    EXPECT_EQ(criterion_of(rounds[0].domains.at(0), "structure-governance").explanation.text,
              "By consensus it is Progressing: median 2.5, 37.5% of 12 at it and 75% near it.");
    EXPECT_EQ(table_row(rounds[2], "structure-governance"), "2.0, 75.0, 91.7, agreement, Initial");
}

// Four of twelve outside the three points around the median of 3 are one too many.
TEST(SciroccoDelphi, CallsASplitPanelUncertainWhateverItsMedian) {
    Given given("scirocco-delphi-panel");
    panel(given, "capacity-building", "1", {0, 0, 1, 1, 3, 3, 3, 3, 3, 4, 4, 4});
    const auto domain = given.domain();

    const auto& criterion = criterion_of(domain, "capacity-building");
    EXPECT_EQ(criterion.consensus->verdict, "split");
    EXPECT_EQ(criterion.consensus->label, "Uncertain");
    EXPECT_EQ(criterion.level, std::nullopt);
    EXPECT_EQ(criterion.reason, "Uncertain: the panel is split; median 3.0, 41.7% of 12 at it and 66.7% near it.");
}

TEST(SciroccoDelphi, SaysNothingOfAPanelTooSmall) {
    Given given("scirocco-delphi-panel");
    panel(given, "funding", "1", {3, 3, 3, 3, 3, 3, 3});
    const auto domain = given.domain();

    EXPECT_EQ(criterion_of(domain, "funding").consensus->verdict, "panel-too-small");
    EXPECT_EQ(criterion_of(domain, "funding").level, std::nullopt);
}

TEST(Ambitions, AreSixAndNothingIsMadeOfThem) {
    const auto domain = Given("ambitions-self-assessment").says_everywhere("3").domain();

    EXPECT_EQ(domain.capabilities.at(0).criteria.size(), 6U);
    EXPECT_EQ(criterion_of(domain, "ambition-2").tags, std::vector<std::string>{"equity"});
    EXPECT_FALSE(domain.level || domain.score);
}

// Subscales of 11 (three items) and six of 4: their mean is 35 / 7 = 5, the score published for six health centres at
// first (PMC3697906, exhibit 3); the mean of all 34 items is 157 / 34.
TEST(Acic, IsTheMeanOfSevenSubscalesWhichIsNotTheMeanOfAllItems) {
    Given given("acic-survey");
    for (const auto* subscale :
         {"organisation", "self-management", "decision-support", "delivery-system", "information", "integration"})
        given.says_everywhere("4", subscale);
    const auto domain = given.says_everywhere("11", "community").domain();

    EXPECT_EQ(domain.score, 5);
    EXPECT_EQ(domain.label, "Basic support");
    ASSERT_EQ(domain.other_rules.size(), 1U);
    EXPECT_EQ(domain.other_rules[0].score, 4.617647059);
    EXPECT_EQ(capability_of(domain, "community").result.score, 11);
    EXPECT_THAT(
        domain.explanation.text,
        testing::HasSubstr("The rule set beside it gives the same level, so that does not depend on the rule."));
}

// 3 items of 5 and 17 of 2 are 49 / 20; five scales of 5, 2, 2, 2 and 2 would be 13 / 5. Without two of the items, 45 / 18.
TEST(Pacic, IsTheMeanOfAllItemsCompleted) {
    Given all("pacic-survey");
    Given two_missing("pacic-survey");
    for (int item = 1; item <= 20; ++item) {
        const auto id = "pacic-" + std::to_string(item);
        all.says(id, item <= 3 ? "5" : "2");
        two_missing.says(id, item > 18 ? "dk" : item <= 3 ? "5" : "2");
    }

    EXPECT_EQ(all.domain().score, 2.45);
    EXPECT_EQ(all.domain().other_rules.at(0).score, 2.6);
    EXPECT_EQ(two_missing.domain().score, 2.5);
}

/// The percentage of a service that has implemented so many elements, with so many that are not relevant to it.
std::optional<double> implemented(int elements, int not_relevant) {
    Given given("dmic-services");
    for (int i = 1; i <= 89; ++i)
        given.says("dmic-" + std::to_string(i), i <= elements ? "1" : i > 89 - not_relevant ? "na" : "0");
    return given.domain().score;
}

// The published means of 50, 42 and 45 elements, of all 89; and 50 of the 84 left where five are not relevant.
TEST(Dmic, IsThePercentageImplementedOfTheAttainable) {
    EXPECT_EQ(implemented(50, 0), 56.179775281);
    EXPECT_EQ(implemented(42, 0), 47.191011236);
    EXPECT_EQ(implemented(45, 0), 50.561797753);
    EXPECT_EQ(implemented(50, 5), 59.523809524);
}

result::Domain oversight(const std::vector<std::string>& scores, const std::string& deficit = "1") {
    Given given("nhs-oversight-segments");
    const std::vector<std::string> names{"access", "effectiveness", "safety", "workforce", "finance"};
    for (std::size_t i = 0; i < scores.size(); ++i)
        given.measures("score-" + names[i], scores[i]);
    return given.says("no-deficit", deficit).domain();
}

TEST(NhsOversight, AveragesScoresOfWhichOneIsBestAndCutsThemByFixedThresholds) {
    EXPECT_EQ(oversight({"1.5", "1.75", "2", "1.5", "2"}).score, 1.75);
    EXPECT_EQ(oversight({"1.5", "1.75", "2", "1.5", "2"}).label, "Segment 1");
    EXPECT_EQ(oversight({"1.5", "1.75", "2", "1.5", "2.05"}).label, "Segment 2");
    EXPECT_EQ(oversight({"4", "4", "4", "4", "4"}).label, "Segment 4");
}

TEST(NhsOversight, HoldsAnOrganisationInDeficitInTheThirdSegment) {
    EXPECT_EQ(oversight({"1", "1", "1", "1", "1"}, "4").label, "Segment 3");
    EXPECT_EQ(oversight({"4", "4", "4", "4", "4"}, "4").label, "Segment 4");
}

TEST(NhsOversight, LeavesOutAScoreOffTheScale) {
    const auto domain = oversight({"1", "1", "1", "1", "4.2"});

    EXPECT_EQ(domain.score, 1);
    EXPECT_EQ(domain.coverage, 0.8);
    EXPECT_EQ(domain.score_low, 1.6);
    EXPECT_EQ(criterion_of(domain, "finance").reason,
              "It is a number, and the measure 'score-finance' is not given or cannot be used.");
}

// UNDP 2020, technical note 1: (0.6971 x 0.3447 x 0.5506)^(1/3) = 0.510, with an income of 3,829 dollars (SCO-29, SCO-30).
// The years of life and of schooling are those that give the published indices.
TEST(Hdi, IsThePublishedIndex) {
    const auto domain = Given("hdi-countries")
                            .measures("life-expectancy-value", "65.3115")
                            .measures("expected-schooling-value", "6.2046")
                            .measures("mean-schooling-value", "5.1705")
                            .measures("income-per-head-value", "3829")
                            .domain();

    EXPECT_EQ(capability_of(domain, "health").result.score, 69.71);
    EXPECT_EQ(capability_of(domain, "education").result.score, 34.47);
    EXPECT_EQ(capability_of(domain, "income").result.score, 55.0626655); // 0.5506266550, SCO-30
    EXPECT_EQ(to_decimal_text(shortest_decimal(domain.score.value() / 100), 3), "0.510");
    EXPECT_EQ(domain.label, "Low");
}

TEST(Hdi, HoldsNumbersAtTheirGoalpostsAndIsZeroWhereOneDimensionIs) {
    Given best("hdi-countries");
    best.measures("life-expectancy-value", "90").measures("expected-schooling-value", "20");
    best.measures("mean-schooling-value", "15").measures("income-per-head-value", "80000");
    Given poor("hdi-countries");
    poor.measures("life-expectancy-value", "80").measures("expected-schooling-value", "18");
    poor.measures("mean-schooling-value", "15").measures("income-per-head-value", "90");

    EXPECT_EQ(best.domain().score, 100);
    EXPECT_EQ(poor.domain().score, 0);
}

TEST(Hdi, AsksNobodyForANumber) {
    const TemporaryFolder folder;
    folder.write("answers.csv", "system,round,respondent,sector,criterion,state,level\n"
                                "demo:a,1,r1,statistics,life-expectancy,level,1\n");
    Problems problems;
    const auto framework = framework_at("frameworks/hdi-countries.toml");
    const std::vector<std::filesystem::path> paths{folder.path()};
    read_submissions(paths, framework, problems);
    EXPECT_THAT(folder.sentences(problems),
                testing::ElementsAre("answers.csv:2:24: 'life-expectancy' is not asked of 'statistics'; it is asked of "
                                     "nobody, because it is a number; give the measure 'life-expectancy-value'"));
}

} // namespace
} // namespace weft
