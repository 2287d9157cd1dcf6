// SPDX-License-Identifier: MIT
#include "tests/core/answers/submitted.hpp"

namespace weft {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

using AnswerProblems = SubmittedTest;

TEST_F(AnswerProblems, AreNoneInSoundAnswers) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,level,2,,,\n"
                                    "demo:a,2026,r1,hospice,,plan/on-paper,yes,,,,\n"),
                ElementsAre());
}

TEST_F(AnswerProblems, NameTheNearestSector) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospise,,plan,level,2,,,\n"),
                ElementsAre("answers.csv:2:16: the framework has no sector 'hospise'; did you mean 'hospice'?"));
}

TEST_F(AnswerProblems, ListTheSectorsWhereNoneIsGiven) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,,,plan,level,2,,,\n"),
                ElementsAre("answers.csv:2:16: sector is empty; the framework has 'hospice', 'council' or "
                            "'lived-experience'"));
}

TEST_F(AnswerProblems, NameTheNearestCriterion) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,recrod,level,2,,,\n"
                                    "demo:a,2026,r1,hospice,,plan/on-papre,yes,,,,\n"
                                    "demo:a,2026,r1,hospice,,beds,level,2,,,\n"
                                    "demo:a,2026,r1,hospice,,,level,2,,,\n"),
                ElementsAre("answers.csv:2:25: the framework has no criterion 'recrod'; did you mean 'record'?",
                            "answers.csv:3:25: the framework has no criterion 'plan/on-papre'; did you mean "
                            "'plan/on-paper'?",
                            "answers.csv:4:25: the framework has no criterion 'beds'",
                            "answers.csv:5:25: criterion is empty"));
}

// Each criterion has the scale of its own rubric: 1 to 4 for the plan, 0 to 2 for the record.
TEST_F(AnswerProblems, RefuseALevelOffTheScale) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,level,0,,,\n"
                                    "demo:a,2026,r2,hospice,,plan,level,5,,,\n"
                                    "demo:a,2026,r3,hospice,,record,level,3,,,\n"
                                    "demo:a,2026,r4,hospice,,record,level,-1,,,\n"),
                ElementsAre("answers.csv:2:36: level is '0'; 'plan' takes a whole number from 1 to 4",
                            "answers.csv:3:36: level is '5'; 'plan' takes a whole number from 1 to 4",
                            "answers.csv:4:38: level is '3'; 'record' takes a whole number from 0 to 2",
                            "answers.csv:5:38: level is '-1'; 'record' takes a whole number from 0 to 2"));
}

TEST_F(AnswerProblems, RefuseALevelThatIsNoWholeNumber) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,level,2.5,,,\n"
                                    "demo:a,2026,r2,hospice,,plan,level,Most,,,\n"
                                    "demo:a,2026,r3,hospice,,plan,level,,,,\n"
                                    "demo:a,2026,r4,hospice,,plan,level,99999999999999999999,,,\n"),
                ElementsAre("answers.csv:2:36: level is '2.5'; 'plan' takes a whole number from 1 to 4",
                            "answers.csv:3:36: level is 'Most'; 'plan' takes a whole number from 1 to 4",
                            "answers.csv:4:36: level is empty; 'plan' takes a whole number from 1 to 4",
                            "answers.csv:5:36: level is '99999999999999999999'; 'plan' takes a whole number from 1 "
                            "to 4"));
}

TEST_F(AnswerProblems, ListTheStatesOfACriterionAndOfALimit) {
    EXPECT_THAT(
        problems_of_answers("demo:a,2026,r1,hospice,,plan,yes,,,,\n"
                            "demo:a,2026,r2,hospice,,plan,,3,,,\n"
                            "demo:a,2026,r3,hospice,,plan/on-paper,level,1,,,\n"
                            "demo:a,2026,r4,hospice,,plan/on-paper,na,,It cannot,,\n"),
        ElementsAre("answers.csv:2:30: state is 'yes'; 'plan' is answered with 'level', 'na', 'dk', 'declined', "
                    "'missing' or 'not-asked'",
                    "answers.csv:3:30: state is empty; 'plan' is answered with 'level', 'na', 'dk', 'declined', "
                    "'missing' or 'not-asked'",
                    "answers.csv:4:39: state is 'level'; 'plan/on-paper' is answered with 'yes', 'no', 'dk', "
                    "'declined', 'missing' or 'not-asked'",
                    "answers.csv:5:39: state is 'na'; 'plan/on-paper' is answered with 'yes', 'no', 'dk', "
                    "'declined', 'missing' or 'not-asked'"));
}

