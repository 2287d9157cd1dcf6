// SPDX-License-Identifier: MIT
#include "reports/csv/csv_report.hpp"

#include "reports/csv/columns.hpp"
#include "tests/reports/hostile_result.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <set>
#include <sstream>
#include <utility>

namespace weft {
namespace {

using Rows = std::vector<std::map<std::string, std::string>>;

/// Lines and cells as RFC 4180 reads them, by code that shares nothing with the report.
std::vector<std::vector<std::string>> cells_of(const std::string& text) {
    std::vector<std::vector<std::string>> lines;
    std::vector<std::string> line{""};
    bool is_quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (is_quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            line.back() += text[++i];
        else if (c == '"')
            is_quoted = !is_quoted;
        else if (!is_quoted && c == ',')
            line.emplace_back();
        else if (!is_quoted && c == '\n')
            lines.push_back(std::exchange(line, {""}));
        else
            line.back() += c;
    }
    EXPECT_EQ(line, std::vector<std::string>{""}) << "the last line ends";
    EXPECT_FALSE(is_quoted);
    return lines;
}

Rows rows_of(const std::string& text) {
    const auto lines = cells_of(text);
    Rows rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].size(), lines[0].size()) << "line " << i;
        for (std::size_t j = 0; j < lines[i].size(); ++j)
            (j == 0 ? rows.emplace_back() : rows.back())[lines[0][j]] = lines[i][j];
    }
    return rows;
}

const std::map<std::string, std::string>& row_of(const Rows& rows, const std::string& kind, const std::string& column,
                                                 const std::string& value) {
    for (const auto& row : rows)
        if (row.at("row") == kind && row.at(column) == value) return row;
    throw std::out_of_range(kind + " " + value);
}

// The header is a contract: a change here breaks somebody's script, and a new column comes at the end.
TEST(CsvReport, KeepsItsHeader) {
    const auto text = csv_report(two_domains_result());
    EXPECT_EQ(text.substr(0, text.find('\n')),
              "system,system_name,round,framework,framework_version,voice,row,domain,capability,criterion,sector,title,"
              "state,level,label,level_low,level_high,claimed,evidenced,assessed,score,score_low,score_high,score_unit,"
              "coverage,people,dont_know,not_applicable,missing,agreement,agreement_word,sector_gap,evidence_grade,"
              "reason,declined,view,framework_status,held_by,caveat,limits_of_evidence,"
              "hidden");
}

TEST(CsvReport, SaysWhatEveryColumnMeans) {
    for (const auto& column : csv::columns())
        EXPECT_NE(column.means, "") << column.name;
}

// All but the rows of the answers, which would make the file too long to be read.
TEST(CsvReport, OfTheExampleIsTheGoldenFile) {
    std::istringstream report(csv_report(two_domains_result()));
    std::string short_report;
    for (std::string line; std::getline(report, line);)
        if (line.find(",answer,") == std::string::npos) short_report += line + "\n";
    EXPECT_EQ(short_report, golden("two-domains.csv", short_report));
}

// 17 people of the trusts on the coordinator, as rubrics/examples/two-domains/answers/answers.csv has them.
TEST(CsvReport, HasARowForEveryLevelASectorCouldGive) {
    std::vector<std::string> people;
    for (const auto& row : rows_of(csv_report(two_domains_result())))
        if (row.at("row") == "answer" && row.at("criterion") == "named-coordinator" &&
            row.at("sector") == "nhs-provider")
            people.push_back(row.at("level") + " " + row.at("label") + ": " + row.at("people"));
    EXPECT_THAT(people, testing::ElementsAre("0 Not yet: 0", "1 Emerging: 0", "2 Developing: 1", "3 Maturing: 12",
                                             "4 Thriving: 4"));
}

TEST(CsvReport, HasOneRowAThing) {
    std::set<std::string> seen;
    for (const auto& row : rows_of(csv_report(two_domains_result()))) {
        auto key = row.at("row") + "/" + row.at("domain") + "/" + row.at("capability") + "/" + row.at("criterion") +
                   "/" + row.at("sector");
        if (row.at("row") == "answer") key += "/" + row.at("level");
        EXPECT_TRUE(seen.insert(key).second) << key;
    }
}

TEST(CsvReport, CarriesTheLevelsAndScoresOfTheResult) {
    const auto rows = rows_of(csv_report(two_domains_result()));
    const auto& records = row_of(rows, "domain", "title", "Shared records");
    EXPECT_EQ(records.at("level"), "2");
    EXPECT_EQ(records.at("label"), "Developing");
    EXPECT_EQ(records.at("level_low"), "1");
    EXPECT_EQ(records.at("level_high"), "2");
    EXPECT_EQ(records.at("score"), "43.75");
    EXPECT_EQ(records.at("score_low"), "35");
    EXPECT_EQ(records.at("score_high"), "55");
    EXPECT_EQ(records.at("score_unit"), "percent");
    EXPECT_EQ(records.at("coverage"), "0.8");
    EXPECT_EQ(records.at("criterion"), "");
}

