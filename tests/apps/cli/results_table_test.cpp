// SPDX-License-Identifier: MIT
#include "apps/cli/results_table.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::cli {
namespace {

using testing::ElementsAre;

result::Domain domain(const std::string& id, std::optional<int> level, const std::string& label,
                      const std::string& publication) {
    result::Domain domain;
    domain.id = id;
    domain.level = level;
    domain.label = label;
    domain.publication = publication;
    return domain;
}

result::Result kettle() {
    result::Result result;
    result.system = "demo:a";
    result.system_name = "Kettle and Hob";
    result.round = "2026";
    result.overall.level = 1;
    result.overall.label = "Warm";
    result.overall.coverage = 0.875;
    result.overall.publication = "provisional";
    result.domains = {domain("brewing", 2, "Hot", "published"),
                      domain("serving", std::nullopt, "", "too-little-known")};
    return result;
}

std::vector<std::string> headings(const TextTable& table) {
    std::vector<std::string> names;
    for (const Column& column : table.columns) {
        names.push_back(column.heading);
    }
    return names;
}

TEST(ResultsTable, HasARowAnAssessmentAndAColumnADomain) {
    const std::vector<result::Result> results = {kettle()};

    const TextTable table = results_table(results);

    EXPECT_THAT(headings(table), ElementsAre("system", "round", "overall", "brewing", "serving", "coverage", "status"));
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre("Kettle and Hob", "2026", "Warm", "Hot", "too little known",
                                                    "87.5%", "provisional")));
}

TEST(ResultsTable, LeavesItToTheStatusToSayWhyThereIsNoLevelAsAWhole) {
    std::vector<result::Result> results = {kettle()};
    results.front().overall.level = std::nullopt;
    results.front().overall.publication = "incomplete-voice";
    results.front().overall.reason = "No guest was heard.";

    const TextTable table = results_table(results);

    EXPECT_EQ(table.rows.front()[2], "no level");
    EXPECT_EQ(table.rows.front()[6], "incomplete voice");
}

TEST(ResultsTable, CallsALevelFirmAndNeverPublished) {
    std::vector<result::Result> results = {kettle()};
    results.front().overall.publication = "published";

    EXPECT_EQ(results_table(results).rows.front()[6], "firm");
}

TEST(ResultsTable, CallsAViewAsTheReportDoes) {
    std::vector<result::Result> results = {kettle()};
    result::View fair;
    fair.id = "equity";
    fair.title = "Fair to people";
    fair.rule = "minimum";
    fair.publication = "published";
    fair.level = 1;
    fair.label = "Warm";
    results.front().views = {fair};

    const TextTable table = results_table(results);

    EXPECT_EQ(headings(table)[5], "Fair to people");
    EXPECT_EQ(table.rows.front()[5], "Warm");
}

TEST(ResultsTable, LetsNoNameSteerTheTerminal) {
    std::vector<result::Result> results = {kettle()};
    results.front().system_name = "Kettle\n\033[2Jand \u009bHob";

    EXPECT_EQ(results_table(results).rows.front()[0], "Kettle ?[2Jand ?Hob");
}

} // namespace
} // namespace weft::cli