TEST_F(AnswerProblems, RefuseALevelBesideAStateWithoutOne) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,dk,0,,,\n"
                                    "demo:a,2026,r2,hospice,,plan/on-paper,yes,1,,,\n"),
                ElementsAre("answers.csv:2:33: level is '0' beside state 'dk'; only state 'level' has a level",
                            "answers.csv:3:43: level is '1' beside state 'yes'; a limit has no level"));
}

TEST_F(AnswerProblems, AskWhyACriterionDoesNotApply) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,na,,,,\n"),
                ElementsAre("answers.csv:2:34: state 'na' needs a reason; the rationale says why 'plan' cannot apply "
                            "here"));
}

TEST_F(AnswerProblems, ListTheVoices) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,level,2,,,choir\n"),
                ElementsAre("answers.csv:2:40: voice is 'choir'; a voice is 'self', 'workshop', 'moderator', "
                            "'regulator' or 'desired'"));
}

TEST_F(AnswerProblems, RefuseAnAnswerOfNobody) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,,hospice,,plan,level,2,,,\n"),
                ElementsAre("answers.csv:2:13: respondent is empty; every answer is somebody's"));
}

TEST_F(AnswerProblems, RefuseASystemAndARoundThatAreNone) {
    EXPECT_THAT(problems_of_answers("Camden,2026,r1,hospice,,plan,level,2,,,\n"
                                    ",2026,r1,hospice,,plan,level,2,,,\n"
                                    "demo:a,spring,r1,hospice,,plan,level,2,,,\n"
                                    "demo:a,,r1,hospice,,plan,level,2,,,\n"
                                    "demo:,2026-H1,r1,hospice,,plan,level,2,,,\n"),
                ElementsAre("answers.csv:2:1: system is 'Camden'; a system is written scheme:value, as in 'ods:QOX' "
                            "or 'la:camden'",
                            "answers.csv:3:1: system is empty; a system is written scheme:value, as in 'ods:QOX' or "
                            "'la:camden'",
                            "answers.csv:4:8: round is 'spring'; a round is written as in '2026' or '2026-h1'",
                            "answers.csv:5:8: round is empty; a round is written as in '2026' or '2026-h1'",
                            "answers.csv:6:1: system is 'demo:'; a system is written scheme:value, as in 'ods:QOX' or "
                            "'la:camden'",
                            "answers.csv:6:7: round is '2026-H1'; a round is written as in '2026' or '2026-h1'"));
}

TEST_F(AnswerProblems, RefuseTheSameAnswerTwiceEvenInAnotherFile) {
    write("later.csv", answers_header + "demo:a,2026,r1,hospice,,plan,level,2,,,self\n");
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,level,2,,,\n"
                                    "demo:a,2026,r1,hospice,,plan,dk,,,,\n"),
                ElementsAre("answers.csv:3:25: respondent 'r1' already answered 'plan' in voice 'self'; one answer a "
                            "criterion",
                            "later.csv:2:25: respondent 'r1' already answered 'plan' in voice 'self'; one answer a "
                            "criterion"));
}

TEST_F(AnswerProblems, RefuseARespondentInTwoSectorsOrOrganisations) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,st-ann,plan,level,2,,,\n"
                                    "demo:a,2026,r1,council,st-ann,record,level,2,,,\n"
                                    "demo:a,2026,r1,hospice,st-jo,record,level,2,,,\n"
                                    "demo:a,2026,r2,hospice,,plan,level,2,,,\n"
                                    "demo:a,2026,r2,hospice,st-jo,record,level,2,,,\n"),
                ElementsAre("answers.csv:3:16: respondent 'r1' already stands in sector 'hospice'; one respondent has "
                            "one sector",
                            "answers.csv:4:24: respondent 'r1' already stands in organisation 'st-ann'; one "
                            "respondent has one organisation",
                            "answers.csv:6:24: respondent 'r2' already stands without an organisation; one "
                            "respondent has one organisation"));
}

