// SPDX-License-Identifier: MIT
#include "reports/tidy/tidy_tables.hpp"

#include "core/comparison/described_tidy_rows.hpp"
#include "tests/core/assessment/members.hpp"
#include "tests/core/comparison/full_comparison.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

namespace weft::tidy {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

const Table& named(const std::vector<Table>& tables, const std::string& name) {
    return *std::ranges::find(tables, name, &Table::name);
}

std::vector<Table> of_the_full_comparison() {
    return written_tables(comparison::tidy::tables_of(comparison::full_comparison(), comparison::full_results()));
}

// A contract with those who read the files: a changed column fails here, and a new one comes at the end.
TEST(TidyTables, KeepTheirColumns) {
    std::vector<std::string> headers;
    for (const auto& table : written_tables({}))
        headers.push_back(table.name + ": " + table.csv);

    EXPECT_THAT(
        headers,
        ElementsAre(
            "levels: round,system,system_name,register_date,domain,criterion,rubric_version,state,group,level,"
            "level_median,q1,q3,n_answered,n_na,n_not_known,n_unanswered,agreement,score,score_low,score_high,rank_low,"
            "rank_high,suppressed,suppression_reason,evidence_count,provenance\n",
            "estimates: round,system,domain,mean,standard_error,low,high,reason,sectors,compared,left_out,rank_low,"
            "rank_high,rank_of,suppression_reason,degrees,from_middle,from_middle_low,from_middle_high,beside_middle,"
            "middle_reason\n",
            "pairs: round,domain,first,second,verdict,difference,p,reason\n",
            "profiles: round,first,second,relation,first_ahead,second_ahead,left_out\n",
            "weightings: round,first,second,first_ahead,second_ahead\n",
            "gaps: round,system,domain,criterion,group,against,people,others,difference,delta,p,p_claim,p_screen,"
            "verdict,suppression_reason,left_out\n",
            "criteria: round,domain,criterion,title,systems,split,split_share,median_agreement,levels_given,"
            "lowest_share,highest_share,asked,dont_know_share,not_applicable_share,unanswered_share,verdict,"
            "suppression_reason\n",
            "changes: round_before,round,system,domain,origin,criteria,before,before_low,before_high,after,after_low,"
            "after_high,difference,standard_error,p,verdict,reason,lowest_before,highest_before,"
            "suppression_reason\n",
            "peers: system,peer,distance\n", "level_shares: round,system,kind,part,level,label,share,as_answered\n",
            "steadiness: round,system,part,level,label,kept_by_panels,panels_without_level,score,score_low,score_high,"
            "reason,lowest_by_method,highest_by_method,kept_by_methods,changed_by\n",
            "steady_levels: round,system,domain,level,label,panels,methods\n",
            "pair_shares: round,part,first,second,first_higher,second_higher,same,crossing,first_score_higher,"
            "second_score_higher,same_score,order_by_methods,score_order_by_methods\n",
            "places: round,system,best,worst,of,average,method,left_out,weighted_best,weighted_middle,weighted_worst,"
            "weighted_of,within_first,crossed_best,crossed_middle,crossed_worst,crossed_of,crossed_within_first\n",
            "evidence: round,domain,criterion,title,systems,with_evidence,evidence_share,grade_none,grade_assertion,"
            "grade_document,grade_corroborated,grade_verified,lowered,lowered_share,claimed,evidenced,moderated,"
            "moderated_lower,moderated_higher,claimed_where_moderated,moderated_to\n",
            "measures: round,system,domain,criterion,measure,stratum,numerator,denominator,share,low,high,"
            "period_start,period_end,source,level_supported,claimed,verdict\n",
            "items: round,domain,criterion,title,ends,item_rest,alpha_if_dropped,goes_less\n",
            "consistency: round,domain,of,criteria,rows,alpha,low,high,reason\n",
            "agreement: round,kind,part,among,units,raters,alpha,low,high,same,ac2,reason,verdict\n"));
}

TEST(TidyTables, AreAllInTheDictionaryWithEveryColumn) {
    std::vector<std::string> in_files;
    for (const auto& table : written_tables({}))
        for (const auto& column : table.columns)
            in_files.push_back(table.name + "." + column.name);
    std::vector<std::string> in_dictionary;
    for (const auto& table : dictionary())
        for (const auto& column : table.columns) {
            in_dictionary.push_back(std::string(table.name) + "." + std::string(column.name));
            EXPECT_NE(column.means, "") << in_dictionary.back();
        }

    EXPECT_EQ(in_files, in_dictionary);
}

// The hospice has 3 people at 1 and 5 at 2, the nhs 3 at 2 and 5 at 3.
TEST(TidyTables, HaveARowForEverybodyAndForEachGroup) {
    const auto tables = of_the_full_comparison();
    const auto& csv = named(tables, "levels").csv;

    EXPECT_THAT(
        csv.substr(csv.find("2026,demo:b,")),
        StartsWith("2026,demo:b,Name of demo:b,2020-01-01,clinical,,1.0.0,,all,1,,,,,,,,,40,,,2,2,false,,,\n"
                   "2026,demo:b,Name of demo:b,2020-01-01,clinical,clinical-named,1.0.0,level,all,2,2,2,3,16,0,0,"
                   "0,0.5,,,,,,false,,0,\n"
                   "2026,demo:b,Name of demo:b,2020-01-01,clinical,clinical-named,1.0.0,unknown,hospice,,2,1,2,8,"
                   "0,0,0,,,,,,,false,,,\n"));
}

// Five panels of eight hold level 1, two level 2 and one none. Nobody else could be drawn in demo:c, and demo:b and demo:c
// stand beside each other on one domain only.
TEST(TidyTables, SayWhatLevelsOweToWhoAnsweredAndToTheMethod) {
    const auto tables = of_the_full_comparison();

    EXPECT_THAT(named(tables, "level_shares").csv,
                testing::HasSubstr("\n2026,demo:b,domain,service,1,level 1,0.625,true\n"
                                   "2026,demo:b,domain,service,2,level 2,0.25,false\n"
                                   "2026,demo:b,domain,service,,,0.125,false\n"
                                   "2026,demo:b,capability,capability,1,level 1,0.625,true\n"));
    EXPECT_THAT(named(tables, "steadiness").csv,
                testing::EndsWith("\n2026,demo:b,overall,1,level 1,0.625,0.125,40,30,55,,0,1,0.5,every-criterion\n"
                                  "2026,demo:b,clinical,1,level 1,0.625,0.125,40,30,55,,0,1,0.5,every-criterion\n"
                                  "2026,demo:b,service,1,level 1,0.625,0.125,40,30,55,,0,1,0.5,every-criterion\n"
                                  "2026,demo:c,overall,1,level 1,,,,,,,0,1,0.5,every-criterion\n"
                                  "2026,demo:c,clinical,1,level 1,,,,,,,0,1,0.5,every-criterion\n"
                                  "2026,demo:c,service,1,level 1,,,,,,,0,1,0.5,every-criterion\n"));
    EXPECT_THAT(named(tables, "pair_shares").csv,
                testing::EndsWith("\n2026,clinical,demo:a,demo:b,0.125,0.5,0.25,,0.25,0.625,0,depends,second\n"
                                  "2026,overall,demo:a,demo:b,0.125,0.5,0.25,,0.25,0.625,0,depends,second\n"
                                  "2026,profiles,demo:a,demo:b,0.125,0.5,0,0.25,,,,,\n"
                                  "2026,clinical,demo:b,demo:c,,,,,,,,depends,second\n"));
}

TEST(TidyTables, HaveARowForALevelThatNoPanelHolds) {
    auto comparison = comparison::full_comparison();
    auto& overall = comparison.drawn_panels->systems[0].overall.value();
    overall.level = 0;
    overall.label = "level 0";
    overall.kept = 0;
    const auto tables = written_tables(comparison::tidy::tables_of(comparison, comparison::full_results()));

    EXPECT_THAT(named(tables, "level_shares").csv,
                testing::HasSubstr("\n2026,demo:b,whole,overall,1,level 1,0.625,false\n"
                                   "2026,demo:b,whole,overall,2,level 2,0.25,false\n"
                                   "2026,demo:b,whole,overall,0,level 0,0,true\n"
                                   "2026,demo:b,whole,overall,,,0.125,false\n"));
}

TEST(TidyTables, HaveOnlyHeadersWhereLevelsWereNotTried) {
    auto comparison = comparison::full_comparison();
    comparison.drawn_panels.reset();
    comparison.other_methods.reset();
    const auto tables = comparison::tidy::tables_of(comparison, comparison::full_results());

    EXPECT_THAT(tables.level_shares, IsEmpty());
    EXPECT_THAT(tables.steadiness, IsEmpty());
    EXPECT_THAT(tables.pair_shares, IsEmpty());
}

// Means of 28.1, 53.1 and 95.3 about the middle of 58.9; domain_middle_test has the intervals.
TEST(TidyTables, SayWhoIsClearlyAboveAndBelowTheMiddle) {
    const auto tables = of_the_full_comparison();

    EXPECT_THAT(named(tables, "estimates").csv,
                testing::HasSubstr(",14,-30.729166667,-37.702035834,-23.7562975,below,\n"));
    EXPECT_THAT(named(tables, "estimates").csv,
                testing::HasSubstr(",14,-5.729166667,-12.702035834,1.2437025,not-told-apart,\n"));
}

// Each is above the one before it in both domains and on all criteria.
TEST(TidyTables, HavePlacesAsRangesOrWhyThereAreNone) {
    auto comparison = comparison::full_comparison();
    EXPECT_EQ(named(of_the_full_comparison(), "places").csv,
              "round,system,best,worst,of,average,method,left_out,weighted_best,weighted_middle,weighted_worst,"
              "weighted_of,within_first,crossed_best,crossed_middle,crossed_worst,crossed_of,crossed_within_first\n"
              "2026,demo:a,3,3,3,3,exact,,3,3,3,3,1,,,,,\n"
              "2026,demo:b,2,2,3,2,exact,,2,2,2,3,1,1,1.5,2,2,1\n"
              "2026,demo:c,1,1,3,1,exact,,1,1,1,3,1,,,,,\n");

    comparison.systems[0].left_out = "Not everybody was heard who has to be.";
    auto& places = comparison.profiles.places;
    places.systems.clear();
    places.withheld = "Places need two systems with a level in every domain.";
    places.left_out = {{"demo:c", "It has no level in Service."}};
    comparison.weightings.ranks.clear();
    comparison.drawn_panels.reset();
    const auto without = written_tables(comparison::tidy::tables_of(comparison, comparison::full_results()));
    EXPECT_THAT(named(without, "places").csv,
                testing::EndsWith("\n2026,demo:a,,,,,,Not everybody was heard who has to be.,,,,,,,,,,\n"
                                  "2026,demo:b,,,,,,Places need two systems with a level in every domain.,,,,,,,,,,\n"
                                  "2026,demo:c,,,,,,It has no level in Service.,,,,,,,,,,\n"));
}

// A rank is the two ends of a range, or it is not there: no column, and no row with one end alone.
TEST(TidyTables, HaveNoBareRank) {
    std::vector<std::string> with_rank;
    for (const auto& table : written_tables({}))
        for (const auto& column : table.columns)
            if (column.name.find("rank") != std::string::npos || column.name.find("place") != std::string::npos)
                with_rank.push_back(table.name + "." + column.name);
    const auto tables = comparison::tidy::tables_of(comparison::full_comparison(), comparison::full_results());

    EXPECT_THAT(with_rank, ElementsAre("levels.rank_low", "levels.rank_high", "estimates.rank_low",
                                       "estimates.rank_high", "estimates.rank_of"));
    for (const auto& row : tables.estimates)
        EXPECT_EQ(row.rank_low.has_value(), row.rank_high.has_value() && row.rank_of.has_value());
    for (const auto& row : tables.levels)
        EXPECT_EQ(row.rank_low.has_value(), row.rank_high.has_value());
    for (const auto& row : tables.places) {
        EXPECT_TRUE(row.best && row.worst && row.of);
        EXPECT_TRUE(row.weighted_best && row.weighted_worst && row.weighted_of);
        EXPECT_EQ(row.crossed_middle.has_value(), row.crossed_best && row.crossed_worst && row.crossed_of);
    }
}

TEST(TidyTables, CannotBeTakenForFormulas) {
    auto results = comparison::full_results();
    for (auto& result : results)
        result.system_name = "=HYPERLINK(\"x\")";
    const auto csv =
        named(written_tables(comparison::tidy::tables_of(comparison::full_comparison(), results)), "levels").csv;

    EXPECT_EQ(csv.find(",=HYPERLINK"), std::string::npos);
    EXPECT_NE(csv.find(",\"'=HYPERLINK(\"\"x\"\")\","), std::string::npos);
}

TEST(TidyTables, AreTheSameInAnyOrderOfResults) {
    auto results = comparison::full_results();
    const auto one = written_tables(comparison::tidy::tables_of(comparison::full_comparison(), results));
    std::ranges::reverse(results);
    const auto other = written_tables(comparison::tidy::tables_of(comparison::full_comparison(8), results));

    for (std::size_t i = 0; i < one.size(); ++i)
        EXPECT_EQ(one[i].csv, other[i].csv);
}

template <class Row>
void expect_described() {
    EXPECT_EQ(members::count_of_described_members<Row>(), members::count_of_members<Row>());
}

template <class... Row>
void expect_all_described() {
    (expect_described<Row>(), ...);
}

TEST(DescribedTidyRows, LeaveOutNoMember) {
    using namespace comparison::tidy;
    expect_all_described<LevelRow, EstimateRow, PairRow, ProfileRow, WeightingRow, GapRow, CriterionRow, ChangeRow,
                         PeerRow, LevelShareRow, SteadinessRow, SteadyLevelRow, PairShareRow, PlaceRow, Tables>();
}

} // namespace
} // namespace weft::tidy
