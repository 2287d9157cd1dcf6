// SPDX-License-Identifier: MIT
#include "reports/markdown/comparison_markdown.hpp"

#include "tests/core/comparison/full_comparison.hpp"
#include "tests/reports/hostile_result.hpp"
#include "tests/reports/markdown/markdown_lines.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace weft {
namespace {

using comparison::full_comparison;
using comparison::full_results;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// A comparison for the regulator, of which one level is hidden.
struct ForTheRegulator {
    comparison::Comparison made = full_comparison();
    std::vector<result::Result> results = full_results();

    ForTheRegulator() {
        made.framework.title = "Two domains";
        made.status = "consultation draft";
        made.caveat = "Nobody has tried it yet.";
        made.audience = "regulator";
        made.smallest_group = 5;
        made.register_date = "2026-04-01";
        made.systems[2].people.reset();
        made.systems[2].coverage.reset();
        for (auto& result : results)
            result.smallest_group = 5;
        auto& hidden = results[2].domains[1];
        hidden.level.reset();
        hidden.publication = "hidden";
        hidden.hidden = "small-group";
    }

    std::string written() const { return comparison_markdown(made, results); }
};

TEST(ComparisonMarkdown, OfAFullComparisonIsTheGoldenFile) {
    const auto written = ForTheRegulator().written();
    EXPECT_EQ(written, golden("comparison.md", written));
}

TEST(ComparisonMarkdown, SaysTheLevelOfEverySystemOnEveryDomainAndWhyOneIsHidden) {
    const auto text = ForTheRegulator().written();
    const auto table = text.substr(text.find("## Levels, system by system"));
    const auto rows = lines_starting(table, "|");
    EXPECT_THAT(rows,
                ElementsAre("| System | Domain clinical | Domain service |", "|---|---|---|",
                            "| Name of demo:a | 0 level 0 | 0 level 0 |", "| Name of demo:b | 1 level 1 | 1 level 1 |",
                            "| Name of demo:c | 3 level 3 | hidden: fewer than 5 people |"));
}

TEST(ComparisonMarkdown, SaysWhatIsHiddenOfWhoIsCoveredInWords) {
    const auto rows = lines_starting(ForTheRegulator().written(), "| Name of demo:");
    EXPECT_EQ(rows[1], "| Name of demo:b | demo:b | 16 | 2 | 2 | 75% | none |");
    EXPECT_EQ(rows[2], "| Name of demo:c | demo:c | hidden | 2 | 2 | hidden | none |");
}

TEST(ComparisonMarkdown, CountsPairsThatCanBeToldApartOrSaysWhyNobodyTried) {
    ForTheRegulator of;
    of.made.domains[0].title = "Clinical care";
    of.made.domains[1].title = "Services";
    of.made.domains[0].pairs = {{"demo:a", "demo:b", "lower", -5, 0.01, ""},
                                {"demo:a", "demo:c", "not-told-apart", -1, 0.5, ""},
                                {"demo:b", "demo:c", "higher", 5, 0.01, ""}};
    of.made.domains[1].pairs.clear();
    of.made.domains[1].pairs_withheld = "A comparison needs two systems with an interval.";

    EXPECT_THAT(of.written(), HasSubstr("\n## Which two can be told apart\n\n"
                                        "* Clinical care: Of 3 pairs 2 can be told apart.\n"
                                        "* Services: A comparison needs two systems with an interval.\n"));
}

TEST(ComparisonMarkdown, SaysWhoIsNotCoveredAndThatNoRegisterWasUsed) {
    ForTheRegulator of;
    of.made.absent = {{"demo:d", "D"}, {"demo:e", ""}};
    EXPECT_THAT(of.written(),
                HasSubstr("\nSystems of the register without an assessment:\n\n* D (demo:d)\n* demo:e\n"));

    of.made.absent.clear();
    of.made.register_date.reset();
    EXPECT_THAT(of.written(),
                HasSubstr("\nNo register was used, so mergers and missing systems are not known.\n\n## Levels"));
}

TEST(ComparisonMarkdown, IsTheSameWhateverTheOrderOfResults) {
    ForTheRegulator of;
    const auto once = of.written();
    std::ranges::reverse(of.results);
    EXPECT_EQ(of.written(), once);
}

TEST(ComparisonMarkdown, OfHostileNamesHasTheSameHeadingsAndTables) {
    ForTheRegulator of;
    of.made.framework.title = script + "\n# Another title";
    of.made.framework.version = code;
    of.made.caveat = "- not a list";
    of.made.systems[0].name = table_breaker;
    of.made.systems[1].name = script + turned;
    of.made.systems[2].name = very_long;
    of.made.systems[1].left_out = "> not a quotation | " + code;
    of.made.domains[0].title = of.results[0].domains[0].title = table_breaker;
    of.made.domains[1].title = "\n## Not a heading";
    of.results[0].domains[0].label = script;
    of.made.absent = {{"demo:d", right_to_left}, {"demo:e", "1. not a list"}};

    const auto text = of.written();

    EXPECT_THAT(lines_starting(text, "#"),
                ElementsAre("# Systems side by side", "## What was found", "## Read this first", "## Who is covered",
                            "## Levels, system by system", "## Which two can be told apart",
                            "## Method and provenance"));
    const auto rows = lines_starting(text, "|");
    ASSERT_EQ(rows.size(), 10U); // two heads of two lines, three systems in each
    for (std::size_t i = 0; i < rows.size(); ++i)
        EXPECT_EQ(cells(rows[i]), i < 5 ? 7 : 3) << rows[i];
    for (auto at = text.find_first_of("<`"); at != std::string::npos; at = text.find_first_of("<`", at + 1))
        EXPECT_EQ(text[at - 1], '\\') << text.substr(at, 20);
    EXPECT_THAT(text, Not(HasSubstr("\u202E")));
    EXPECT_THAT(text, HasSubstr("\n* \\- not a list\n"));
    EXPECT_THAT(text, HasSubstr("\n* 1\\. not a list (demo:e)\n"));
    EXPECT_THAT(text, HasSubstr("| a\\|b\\\\\\|c \\| d | 0 \\<script\\>alert(1)\\</script\\> | 0 level 0 |\n"));
}

} // namespace
} // namespace weft
