// SPDX-License-Identifier: MIT
#include "tests/core/answers/submitted.hpp"

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SubmittedEvidence : public SubmittedTest {
protected:
    std::vector<std::string> problems_of_evidence(const std::string& rows) {
        write("answers.csv", answers_header + somebody);
        write("evidence.csv", evidence_header + rows);
        return problems_in_folder();
    }
};

class SubmittedMeasures : public SubmittedTest {
protected:
    std::vector<std::string> problems_of_measures(const std::string& rows) {
        write("answers.csv", answers_header + somebody);
        write("measures.csv", measures_header + rows);
        return problems_in_folder();
    }
};

class SubmittedRoles : public SubmittedTest {
protected:
    std::vector<std::string> problems_of_roles(const std::string& rows) {
        write("answers.csv", answers_header + somebody);
        write("roles.csv", roles_header + rows);
        return problems_in_folder();
    }
};

TEST_F(SubmittedEvidence, BelongsToACriterion) {
    EXPECT_THAT(problems_of_evidence("demo:a,2026,e1,plam,hospice,audit,document,,,,\n"
                                     "demo:a,2026,e2,plan/on-paper,hospice,audit,document,,,,\n"),
                ElementsAre("evidence.csv:2:16: the framework has no criterion 'plam'; did you mean 'plan'?",
                            "evidence.csv:3:16: 'plan/on-paper' is a limit; evidence belongs to a criterion"));
}

TEST_F(SubmittedEvidence, ComesFromASectorOrAVerifier) {
    EXPECT_THAT(problems_of_evidence("demo:a,2026,e1,plan,hospise,audit,document,,,,\n"
                                     "demo:a,2026,e2,plan,regulater,audit,verified,,,,\n"
                                     "demo:a,2026,e3,plan,regulator,audit,verified,,,,\n"
                                     "demo:a,2026,e4,plan,moderator,audit,verified,,,,\n"),
                ElementsAre("evidence.csv:2:21: evidence comes from a sector, 'moderator' or 'regulator', and the "
                            "framework has no sector 'hospise'; did you mean 'hospice'?",
                            "evidence.csv:3:21: evidence comes from a sector, 'moderator' or 'regulator', and the "
                            "framework has no sector 'regulater'; did you mean 'regulator'?",
                            "evidence.csv:3:37: grade 'verified' comes only from 'moderator' or 'regulator', not "
                            "from 'regulater'"));
}

TEST_F(SubmittedEvidence, HasAGradeThatItsOriginMayGive) {
    EXPECT_THAT(problems_of_evidence("demo:a,2026,e1,plan,hospice,audit,good,,,,\n"
                                     "demo:a,2026,e2,plan,hospice,audit,,,,,\n"
                                     "demo:a,2026,e3,plan,hospice,audit,corroborated,,,,\n"
                                     "demo:a,2026,e4,plan,hospice,audit,verified,,,,\n"),
                ElementsAre("evidence.csv:2:35: grade is 'good'; a grade is 'none', 'assertion', 'document' or "
                            "'verified'",
                            "evidence.csv:3:35: grade is empty; a grade is 'none', 'assertion', 'document' or "
                            "'verified'",
                            "evidence.csv:4:35: grade 'corroborated' is not written but follows when two sectors each "
                            "give a document; write 'document'",
                            "evidence.csv:5:35: grade 'verified' comes only from 'moderator' or 'regulator', not from "
                            "'hospice'"));
}

TEST_F(SubmittedEvidence, HasAnIdThatAnswersCanName) {
    EXPECT_THAT(problems_of_evidence("demo:a,2026,,plan,hospice,audit,document,,,,\n"
                                     "demo:a,2026,an audit,plan,hospice,audit,document,,,,\n"
                                     "demo:a,2026,e1,plan,hospice,audit,document,,,,\n"
                                     "demo:a,2026,e1,record,hospice,audit,document,,,,\n"
                                     "demo:a,2026,e1,plan,council,audit,document,,,,\n"),
                ElementsAre("evidence.csv:2:13: id is empty; answers name evidence by an id without blanks, commas "
                            "and semicolons",
                            "evidence.csv:3:13: id is 'an audit'; answers name evidence by an id without blanks, "
                            "commas and semicolons",
                            "evidence.csv:6:13: evidence 'e1' is listed twice for 'plan'"));
}

