// SPDX-License-Identifier: MIT
#include "tests/core/answers/submitted.hpp"

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class AssessmentToml : public SubmittedTest {
protected:
    std::vector<std::string> problems_of_toml(const std::string& text) {
        write("a.toml", text);
        return problems_in_folder();
    }

    /// Problems of the answers of one hospice nurse; the first stands in line 9.
    std::vector<std::string> problems_of_given(const std::string& answers) {
        return problems_of_toml(assessment_header +
                                "[[respondent]]\nid = \"r1\"\nsector = \"hospice\"\n\n"
                                "[respondent.answers]\n" +
                                answers);
    }
};

TEST_F(AssessmentToml, GivesTheSameColumnsAsCsv) {
    write("csv/answers.csv", answers_header + "demo:a,2026,r1,hospice,st-ann,plan,level,2,Why,audit,\n"
                                              "demo:a,2026,r1,hospice,st-ann,call,dk,,,,\n"
                                              "demo:a,2026,r1,hospice,st-ann,record,na,,No record here,,\n"
                                              "demo:a,2026,r1,hospice,st-ann,plan/on-paper,yes,,,,\n"
                                              "demo:a,2026,r2,council,,call,level,4,,,\n"
                                              "demo:a,2026,r3,hospice,,record,level,0,,,desired\n");
    write("csv/respondents.csv", respondents_header + "demo:a,2026,r2,council,,nurse,administrative,call\n"
                                                      "demo:a,2026,r4,lived-experience,,,,\n");
    write("csv/evidence.csv", evidence_header + "demo:a,2026,audit,plan,hospice,audit,document,An audit,"
                                                "https://x.example,2026-01-31,\n");
    write("csv/measures.csv", measures_header + "demo:a,2026,plan-share,place=north,412,1030,2025-04-01,2026-03-31,"
                                                "A search\ndemo:a,2026,seats,,2.5,10,,,\n");
    write("csv/roles.csv", roles_header + "demo:a,2026,hospice,lead\n");
    write("toml/a.toml", R"([assessment]
system = "demo:a"
round = 2026

[roles]
hospice = "lead"

[[evidence]]
id = "audit"
criterion = "plan"
sector = "hospice"
kind = "audit"
grade = "document"
title = "An audit"
link = "https://x.example"
date = "2026-01-31"

[[measure]]
measure = "seats"
numerator = 2.5
denominator = "10"

[[measure]]
measure = "plan-share"
stratum = "place=north"
numerator = 412
denominator = 1030
period_start = "2025-04-01"
period_end = "2026-03-31"
source = "A search"

[[respondent]]
id = "r4"
sector = "lived-experience"

[[respondent]]
id = "r3"
sector = "hospice"
voice = "desired"
answers = { record = 0 }

[[respondent]]
id = "r2"
sector = "council"
role = "nurse"
domains = ["administrative"]
criteria = ["call"]
answers = { call = 4 }

[[respondent]]
id = "r1"
sector = "hospice"
organisation = "st-ann"

[respondent.answers]
plan = { level = 2, rationale = "Why", evidence = ["audit"] }
call = "dk"
record = { na = "No record here" }
"plan/on-paper" = "yes"
)");

    const auto of_csv = contents_of(read({"csv"}).table);
    const auto of_toml = contents_of(read({"toml"}).table);

    ASSERT_THAT(folder.sentences(problems), IsEmpty());
    EXPECT_EQ(of_toml, of_csv);
    EXPECT_THAT(rows_of(read({"toml"}).table),
                ElementsAre("demo:a 2026 self hospice/st-ann r1: 1 dk na 0",
                            "demo:a 2026 self council r2 as nurse: not-asked 3 missing not-asked",
                            "demo:a 2026 self lived-experience r4: missing not-asked missing missing",
                            "demo:a 2026 desired hospice r3: missing missing 2 missing"));
}