TEST(CsvReport, SaysWhatHoldsALevelAndNothingThatOnlyCouldHave) {
    auto result = hostile_result();
    auto& ceilings = result.domains[0].capabilities[0].criteria[0].ceilings;
    ceilings.insert(ceilings.begin() + 1, ceilings[0]); // by the same rule once more
    ceilings.insert(ceilings.begin() + 2, ceilings[0]);
    ceilings[2].rule = "limit:on-paper";
    const auto rows = rows_of(csv_report(result));
    EXPECT_EQ(row_of(rows, "criterion", "criterion", "held-one").at("held_by"), "rule limit:on-paper");
    EXPECT_EQ(row_of(rows, "criterion", "criterion", "unknown-one").at("held_by"), "");
    EXPECT_EQ(row_of(rows, "overall", "title", result.framework.title).at("held_by"), "g held-one");
}

TEST(CsvReport, CarriesTheLimitsOfTheEvidenceOnTheRowsOfWhatTheyAreOf) {
    auto result = hostile_result();
    result.caveat = "Nobody has piloted it.";
    result.limits_of_evidence = {"It is small.", "It is old."};
    result.domains[0].limits_of_evidence = {"One study."};
    for (const auto& row : rows_of(csv_report(result))) {
        const auto is_whole = row.at("row") == "overall";
        const auto is_first = row.at("row") == "domain" && row.at("domain") == "whole";
        EXPECT_EQ(row.at("caveat"), is_whole ? "Nobody has piloted it." : "");
        EXPECT_EQ(row.at("limits_of_evidence"), is_whole ? "It is small. | It is old." : is_first ? "One study." : "");
    }
}

TEST(CsvReport, LeavesWhatIsNotKnownEmptyAndSaysWhy) {
    const auto rows = rows_of(csv_report(two_domains_result()));
    const auto& unknown = row_of(rows, "criterion", "criterion", "learning-from-deaths");
    EXPECT_EQ(unknown.at("state"), "unknown");
    EXPECT_EQ(unknown.at("level"), "");
    EXPECT_EQ(unknown.at("claimed"), "");
    EXPECT_EQ(unknown.at("label"), "");
    EXPECT_NE(unknown.at("reason"), "");
}

TEST(CsvReport, KeepsTheStatesAndTheCountsApart) {
    const auto rows = rows_of(csv_report(hostile_result()));
    EXPECT_EQ(row_of(rows, "criterion", "criterion", "unknown-one").at("state"), "unknown");
    EXPECT_EQ(row_of(rows, "criterion", "criterion", "not-applicable-one").at("state"), "not-applicable");
    EXPECT_EQ(row_of(rows, "criterion", "criterion", "not-asked-one").at("state"), "not-asked");

    const auto& first = row_of(rows, "sector", "criterion", "unknown-one");
    EXPECT_EQ(first.at("dont_know"), "1");
    EXPECT_EQ(first.at("not_applicable"), "0");
    EXPECT_EQ(first.at("missing"), "7");
    EXPECT_EQ(first.at("state"), "unknown");
    EXPECT_EQ(first.at("reason"), "Nobody of this sector gave a level that could be counted.");
}

TEST(CsvReport, SaysOfASectorOfWhichEverybodySaidSoThatTheCriterionDoesNotApply) {
    const auto rows = rows_of(csv_report(hostile_result()));
    const auto& second = row_of(rows, "sector", "sector", "second");
    EXPECT_EQ(second.at("not_applicable"), "5");
    EXPECT_EQ(second.at("state"), "not-applicable");
    EXPECT_EQ(second.at("reason"), "Everybody of this sector says that it does not apply.");
}

TEST(CsvReport, ReadsBackWhatPeopleWroteWithFormulasMadeText) {
    const auto rows = rows_of(csv_report(hostile_result()));
    EXPECT_EQ(rows.front().at("system_name"), "St \"Mary's\" <script>alert(1)</script>");
    EXPECT_EQ(rows.front().at("round"), "'=cmd()");
    EXPECT_EQ(row_of(rows, "criterion", "criterion", "unknown-one").at("title"), "'=cmd()");
    EXPECT_EQ(row_of(rows, "criterion", "criterion", "not-applicable-one").at("title"), table_breaker);
    EXPECT_EQ(row_of(rows, "criterion", "criterion", "not-asked-one").at("title"), right_to_left);
    EXPECT_EQ(row_of(rows, "domain", "domain", "whole-one").at("title"), very_long);
}

TEST(CsvReport, PutsManyResultsUnderOneHeader) {
    const auto one = csv_report(two_domains_result());
    const std::array<const result::Result*, 2> both{&two_domains_result(), &two_domains_result()};
    EXPECT_EQ(csv_of_all(both), one + one.substr(one.find('\n') + 1));
    EXPECT_EQ(csv_of_all({}), one.substr(0, one.find('\n') + 1));
}

} // namespace
} // namespace weft
