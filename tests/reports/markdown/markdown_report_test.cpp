// SPDX-License-Identifier: MIT
#include "reports/markdown/markdown_report.hpp"

#include "tests/reports/hostile_result.hpp"
#include "tests/reports/markdown/markdown_lines.hpp"
#include "tests/reports/result_with_rules.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(MarkdownReport, OfTheExampleIsTheGoldenFile) {
    EXPECT_EQ(markdown_report(two_domains_result()), golden("two-domains.md", markdown_report(two_domains_result())));
}

TEST(MarkdownReport, HasOneTitleAndAHeadingForEveryDomain) {
    EXPECT_THAT(lines_starting(markdown_report(two_domains_result()), "#"),
                ElementsAre("# Example system (made up)", "## Where it holds and where it does not",
                            "## Where partners differ", "## Across the domains", "## Shared care", "## Shared records",
                            "## Two texts, one number", "## Provenance"));
}

TEST(MarkdownReport, OfHostileTextHasTheSameHeadings) {
    EXPECT_THAT(lines_starting(markdown_report(hostile_result()), "#"),
                ElementsAre("# St \"Mary's\" \\<script\\>alert(1)\\</script\\>",
                            "## Where it holds and where it does not", "## Where partners differ",
                            "## Across the domains", "## Expected for a purpose",
                            "## What helps and what stands in the way",
                            "## Care \\& \"cure\" \\<script\\>alert(1)\\</script\\>", "## " + very_long,
                            "## Two texts, one number", "## Provenance"));
}

TEST(MarkdownReport, KeepsItsTablesWhateverPeopleWrote) {
    const auto rows = lines_starting(markdown_report(hostile_result()), "|");
    // Two of places, of two head lines and two domains; one of differences; a profile; contexts; two of criteria.
    ASSERT_EQ(rows.size(), 26U);
    for (std::size_t i = 0; i < rows.size(); ++i)
        EXPECT_EQ(cells(rows[i]), i < 15 ? 4 : 5) << rows[i];
}

TEST(MarkdownReport, HasNoMarkupOfPeople) {
    const auto text = markdown_report(hostile_result());
    for (auto at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1))
        EXPECT_EQ(text[at - 1], '\\') << text.substr(at, 20);
    EXPECT_THAT(text, HasSubstr("\n* \\- not a list\n* 1\\. nor this\n"));
    EXPECT_THAT(text, HasSubstr("\n> \\- \\<script\\>alert(1)\\</script\\> See "));
}

TEST(MarkdownReport, SaysOneCautionOnceWithEveryCriterionItIsAbout) {
    EXPECT_THAT(lines_starting(markdown_report(hostile_result()), "> "),
                ElementsAre("> \\- \\<script\\>alert(1)\\</script\\> See \\<script\\>alert(1)\\</script\\> and =cmd().",
                            "> Of the domain."));
}

TEST(MarkdownReport, SaysInATableOfPlacesThatACellIsEmptyOrItsLevelNotKnown) {
    auto result = hostile_result();
    result.domains[0].capabilities[0].criteria[1].system_level = "interpersonal";
    const auto rows = lines_starting(markdown_report(result), "|");
    EXPECT_EQ(rows[0], "| Domain | between people | in organisations and teams | across the system |");
    EXPECT_EQ(rows[2],
              "| Care \\& \"cure\" \\<script\\>alert(1)\\</script\\> | \\<script\\>alert(1)\\</script\\> (1 Emerging) "
              "and =cmd() (not known) | no criterion here | no criterion here |");
}

TEST(MarkdownReport, ReplacesCharactersThatTurnTheDirectionOfALine) {
    auto result = hostile_result();
    result.statement = {turned};
    const auto text = markdown_report(result);
    EXPECT_THAT(text, Not(HasSubstr("\u202E")));
    EXPECT_THAT(text, HasSubstr("* safe\uFFFDexe.\n"));
}