TEST_F(AssessmentToml, PointsAtTheAnswerThatIsWrong) {
    EXPECT_THAT(problems_of_given("plan = 5\n"
                                  "recrod = 1\n"
                                  "call = \"dunno\"\n"
                                  "record = { na = \"\" }\n"
                                  "\"plan/on-paper\" = 1\n"),
                ElementsAre("a.toml:9:8: level is '5'; 'plan' takes a whole number from 1 to 4",
                            "a.toml:10:1: the framework has no criterion 'recrod'; did you mean 'record'?",
                            "a.toml:11:8: state is 'dunno'; 'call' is answered with 'level', 'na', 'dk', 'declined', "
                            "'missing' or 'not-asked'",
                            "a.toml:12:10: state 'na' needs a reason; the rationale says why 'record' cannot apply "
                            "here",
                            "a.toml:13:19: state is 'level'; 'plan/on-paper' is answered with 'yes', 'no', 'dk', "
                            "'declined', 'missing' or 'not-asked'"));
}

TEST_F(AssessmentToml, PointsAtAnAnswerThatIsNone) {
    EXPECT_THAT(problems_of_given("plan = 2.5\n"
                                  "call = { level = 1, na = \"Why\" }\n"
                                  "record = { levle = 1 }\n"),
                ElementsAre("a.toml:9:8: an answer is a level such as 2, \"dk\", { na = \"why\" } or { level = 2, "
                            "rationale = \"why\" }",
                            "a.toml:10:8: an answer has either a level or na with the reason",
                            "a.toml:11:10: an answer has either a level or na with the reason",
                            "a.toml:11:12: unknown key 'levle' in an answer; did you mean 'level'?"));
}

TEST_F(AssessmentToml, PointsAtEvidenceThatNobodyListed) {
    EXPECT_THAT(problems_of_given("plan = { level = 1, evidence = [\"e1\"] }\n"),
                ElementsAre("a.toml:9:8: no evidence has the id 'e1'"));
}

TEST_F(AssessmentToml, RefusesARespondentTwice) {
    EXPECT_THAT(problems_of_toml(assessment_header + "[[respondent]]\nid = \"r1\"\nsector = \"hospice\"\n"
                                                     "[[respondent]]\nid = \"r1\"\nsector = \"council\"\n"
                                                     "[[respondent]]\nid = \"r1\"\nsector = \"hospice\"\n"
                                                     "voice = \"desired\"\n"),
                ElementsAre("a.toml:8:6: respondent 'r1' is listed twice, first at a.toml:4"));
}

// Answers of somebody who is not known are checked all the same.
TEST_F(AssessmentToml, ChecksTheAnswersOfARespondentInNoSector) {
    EXPECT_THAT(problems_of_toml(assessment_header + "[[respondent]]\nid = \"r1\"\nsector = \"hospise\"\n"
                                                     "voice = \"choir\"\nanswers = { plan = 9 }\n"),
                ElementsAre("a.toml:6:10: the framework has no sector 'hospise'; did you mean 'hospice'?",
                            "a.toml:7:9: voice is 'choir'; a voice is 'self', 'workshop', 'moderator', 'regulator' or "
                            "'desired'",
                            "a.toml:8:20: level is '9'; 'plan' takes a whole number from 1 to 4"));
}

TEST_F(AssessmentToml, NeedsASystemAndARound) {
    write("b.toml", "[assessment]\nsystem = \"\"\nround = \"\"\n");
    write("c.toml", "[assessment]\n");
    write("d.toml", "");
    EXPECT_THAT(problems_of_toml("[assessment]\nsystem = \"Camden\"\nround = 20.26\n"),
                ElementsAre("a.toml:3:9: 'round' is a number with decimals; a text in quotes belongs here",
                            "b.toml:2:10: system is empty; a system is written scheme:value, as in 'ods:QOX' or "
                            "'la:camden'",
                            "b.toml:3:9: round is empty; a round is written as in '2026' or '2026-h1'",
                            "c.toml:1:1: 'system' is missing here; it is a text in quotes",
                            "c.toml:1:1: 'round' is missing here; it is a text in quotes",
                            "d.toml:1:1: 'assessment' is missing here; it is a table"));
}