TEST_F(AnswerProblems, RefuseAnswersToWhatTheirSectorOrRoleIsNotAsked) {
    write("respondents.csv", respondents_header + "demo:a,2026,r2,council,,porter,,\n");
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,lived-experience,,call,level,2,,,\n"
                                    "demo:a,2026,r2,council,,call,dk,,,,\n"),
                ElementsAre("answers.csv:2:34: 'call' is not asked of 'lived-experience'; it is asked of 'hospice' or "
                            "'council/nurse'",
                            "answers.csv:3:25: 'call' is not asked of 'council/porter'; it is asked of 'hospice' or "
                            "'council/nurse'"));
}

TEST_F(AnswerProblems, RefuseAnswersToWhatARespondentWasNotAsked) {
    write("respondents.csv", respondents_header + "demo:a,2026,r1,hospice,,,administrative,\n");
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,level,2,,,\n"),
                ElementsAre("answers.csv:2:25: 'plan' is not asked of respondent 'r1'; their domains and criteria at "
                            "respondents.csv:2 leave it out"));
}

TEST_F(AnswerProblems, NameTheNearestEvidence) {
    write("evidence.csv", evidence_header + "demo:a,2026,audit-26,plan,hospice,audit,document,,,,\n");
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,level,2,,audit-26 audit-62,\n"
                                    "demo:b,2026,r1,hospice,,plan,level,2,,audit-26,\n"),
                ElementsAre("answers.csv:2:39: no evidence has the id 'audit-62'; did you mean 'audit-26'?",
                            "answers.csv:3:39: no evidence has the id 'audit-26'"));
}

TEST_F(AnswerProblems, OfOneRowAreAllNamed) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospise,,recrod,level,9,,none,\n"
                                    "demo:a,2026,r2,hospise,,plan,level,9,,,\n"),
                ElementsAre("answers.csv:2:16: the framework has no sector 'hospise'; did you mean 'hospice'?",
                            "answers.csv:2:25: the framework has no criterion 'recrod'; did you mean 'record'?",
                            "answers.csv:2:41: no evidence has the id 'none'",
                            "answers.csv:3:16: the framework has no sector 'hospise'; did you mean 'hospice'?",
                            "answers.csv:3:36: level is '9'; 'plan' takes a whole number from 1 to 4"));
}

// Columns count characters as people see them, not bytes.
TEST_F(AnswerProblems, ShowTheLineWithACaret) {
    write("answers.csv", answers_header + "demo:a,2026,r1,hospise,,plan,level,2,,,\n"
                                          "demo:a,2026,r2,hospice,Zoë's café,plan,level,7,,,\n");
    read();
    EXPECT_EQ(folder.without_folder(to_text(problems)),
              "answers.csv:2:16: the framework has no sector 'hospise'; did you mean 'hospice'?\n"
              "    2 | demo:a,2026,r1,hospise,,plan,level,2,,,\n"
              "      |                ^~~~~~~\n"
              "answers.csv:3:46: level is '7'; 'plan' takes a whole number from 1 to 4\n"
              "    3 | demo:a,2026,r2,hospice,Zoë's café,plan,level,7,,,\n"
              "      |                                              ^\n");
}

// A file of a million faults says the first thousand and counts the rest.
TEST_F(AnswerProblems, AreCountedBeyondTheThousandKept) {
    std::string rows;
    for (int i = 0; i < 1200; ++i)
        rows += "demo:a,2026,r" + std::to_string(i) + ",hospice,,plan,level,9,,,\n";
    write("answers.csv", answers_header + rows);
    read();
    EXPECT_EQ(problems.count(), 1200U);
    EXPECT_EQ(problems.sorted().size(), 1000U);
    EXPECT_THAT(to_text(problems, 1), HasSubstr("and 999 more like it, in lines 3 to 1001\nand 200 more\n"));
}

} // namespace
} // namespace weft