TEST_F(SubmittedEvidence, HasADayAndADigestOrNone) {
    EXPECT_THAT(problems_of_evidence("demo:a,2026,e1,plan,hospice,audit,document,,,31/01/2026,\n"
                                     "demo:a,2026,e2,plan,hospice,audit,document,,,2026-02-30,\n"
                                     "demo:a,2026,e3,plan,hospice,audit,document,,,,abc\n"),
                ElementsAre("evidence.csv:2:46: date is '31/01/2026'; a date is a day written as in 2026-04-01",
                            "evidence.csv:3:46: date is '2026-02-30'; a date is a day written as in 2026-04-01",
                            "evidence.csv:4:47: sha256 is 'abc'; it is the 64 digits (0 to 9, a to f) that sha256sum "
                            "prints"));
}

TEST_F(SubmittedEvidence, IsSortedByCriterionAndIdWithDigestsInLowerCase) {
    const std::string digest = "ABCDEF0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789";
    EXPECT_THAT(problems_of_evidence("demo:a,2026,b,record,hospice,,none,,,,\n"
                                     "demo:a,2026,b,plan,council,,assertion,,,,\n"
                                     "demo:a,2026,a,record,regulator,visit,verified,A visit,https://x.example,"
                                     "2026-01-31," +
                                     digest + "\n"),
                IsEmpty());
    EXPECT_THAT(contents_of(read().table),
                ElementsAre("demo:a 2026 self hospice r1: 1 missing missing missing", "hospice has role 2",
                            "council has role 1", "lived-experience has role 0",
                            "plan | b | council |  | assertion |  |  |  | ",
                            "record | a | regulator | visit | verified | A visit | https://x.example | 2026-01-31 | "
                            "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789",
                            "record | b | hospice |  | none |  |  |  | "));
}

TEST_F(SubmittedEvidence, MayBeNamedSeveralAtOnceAndInAnotherFile) {
    write("a.csv", answers_header + "demo:a,2026,r1,hospice,,plan,level,2,,\"e1; e2,e3\",\n");
    write("b.csv", evidence_header + "demo:a,2026,e1,plan,hospice,,none,,,,\ndemo:a,2026,e2,plan,hospice,,none,,,,\n");
    write("c.toml", assessment_header + "[[evidence]]\nid = \"e3\"\ncriterion = \"plan\"\nsector = \"hospice\"\n"
                                        "grade = \"none\"\n");
    EXPECT_THAT(problems_in_folder(), IsEmpty());
}

// One fault is one problem: an id listed with a mistake is still listed.
TEST_F(SubmittedEvidence, WithAMistakeIsNotAlsoUnknown) {
    write("answers.csv", answers_header + "demo:a,2026,r1,hospice,,plan,level,2,,e1,\n");
    write("evidence.csv", evidence_header + "demo:a,2026,e1,plan,hospice,,fine,,,,\n");
    EXPECT_THAT(problems_in_folder(), ElementsAre("evidence.csv:2:30: grade is 'fine'; a grade is 'none', 'assertion', "
                                                  "'document' or 'verified'"));
}

TEST_F(SubmittedMeasures, AreOfTheFramework) {
    EXPECT_THAT(problems_of_measures("demo:a,2026,plan-shore,,3,4,,,\n"
                                     "demo:a,2026,beds,,3,4,,,\n"),
                ElementsAre("measures.csv:2:13: the framework has no measure 'plan-shore'; did you mean 'plan-share'?",
                            "measures.csv:3:13: the framework has no measure 'beds'"));
}