TEST_F(AssessmentToml, RefusesKeysItDoesNotKnow) {
    EXPECT_THAT(problems_of_toml("[assessment]\nsystem = \"demo:a\"\nround = 2026\nrnd = 1\n"
                                 "[[respondant]]\nid = \"r1\"\n"
                                 "[[respondent]]\nid = \"r1\"\nsector = \"hospice\"\nanswer = 1\n"),
                ElementsAre("a.toml:4:1: unknown key 'rnd' in [assessment]; it may have 'system' or 'round'",
                            "a.toml:5:3: unknown key 'respondant' in a file of answers; did you mean 'respondent'?",
                            "a.toml:10:1: unknown key 'answer' in a respondent; did you mean 'answers'?"));
}

TEST_F(AssessmentToml, PointsAtRolesAndMeasuresThatAreWrong) {
    EXPECT_THAT(problems_of_toml(assessment_header + "[roles]\nhospise = \"lead\"\ncouncil = \"boss\"\n"
                                                     "[[measure]]\nmeasure = \"plan-share\"\nnumerator = 5\n"
                                                     "denominator = 4\n"
                                                     "[[measure]]\nmeasure = \"seats\"\nnumerator = \"few\"\n"),
                ElementsAre("a.toml:5:1: the framework has no sector 'hospise'; did you mean 'hospice'?",
                            "a.toml:6:11: role is 'boss'; the role of a sector is 'lead', 'voice' or 'other'",
                            "a.toml:9:13: 'plan-share' is 5 of 4 people; the numerator counts some of the people of "
                            "the denominator",
                            "a.toml:11:1: 'denominator' is missing here; it is a number or a fraction such as \"3/4\"",
                            "a.toml:13:13: 'numerator' is a text in quotes; a number or a fraction such as \"3/4\" "
                            "belongs here"));
}

TEST_F(AssessmentToml, SaysOfALevelInQuotesThatItHasNone) {
    EXPECT_THAT(problems_of_given("plan = \"3\"\nrecord = { level = \"-1\" }\n"),
                ElementsAre("a.toml:9:8: a level stands without quotes: plan = 3",
                            "a.toml:10:20: a level stands without quotes: level = -1"));
}

TEST_F(AssessmentToml, SaysOnceThatTheLineAboveTheAnswersIsMissing) {
    const auto respondent = assessment_header + "[[respondent]]\nid = \"r1\"\nsector = \"hospice\"\n";
    EXPECT_THAT(problems_of_toml(respondent + "plan = 3\ncall = \"dk\"\nrecord = { na = \"none here\" }\n"),
                ElementsAre("a.toml:7:1: 'plan' and 2 more look like answers; a line [respondent.answers] is missing "
                            "above"));
}

TEST_F(AssessmentToml, SaysOfOneAnswerThatTheLineAboveItIsMissing) {
    const auto respondent = assessment_header + "[[respondent]]\nid = \"r1\"\nsector = \"hospice\"\n";
    EXPECT_THAT(problems_of_toml(respondent + "plan = 3\n"),
                ElementsAre("a.toml:7:1: 'plan' looks like an answer; a line [respondent.answers] is missing above"));
}

TEST_F(AssessmentToml, TakesAMisspeltKeyOfARespondentForNoAnswer) {
    const auto respondent = assessment_header + "[[respondent]]\nid = \"r1\"\nsector = \"hospice\"\n";
    EXPECT_THAT(problems_of_toml(respondent + "organization = \"St Ann\"\n"),
                ElementsAre("a.toml:7:1: unknown key 'organization' in a respondent; did you mean 'organisation'?"));
}

} // namespace
} // namespace weft