TEST(MarkdownReport, SaysUnknownNotApplicableAndNotAskedInWordsOfTheirOwn) {
    const auto rows = lines_starting(markdown_report(hostile_result()), "|");
    ASSERT_EQ(rows.size(), 26U);
    EXPECT_EQ(rows[20], "| \\<script\\>alert(1)\\</script\\> | 1 Emerging | 3 Maturing | 2 Developing | Held: "
                        "a\\|b\\\\\\|c \\| d |");
    EXPECT_EQ(rows[21], "| \\=cmd() | not known | not known | not known | Too few could say. |");
    EXPECT_EQ(rows[22],
              "| a\\|b\\\\\\|c \\| d | does not apply | does not apply | does not apply | It has no place here. |");
    EXPECT_EQ(rows[23], "| " + right_to_left + " | not asked | not asked | not asked | Nobody was asked. |");
}

TEST(MarkdownReport, NamesTheGatesThatBindAndWhatWasNotTested) {
    const auto text = markdown_report(hostile_result());
    EXPECT_THAT(text, HasSubstr("\n**1 Emerging, provisionally** (just under 100% known). Too few are known: \\`rm "
                                "-rf\\` Made by the lowest of 4.\n"));
    EXPECT_THAT(text,
                HasSubstr("\nHeld at 1 Emerging: Nobody writes \"it\" down. \\<script\\>alert(1)\\</script\\> It ends "
                          "once \\<script\\>alert(1)\\</script\\>\n"));
    EXPECT_THAT(text, HasSubstr("\nNot tested: 1 measure was asked for and not given.\n"));
    EXPECT_THAT(text, HasSubstr("\n**not enough known** (0% known). Under half is known.\n"));
}

TEST(MarkdownReport, SaysWhichTargetsAreMetAndWhetherALevelDependsOnTheRule) {
    const auto text = markdown_report(result_with_rules());
    EXPECT_THAT(text,
                HasSubstr("\n## Targets\n\n1 of 3 targets are met; of 1 it cannot be said yet. A target changes no "
                          "level.\n\n| Of | Target | Held | Met |\n|---|---|---|---|\n| The whole | 3 Maturing | 1 "
                          "Emerging, provisionally | cannot be said yet: "));
    EXPECT_THAT(text,
                HasSubstr("**: the level depends on the rule.\n\n| Rule | Level | Score |\n|---|---|---|\n| lowest "
                          "(its own, before gates) | 2 Developing | not known |\n| weighted-mean over "
                          "child-levels | 2 Developing | 61.3% |\n| power-mean | 1 Emerging | 40.0% |\n| sum | no "
                          "level | 7.0 points |\n"));
    EXPECT_THAT(text, HasSubstr("**: the level does not depend on the rule.\n"));
}

TEST(MarkdownReport, SaysOfANumberAndOfAPanelWhereTheyStand) {
    const auto text = markdown_report(result_with_rules());
    EXPECT_THAT(text, HasSubstr("Of the measure years: 96% of the way from its worst value, 20, to its best, 85. |\n"));
    EXPECT_THAT(text, HasSubstr(" | Uncertain | "));
    EXPECT_THAT(text,
                HasSubstr("Of the panel: it is split, so this is Uncertain, whatever the median. The median of 12 "
                          "answers is 2.5; 0% of them are at it and 25% near it. |\n"));
}

TEST(MarkdownReport, SaysWhereTwoTextsShareANumberThatTheyShareNoMeaning) {
    auto result = hostile_result();
    const std::string sentence = "share a number, not a meaning";
    EXPECT_THAT(markdown_report(result), HasSubstr(sentence));
    for (auto& criterion : result.domains[0].capabilities[0].criteria)
        criterion.lived_ask.clear();
    EXPECT_THAT(markdown_report(result), Not(HasSubstr(sentence)));
}

} // namespace
} // namespace weft
