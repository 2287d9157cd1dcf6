// SPDX-License-Identifier: MIT
#include "core/cases/cases_file.hpp"

#include "tests/core/cases/cased_framework.hpp"

#include <gmock/gmock.h>

namespace weft {
namespace {

using testing::ElementsAre;

/// Whole sentences with their places.
std::string sentences_of(const std::string& cases) {
    const auto framework = cased_framework();
    Problems problems;
    read_cases(SourceText("fw.cases.toml", cases_header + cases), framework, problems);
    std::string sentences;
    for (auto problem : problems.sorted()) {
        problem.source_line.clear();
        sentences += to_text(problem);
    }
    return sentences;
}

GoldenCase only_case(const std::string& lines) {
    const auto framework = cased_framework();
    Problems problems;
    const auto file =
        read_cases(SourceText("fw.cases.toml",
                              cases_header + "[[case]]\nid = \"c\"\nabout = \"x\"\nexpect = { plan = 1 }\n" + lines),
                   framework, problems);
    EXPECT_EQ(to_text(problems), "");
    return file->cases.at(0);
}

TEST(CasesFile, SaysWhichFrameworkItIsAbout) {
    Problems problems;
    EXPECT_EQ(framework_of_cases(SourceText("fw.cases.toml", cases_header), problems), "fw");
    EXPECT_EQ(framework_of_cases(SourceText("fw.cases.toml", "[cases]\n"), problems), std::nullopt);
    EXPECT_EQ(to_text(problems), "fw.cases.toml:1:1: 'framework' is missing here; it is a text in quotes\n"
                                 "    1 | [cases]\n"
                                 "      | ^~~~~~~\n");
}

// Columns: plan, call, trust, plan/on-paper, plan/too-late. Ranks count from 0, "yes" is 0 and "no" is 1.
TEST(CasesFile, PutsWhatOneSectorSaysOverWhatAllSayOverEverything) {
    const auto golden =
        only_case("everything = 2\nanswers = { plan = 3, trust = \"na\" }\n"
                  "sectors.council = { plan = \"dk\", call = \"declined\" }\nlimits = [\"plan/too-late\"]\n");

    EXPECT_THAT(golden.answers[0], ElementsAre(2, 1, answer::not_applicable, 1, 0));
    EXPECT_THAT(golden.answers[1], ElementsAre(answer::dont_know, answer::declined, answer::not_applicable, 1, 0));
}

TEST(CasesFile, LeavesMissingWhatItDoesNotSay) {
    const auto golden = only_case("answers = { plan = 1 }\nsectors.hospice = { call = \"not-asked\" }\n");

    EXPECT_THAT(golden.answers[0], ElementsAre(0, answer::not_asked, answer::missing, 1, 1));
    EXPECT_THAT(golden.answers[1], ElementsAre(0, answer::missing, answer::missing, 1, 1));
}

TEST(CasesFile, ReadsRolesMeasuresAndTheDayOfAMerger) {
    const auto golden = only_case(
        "respondents = 10\nroles = { hospice = \"lead\" }\nmerged = \"2026-04-01\"\nround = \"2026-h1\"\n"
        "measures = [{ id = \"plan-share\", stratum = \"place=north\", numerator = 2, denominator = 5, period_end = "
        "\"2026-03-31\" }]\n");

    EXPECT_EQ(golden.respondents, 10);
    EXPECT_THAT(golden.roles, ElementsAre(SectorRole::lead, SectorRole::lead));
    EXPECT_EQ(golden.merged, "2026-04-01");
    EXPECT_EQ(golden.round, "2026-h1");
    ASSERT_EQ(golden.measures.size(), 1U);
    EXPECT_EQ(golden.measures[0].stratum, "place=north");
    EXPECT_EQ(golden.measures[0].numerator, 2);
    EXPECT_EQ(golden.measures[0].period_end, "2026-03-31");
}

TEST(CasesFile, TakesTheRoundOfTheFileForACaseThatNamesNone) {
    EXPECT_EQ(only_case("").round, "2026");
}

TEST(CasesFile, AssumesNoRound) {
    const auto framework = cased_framework();
    Problems problems;
    read_cases(SourceText("fw.cases.toml", "[cases]\nframework = \"fw\"\n[[case]]\nid = \"c\"\nabout = \"x\"\n"
                                           "round = \"spring\"\nexpect = { plan = 1 }\n"),
               framework, problems);
    EXPECT_EQ(
        to_text(problems),
        "fw.cases.toml:1:1: 'round' is missing here; it is a text in quotes\n"
        "    1 | [cases]\n"
        "      | ^~~~~~~\n"
        "fw.cases.toml:6:9: 'round' is \"spring\"; a year belongs here, or a year and a part, such as \"2026-h1\"\n"
        "    6 | round = \"spring\"\n"
        "      |         ^~~~~~~~\n");
}

TEST(CasesFile, NamesEverythingThatTheFrameworkDoesNotHave) {
    EXPECT_EQ(sentences_of(R"([[case]]
id = "c"
about = "x"
everything = 7
answers = { plam = 1, call = "sometimes", trust = 0 }
sectors = { hospise = { plan = 1 } }
limits = ["plan", "plan/too-lat"]
roles = { council = "boss" }
measures = [{ id = "plan-shar", numerator = 1, denominator = 2 }]
expect = { plan = 4, planing = 1, overall = "unknown" }
held_by = { clinical = ["plan-frist"] }
reasons = { cal = "x" }
)"),
              R"(fw.cases.toml:7:14: level 7 is off the scale of 'plan'; levels run from 1 to 3
fw.cases.toml:7:14: level 7 is off the scale of 'call'; levels run from 1 to 3
fw.cases.toml:7:14: level 7 is off the scale of 'trust'; levels run from 1 to 3
fw.cases.toml:8:13: the framework has no criterion 'plam'; did you mean 'plan'?
fw.cases.toml:8:30: an answer is a level such as 2, "na", "dk", "declined", "missing" or "not-asked"
fw.cases.toml:8:51: level 0 is off the scale of 'trust'; levels run from 1 to 3
fw.cases.toml:9:13: the framework has no sector 'hospise'; did you mean 'hospice'?
fw.cases.toml:10:11: the framework has no limit 'plan'; a limit is written criterion/limit
fw.cases.toml:10:19: the framework has no limit 'plan/too-lat'; a limit is written criterion/limit; did you mean 'plan/too-late'?
fw.cases.toml:11:21: the role of 'council' is "boss"; it is 'other', 'lead' or 'voice'
fw.cases.toml:12:20: the framework has no measure 'plan-shar'; did you mean 'plan-share'?
fw.cases.toml:13:19: 'plan' is expected at 4; its levels run from 1 to 3, or write "none"
fw.cases.toml:13:22: 'planing' is no criterion, capability or domain of the framework, nor 'overall'; did you mean 'planning'?
fw.cases.toml:13:45: 'overall' is a text in quotes; a whole number belongs here
fw.cases.toml:14:25: 'clinical' has no gate 'plan-frist'; did you mean 'plan-first'?
fw.cases.toml:15:13: the framework has no criterion 'cal'; did you mean 'call'?
)");
}

TEST(CasesFile, RefusesACaseThatCannotFail) {
    EXPECT_EQ(sentences_of("[[case]]\nid = \"c\"\nabout = \"x\"\neverything = 1\n"),
              "fw.cases.toml:4:1: the case 'c' expects nothing, so it cannot fail\n");
    EXPECT_EQ(sentences_of(""), "fw.cases.toml:1:1: a file of cases needs at least one [[case]]\n");
}

TEST(CasesFile, RefusesAnIdTwiceAndWhatIsNoDayOrNumberOfPeople) {
    const std::string one = "[[case]]\nid = \"c\"\nabout = \"x\"\nexpect = { plan = 1 }\n";
    EXPECT_EQ(sentences_of(one + one + "merged = \"April\"\nrespondents = 0\n"),
              "fw.cases.toml:9:6: the case 'c' stands here twice\n"
              "fw.cases.toml:12:10: 'merged' is \"April\"; a day such as \"2026-04-01\" belongs here\n"
              "fw.cases.toml:13:15: 'respondents' is 0; a whole number from 1 to 1000 belongs here\n");
}

} // namespace
} // namespace weft
