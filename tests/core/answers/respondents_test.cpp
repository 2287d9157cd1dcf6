// SPDX-License-Identifier: MIT
#include "tests/core/answers/submitted.hpp"

namespace weft {
namespace {

using testing::ElementsAre;

class SubmittedRespondents : public SubmittedTest {
protected:
    void write_respondents(const std::string& rows) { write("respondents.csv", respondents_header + rows); }
};

// "call" is asked of hospices and the council's nurses; of a councillor whose role is not known it was not asked.
TEST_F(SubmittedRespondents, MissWhatTheyWereAskedAndNoMore) {
    write_respondents("demo:a,2026,r1,hospice,,,,\n"
                      "demo:a,2026,r2,council,,nurse,,\n"
                      "demo:a,2026,r3,council,,,,\n"
                      "demo:a,2026,r4,hospice,,,administrative,\n"
                      "demo:a,2026,r5,hospice,,,,plan\n"
                      "demo:a,2026,r6,council,,clerk,administrative clinical,\n");
    EXPECT_THAT(rows_of(read().table),
                ElementsAre("demo:a 2026 self hospice r1: missing missing missing missing",
                            "demo:a 2026 self hospice r4: not-asked not-asked missing not-asked",
                            "demo:a 2026 self hospice r5: missing not-asked not-asked missing",
                            "demo:a 2026 self council r2 as nurse: missing missing missing missing",
                            "demo:a 2026 self council r3: missing not-asked missing missing",
                            "demo:a 2026 self council r6 as clerk: missing not-asked missing missing"));
}

TEST_F(SubmittedRespondents, NeedNotRepeatSectorAndOrganisation) {
    write_respondents("demo:a,2026,r1,hospice,st-ann,,,\n");
    write("answers.csv", answers_header + "demo:a,2026,r1,,,plan,level,2,,,\n"
                                          "demo:a,2026,r1,hospice,st-ann,record,level,2,,,\n");
    EXPECT_THAT(rows_of(read().table), ElementsAre("demo:a 2026 self hospice/st-ann r1: 1 missing 0 missing"));
}

TEST_F(SubmittedRespondents, MayNotStandElsewhereInTheAnswers) {
    write_respondents("demo:a,2026,r1,hospice,st-ann,,,\n");
    write("answers.csv", answers_header + "demo:a,2026,r1,council,,plan,level,2,,,\n"
                                          "demo:a,2026,r1,,st-jo,record,level,2,,,\n");
    EXPECT_THAT(problems_in_folder(),
                ElementsAre("answers.csv:2:16: respondent 'r1' already stands in sector 'hospice'; one respondent has "
                            "one sector",
                            "answers.csv:3:17: respondent 'r1' already stands in organisation 'st-ann'; one "
                            "respondent has one organisation"));
}

TEST_F(SubmittedRespondents, AreListedOnce) {
    write("b.toml", assessment_header + "[[respondent]]\nid = \"r1\"\nsector = \"hospice\"\n");
    write_respondents("demo:a,2026,r1,hospice,,,,\n"
                      "demo:a,2026,r1,hospice,,,,\n"
                      "demo:b,2026,r1,council,,,,\n");
    EXPECT_THAT(problems_in_folder(),
                ElementsAre("b.toml:5:6: respondent 'r1' is listed twice, first at respondents.csv:2",
                            "respondents.csv:3:13: respondent 'r1' is listed twice, first at respondents.csv:2"));
}

TEST_F(SubmittedRespondents, NameWhatTheFrameworkHas) {
    write_respondents("demo:a,2026,,hospise,,,clinicle,plam beds\n"
                      "demo,2026,r1,hospice,,,,\n"
                      "demo:a,2026,r2,,,,,\n");
    EXPECT_THAT(problems_in_folder(),
                ElementsAre("respondents.csv:2:13: respondent is empty; every answer is somebody's",
                            "respondents.csv:2:14: the framework has no sector 'hospise'; did you mean 'hospice'?",
                            "respondents.csv:2:24: the framework has no domain 'clinicle'; did you mean 'clinical'?",
                            "respondents.csv:2:33: the framework has no criterion 'plam'; did you mean 'plan'?",
                            "respondents.csv:2:33: the framework has no criterion 'beds'",
                            "respondents.csv:3:1: system is 'demo'; a system is written scheme:value, as in 'ods:QOX' "
                            "or 'la:camden'",
                            "respondents.csv:4:16: sector is empty; the framework has 'hospice', 'council' or "
                            "'lived-experience'"));
}

// "call" is asked of the council's nurses. Who names no role is asked as one of the sector's default role.
TEST_F(SubmittedRespondents, AreAskedAsOneOfTheDefaultRoleWhereTheyNameNone) {
    framework.sectors[1].default_role = "nurse";
    write_respondents("demo:a,2026,r1,council,,,,\n"
                      "demo:a,2026,r2,council,,clerk,,\n");
    EXPECT_THAT(rows_of(read().table),
                ElementsAre("demo:a 2026 self council r1: missing missing missing missing",
                            "demo:a 2026 self council r2 as clerk: missing not-asked missing missing"));
}

TEST_F(SubmittedRespondents, HaveARoleOfTheFrameworkWhereItSaysWhichThereAre) {
    framework.roles = {{"nurse", "Nurses"}, {"clerk", "Clerks"}};
    write_respondents("demo:a,2026,r1,council,,nurse,,\n"
                      "demo:a,2026,r2,council,,nrse,,\n"
                      "demo:a,2026,r3,council,,mayor,,\n");
    EXPECT_THAT(problems_in_folder(),
                ElementsAre("respondents.csv:3:25: the framework has no role 'nrse'; did you mean 'nurse'?",
                            "respondents.csv:4:25: the framework has no role 'mayor'; it has 'nurse' or 'clerk'"));
}

TEST_F(SubmittedRespondents, MayRatherNotSay) {
    write("answers.csv", answers_header + "demo:a,2026,r1,hospice,,plan,declined,,,,\n"
                                          "demo:a,2026,r1,hospice,,plan/on-paper,declined,,,,\n");
    EXPECT_THAT(rows_of(read().table), ElementsAre("demo:a 2026 self hospice r1: declined missing missing declined"));
}

} // namespace
} // namespace weft
