// SPDX-License-Identifier: MIT
#include "reports/xlsx/xlsx_report.hpp"

#include "core/disclosure/hide.hpp"
#include "tests/reports/hostile_result.hpp"
#include "tests/reports/two_domains_result.hpp"
#include "tests/reports/xlsx/read_back.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace weft {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string cells_of(const result::Result& result) {
    return read_back(xlsx_report(result), "--cells");
}

/// The lines of a sheet's row: "A4 text ...", ...
std::vector<std::string> row_of(const std::string& cells, const std::string& sheet, const std::string& with) {
    std::vector<std::string> lines;
    std::istringstream in(cells);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(sheet + "!")) lines.push_back(line.substr(sheet.size() + 1));
    const auto number_of = [](const std::string& line) {
        const auto from = line.find_first_of("0123456789");
        return line.substr(from, line.find(' ') - from);
    };
    const auto found = std::ranges::find_if(lines, [&](const auto& line) { return line.ends_with(with); });
    if (found == lines.end()) return {"there is no " + with};
    const auto row = number_of(*found);
    std::erase_if(lines, [&](const auto& line) { return number_of(line) != row; });
    for (auto& line : lines)
        line.erase(line.find(row), row.size());
    return lines;
}

TEST(XlsxReport, OfTheExampleIsAsTheGuidanceAsks) {
    EXPECT_EQ(wrong_in_workbook(xlsx_report(two_domains_result())), "");
}

TEST(XlsxReport, OfHostileTextIsAsTheGuidanceAsks) {
    EXPECT_EQ(wrong_in_workbook(xlsx_report(hostile_result())), "");
}

TEST(XlsxReport, OfAResultWithoutAnythingIsAsTheGuidanceAsks) {
    result::Result nothing;
    nothing.system = "demo:a";
    nothing.overall.publication = "too-little-known";
    EXPECT_EQ(wrong_in_workbook(xlsx_report(nothing)), "");
}

TEST(XlsxReport, OfWhatAnAudienceMaySeeIsAsTheGuidanceAsks) {
    EXPECT_EQ(wrong_in_workbook(xlsx_report(hide(two_domains_result(), Readership::everyone))), "");
}

// As tests/reports/golden/two-domains.csv has them.
TEST(XlsxReport, HoldsTheLevelsOfTheWholeAndItsParts) {
    const auto cells = cells_of(two_domains_result());

    const auto whole = row_of(cells, "Levels", "\"The whole\"");
    EXPECT_EQ(whole[0], "A text \"The whole\"");
    EXPECT_EQ(whole[1], "B number 1");
    EXPECT_EQ(whole[2], "C text \"Emerging\"");
    EXPECT_EQ(whole[3], "D text \"firm\"");
    const auto care = row_of(cells, "Levels", "\"Shared care\"");
    EXPECT_EQ(care[1], "B number 1");
    EXPECT_EQ(care[2], "C text \"Emerging\"");
    const auto records = row_of(cells, "Levels", "\"Shared records\"");
    EXPECT_EQ(records[1], "B number 2");
    EXPECT_EQ(records[2], "C text \"Developing\"");
}

TEST(XlsxReport, HasARowForEveryCriterionAndForEverySectorThatWasAsked) {
    const auto cells = cells_of(two_domains_result());
    std::size_t sectors = 0;
    std::size_t levels = 0;
    std::size_t criteria = 0;
    for (const auto& domain : two_domains_result().domains)
        for (const auto& capability : domain.capabilities)
            for (const auto& criterion : capability.criteria) {
                ++criteria;
                sectors += criterion.sectors.size();
                levels += criterion.sectors.size() * domain.criterion_scale.size();
                EXPECT_EQ(row_of(cells, "Criteria", "\"" + criterion.title + "\"")[3],
                          criterion.level ? "D number " + std::to_string(*criterion.level) : "D text \"[x]\"")
                    << criterion.id;
            }

    EXPECT_THAT(row_of(cells, "Contents", "\"Criteria\""), testing::Contains("C number " + std::to_string(criteria)));
    EXPECT_THAT(row_of(cells, "Contents", "\"Sectors\""), testing::Contains("C number " + std::to_string(sectors)));
    EXPECT_THAT(row_of(cells, "Contents", "\"Answers\""), testing::Contains("C number " + std::to_string(levels)));
}

TEST(XlsxReport, TellsUnknownNotApplicableAndNotAskedApartAndNoneIsZero) {
    const auto cells = cells_of(hostile_result());

    EXPECT_EQ(row_of(cells, "Criteria", "\"=cmd()\"")[3], "D text \"[x]\"");
    EXPECT_EQ(row_of(cells, "Criteria", "\"Too few could say.\"")[4], "E text \"[x]\"");
    EXPECT_EQ(row_of(cells, "Criteria", "\"It has no place here.\"")[3], "D text \"[z]\"");
    EXPECT_EQ(row_of(cells, "Criteria", "\"Nobody was asked.\"")[3], "D text \"[n]\"");
    EXPECT_EQ(row_of(cells, "Indicators", "\"safe\uFFFDexe.\"")[2], "C text \"[x]\"");
    EXPECT_EQ(row_of(cells, "Measures", "\"place: <script>alert(1)</script>\"")[6], "G text \"[x]\"");
}

TEST(XlsxReport, WritesWhateverPeopleWroteAsText) {
    const auto cells = cells_of(hostile_result());

    EXPECT_THAT(cells, HasSubstr("text \"=cmd()\"\n"));
    EXPECT_THAT(cells, HasSubstr("text \"" + very_long + "\"\n"));
    EXPECT_THAT(cells, HasSubstr("text \"javascript:alert(3)\"\n"));
    EXPECT_THAT(cells, Not(HasSubstr("\u202E")));
}

TEST(XlsxReport, SaysOnTheCoverForWhomItIsAndWhatIsHidden) {
    const auto cells = cells_of(hide(two_domains_result(), Readership::system));

    EXPECT_THAT(cells, HasSubstr("Cover!A1 text \"Example system (made up)\"\n"
                                 "Cover!A2 text \"Internal: not for publication\"\n"));
    EXPECT_THAT(cells, HasSubstr(" text \"What groups of fewer than "));
    EXPECT_THAT(cells_of(hide(two_domains_result(), Readership::everyone)), Not(HasSubstr("not for publication\"")));
}

TEST(XlsxReport, HidesWhatIsHiddenAsConfidentialWithItsReason) {
    const auto hidden = hide(two_domains_result(), Readership::everyone);
    const auto parts = read_back(xlsx_report(hidden), "--parts");

    EXPECT_THAT(parts, HasSubstr("[c]"));
    EXPECT_THAT(parts, HasSubstr("hidden: fewer than 10 people"));
}

TEST(XlsxReport, NeverWritesTheCountsOfAHiddenSector) {
    auto result = two_domains_result();
    auto& sector = result.domains[0].capabilities[0].criteria[0].sectors[0];
    sector.hidden = "small-group";
    std::ranges::fill(sector.counts, 471'147U);

    EXPECT_THAT(read_back(xlsx_report(result), "--parts"), Not(HasSubstr("471147")));
}

TEST(XlsxReport, OfTheSameResultIsTheSameBytes) {
    EXPECT_EQ(xlsx_report(two_domains_result()), xlsx_report(two_domains_result()));
    EXPECT_THAT(cells_of(two_domains_result()), testing::StartsWith("created 2026-01-01T00:00:00\n"));
}

} // namespace
} // namespace weft