TEST_F(SubmittedMeasures, HaveTwoNumbers) {
    EXPECT_THAT(problems_of_measures("demo:a,2026,plan-share,,,4,,,\n"
                                     "demo:a,2026,plan-share,,\"1,030\",many,,,\n"
                                     "demo:a,2026,seats,,inf,1e999,,,\n"),
                ElementsAre("measures.csv:2:25: numerator is empty; a measure has both its numbers, or neither",
                            "measures.csv:3:25: numerator is '1,030', which is no number",
                            "measures.csv:3:33: denominator is 'many', which is no number",
                            "measures.csv:4:20: numerator is 'inf', which is no number",
                            "measures.csv:4:24: denominator is '1e999', which is no number"));
}

TEST_F(SubmittedMeasures, OfPeopleCountSomeOfSomePeople) {
    EXPECT_THAT(problems_of_measures("demo:a,2026,plan-share,,5,4,,,\n"
                                     "demo:a,2026,plan-share,,-1,4,,,\n"
                                     "demo:a,2026,plan-share,,-2,-1.5,,,\n"
                                     "demo:a,2026,plan-share,,0,-1,,,\n"),
                ElementsAre("measures.csv:2:25: 'plan-share' is 5 of 4 people; the numerator counts some of the "
                            "people of the denominator",
                            "measures.csv:3:25: 'plan-share' is -1 of 4 people; people are counted from 0 up",
                            "measures.csv:4:25: 'plan-share' is -2 of -1.5 people; people are counted from 0 up",
                            "measures.csv:5:27: 'plan-share' is 0 of -1 people; people are counted from 0 up"));
}

TEST_F(SubmittedMeasures, OfAPartOfAWholeAreNoMoreThanTheWhole) {
    EXPECT_THAT(problems_of_measures("demo:a,2026,years-agreed,,9,5,,,\n"
                                     "demo:a,2026,years-agreed,place=north,-1,5,,,\n"
                                     "demo:a,2026,years-agreed,place=south,5,5,,,\n"),
                ElementsAre("measures.csv:2:27: 'years-agreed' is 9 of 5; a part is no more than its whole",
                            "measures.csv:3:38: 'years-agreed' is -1 of 5; a part of a whole is 0 or more"));
}

// All of the people, and none of nobody, are counts; seats and hours may pass what they are held against.
TEST_F(SubmittedMeasures, AreReadUpToTheirBounds) {
    EXPECT_THAT(problems_of_measures("demo:a,2026,seats,,6,4,,,\n"
                                     "demo:a,2026,plan-share, place=north ; diagnosis=non-cancer,0,0,,,\n"
                                     "demo:a,2026,plan-share,,4,4,2025-04-01,2025-04-01,A search\n"),
                IsEmpty());
    const auto contents = contents_of(read().table);
    ASSERT_EQ(contents.size(), 7U);
    EXPECT_EQ(contents[4], "plan-share |  | 4.000000 | 4.000000 | 2025-04-01 | 2025-04-01 | A search");
    EXPECT_EQ(contents[5], "plan-share | diagnosis=non-cancer;place=north | 0.000000 | 0.000000 |  |  | ");
    EXPECT_EQ(contents[6], "seats |  | 6.000000 | 4.000000 |  |  | ");
}

TEST_F(SubmittedMeasures, HaveStrataOfKeysAndValues) {
    const std::string rule = "; a stratum is key=value, several joined by a semicolon, as in "
                             "'place=north;diagnosis=non-cancer'";
    EXPECT_THAT(problems_of_measures("demo:a,2026,plan-share,north,3,4,,,\n"
                                     "demo:a,2026,plan-share,place=,3,4,,,\n"
                                     "demo:a,2026,plan-share,place=a=b,3,4,,,\n"
                                     "demo:a,2026,plan-share,place=a;place=b,3,4,,,\n"),
                ElementsAre("measures.csv:2:24: stratum is 'north'" + rule,
                            "measures.csv:3:24: stratum is 'place='" + rule,
                            "measures.csv:4:24: stratum is 'place=a=b'" + rule,
                            "measures.csv:5:24: stratum 'place=a;place=b' gives 'place' twice"));
}

TEST_F(SubmittedMeasures, NameAFormerSystemByItsKey) {
    EXPECT_THAT(
        problems_of_measures("demo:a,2026,plan-share,footprint=demo:b,3,4,,,\n"
                             "demo:a,2026,plan-share,footprint=north,3,4,,,\n"),
        ElementsAre("measures.csv:3:24: stratum 'footprint=north' names no former system; a footprint is a system "
                    "key, as in 'footprint=ods:QOX'"));
}

TEST_F(SubmittedMeasures, AreGivenOnceForAStratumHoweverItIsWritten) {
    EXPECT_THAT(problems_of_measures("demo:a,2026,plan-share,,3,4,,,\n"
                                     "demo:a,2026,plan-share,,1,4,,,\n"
                                     "demo:a,2026,plan-share,place=a;age=old,3,4,,,\n"
                                     "demo:a,2026,plan-share,age=old; place=a,3,4,,,\n"),
                ElementsAre("measures.csv:3:24: measure 'plan-share' is given twice for the whole",
                            "measures.csv:5:24: measure 'plan-share' is given twice for 'age=old;place=a'"));
}

TEST_F(SubmittedMeasures, HavePeriodsThatRunForwards) {
    EXPECT_THAT(problems_of_measures("demo:a,2026,plan-share,,3,4,2025,next year,\n"
                                     "demo:a,2026,plan-share,,3,4,2026-04-01,2026-03-31,\n"),
                ElementsAre("measures.csv:2:29: period_start is '2025'; a date is a day written as in 2026-04-01",
                            "measures.csv:2:34: period_end is 'next year'; a date is a day written as in 2026-04-01",
                            "measures.csv:3:40: period_end 2026-03-31 is before period_start 2026-04-01"));
}

TEST_F(SubmittedMeasures, HaveDecimalCommasBetweenSemicolons) {
    write("answers.csv", answers_header + somebody);
    write("measures.csv", "system;round;measure;numerator;denominator\ndemo:a;2026;seats;2,5;10\n");
    const auto table = read().table;
    ASSERT_THAT(folder.sentences(problems), IsEmpty());
    EXPECT_EQ(table.assessments.at(0).measures.at(0).numerator, 2.5);
}

TEST_F(SubmittedRoles, AreOfASectorOnceAndOneOfThree) {
    EXPECT_THAT(problems_of_roles("demo:a,2026,hospise,lead\n"
                                  "demo:a,2026,council,boss\n"
                                  "demo:a,2026,council,\n"
                                  "demo:a,2026,hospice,lead\n"
                                  "demo:a,2026,hospice,voice\n"),
                ElementsAre("roles.csv:2:13: the framework has no sector 'hospise'; did you mean 'hospice'?",
                            "roles.csv:3:21: role is 'boss'; the role of a sector is 'lead', 'voice' or 'other'",
                            "roles.csv:4:21: role is empty; the role of a sector is 'lead', 'voice' or 'other'",
                            "roles.csv:6:13: sector 'hospice' is given a role twice"));
}

TEST_F(SubmittedRoles, ReplaceThoseOfTheFrameworkInTheirSystemOnly) {
    write("answers.csv", answers_header + somebody + "demo:b,2026,r1,hospice,,plan,level,2,,,\n");
    write("roles.csv", roles_header + "demo:a,2026,hospice,other\n");
    const auto table = read().table;
    EXPECT_THAT(table.assessments.at(0).roles, ElementsAre(SectorRole::other, SectorRole::lead, SectorRole::other));
    EXPECT_THAT(table.assessments.at(1).roles, ElementsAre(SectorRole::voice, SectorRole::lead, SectorRole::other));
}

} // namespace
} // namespace weft
