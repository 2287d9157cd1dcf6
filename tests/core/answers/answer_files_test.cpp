// SPDX-License-Identifier: MIT
#include "core/error.hpp"
#include "tests/core/answers/submitted.hpp"

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class AnswerFiles : public SubmittedTest {
protected:
    std::vector<std::string> names(const std::vector<std::filesystem::path>& paths) const {
        std::vector<std::string> names;
        for (const auto& path : paths)
            names.push_back(folder.without_folder(path.string()));
        return names;
    }

    std::string refusal_of(const std::string& name) {
        try {
            read({name});
        } catch (const Error& error) {
            EXPECT_EQ(error.failure(), Failure::input);
            return folder.without_folder(error.what());
        }
        return "no error";
    }
};

TEST_F(AnswerFiles, KeepTheStatesApart) {
    write("answers.csv", answers_header + "demo:a,2026,r1,hospice,,plan,level,1,,,\n"
                                          "demo:a,2026,r2,hospice,,plan,na,,No beds here,,\n"
                                          "demo:a,2026,r3,hospice,,plan,dk,,,,\n"
                                          "demo:a,2026,r4,hospice,,plan,missing,,,,\n"
                                          "demo:a,2026,r5,hospice,,plan,not-asked,,,,\n");
    // The other columns: nobody answered "call" and "record", which hospices are asked.
    EXPECT_THAT(rows_of(read().table), ElementsAre("demo:a 2026 self hospice r1: 0 missing missing missing",
                                                   "demo:a 2026 self hospice r2: na missing missing missing",
                                                   "demo:a 2026 self hospice r3: dk missing missing missing",
                                                   "demo:a 2026 self hospice r4: missing missing missing missing",
                                                   "demo:a 2026 self hospice r5: not-asked missing missing missing"));
}

// The clinical scale runs up from 1, the administrative one down to 0. A limit's yes is the worse of two.
TEST_F(AnswerFiles, GiveRanksFromTheWorstUp) {
    write("answers.csv", answers_header + "demo:a,2026,r1,hospice,,plan,level,1,,,\n"
                                          "demo:a,2026,r1,hospice,,call,level,4,,,\n"
                                          "demo:a,2026,r1,hospice,,record,level,2,,,\n"
                                          "demo:a,2026,r1,hospice,,plan/on-paper,yes,,,,\n"
                                          "demo:a,2026,r2,hospice,,record,level,0,,,\n"
                                          "demo:a,2026,r2,hospice,,plan/on-paper,no,,,,\n");
    EXPECT_THAT(rows_of(read().table), ElementsAre("demo:a 2026 self hospice r1: 0 3 0 0",
                                                   "demo:a 2026 self hospice r2: missing missing 2 1"));
}

TEST_F(AnswerFiles, TakeOneByteAnAnswer) {
    static_assert(sizeof(Answer) == 1);
    std::string rows;
    for (int i = 0; i < 1000; ++i)
        rows += "demo:a,2026,r" + std::to_string(i) + ",hospice,,plan,level,2,,,\n";
    write("answers.csv", answers_header + rows);

    const auto table = read().table;

    ASSERT_THAT(table.assessments, SizeIs(1));
    EXPECT_EQ(table.answer_count(), 4000U); // three criteria and a limit each
    EXPECT_EQ(table.assessments[0].answers.size(), 4000U);
    EXPECT_EQ(table.assessments[0].answers.capacity(), 4000U);
}

TEST_F(AnswerFiles, HoldSeveralSystemsAndRounds) {
    write("answers.csv", answers_header + "ods:QOX,2026,r1,hospice,,plan,level,1,,,\n"
                                          "demo:a,2026-h2,r1,council,,plan,level,2,,,\n"
                                          "demo:a,2026-h1,r1,hospice,,plan,level,3,,,\n"
                                          "ods:QOX,2026,r1,hospice,,record,level,1,,,\n");
    EXPECT_THAT(rows_of(read().table), ElementsAre("demo:a 2026-h1 self hospice r1: 2 missing missing missing",
                                                   "demo:a 2026-h2 self council r1: 1 not-asked missing missing",
                                                   "ods:QOX 2026 self hospice r1: 0 missing 1 missing"));
}

TEST_F(AnswerFiles, KeepTheVoicesOfOnePersonApart) {
    write("answers.csv", answers_header + "demo:a,2026,r1,hospice,,plan,level,4,,,desired\n"
                                          "demo:a,2026,r1,hospice,,plan,level,2,,,\n");
    EXPECT_THAT(rows_of(read().table), ElementsAre("demo:a 2026 self hospice r1: 1 missing missing missing",
                                                   "demo:a 2026 desired hospice r1: 3 missing missing missing"));
}

// Rows stand by voice, sector as the framework lists it, organisation and id, wherever they came from.
TEST_F(AnswerFiles, GiveTheSameTableInAnyOrderOfRowsAndFiles) {
    const std::vector<std::string> rows{
        "demo:a,2026,r3,hospice,st-jo,plan,level,2,,,\n",    "demo:a,2026,r1,council,,plan,level,3,,,\n",
        "demo:a,2026,r2,hospice,st-ann,plan,level,4,,,\n",   "demo:a,2026,r1,council,,record,level,0,,,\n",
        "demo:a,2026,r2,hospice,st-ann,record,level,1,,,\n", "demo:a,2026,r0,hospice,st-jo,call,dk,,,,\n"};
    const std::vector<std::string> expected{"demo:a 2026 self hospice/st-ann r2: 3 missing 1 missing",
                                            "demo:a 2026 self hospice/st-jo r0: missing dk missing missing",
                                            "demo:a 2026 self hospice/st-jo r3: 1 missing missing missing",
                                            "demo:a 2026 self council r1: 2 not-asked 2 missing"};
    write("one.csv", answers_header + rows[0] + rows[1] + rows[2] + rows[3] + rows[4] + rows[5]);
    write("turned.csv", answers_header + rows[5] + rows[4] + rows[3] + rows[2] + rows[1] + rows[0]);
    write("odd.csv", answers_header + rows[1] + rows[3] + rows[5]);
    write("even.csv", answers_header + rows[4] + rows[2] + rows[0]);

    EXPECT_EQ(rows_of(read({"one.csv"}).table), expected);
    EXPECT_EQ(rows_of(read({"turned.csv"}).table), expected);
    EXPECT_EQ(rows_of(read({"odd.csv", "even.csv"}).table), expected);
    EXPECT_EQ(rows_of(read({"even.csv", "odd.csv"}).table), expected);
    EXPECT_EQ(to_text(problems), "");
}

// The columns in another order and case, optional ones left out.
TEST_F(AnswerFiles, FindColumnsByTheirNames) {
    write("answers.csv", "Level,STATE,criterion, Sector ,respondent,round,system\n"
                         "2,level,plan,hospice,r1,2026,demo:a\n");
    EXPECT_THAT(rows_of(read().table), ElementsAre("demo:a 2026 self hospice r1: 1 missing missing missing"));
}

TEST_F(AnswerFiles, AreToldByTheirHeaderWhateverTheirName) {
    write("a.csv", answers_header + "demo:a,2026,r1,,,plan,level,2,,e1,\n");
    write("below/b.CSV", evidence_header + "demo:a,2026,e1,plan,hospice,audit,document,An audit,,2026-01-31,\n");
    write("below/c.csv", measures_header + "demo:a,2026,plan-share,,3,4,,,\n");
    write("below/deeper/d.csv", respondents_header + "demo:a,2026,r1,hospice,st-ann,nurse,,\n");
    write("below/deeper/e.csv", roles_header + "demo:a,2026,hospice,lead\n");
    write("f.csv", "key,name,region,valid_from,valid_to\ndemo:a,Avon,,,\n");
    write("g.csv", "from,to,date,share\n");

    const auto submissions = read();

    ASSERT_THAT(folder.sentences(problems), IsEmpty());
    EXPECT_THAT(rows_of(submissions.table),
                ElementsAre("demo:a 2026 self hospice/st-ann r1 as nurse: 1 missing missing missing"));
    const auto& assessment = submissions.table.assessments.at(0);
    EXPECT_THAT(assessment.roles, ElementsAre(SectorRole::lead, SectorRole::lead, SectorRole::other));
    EXPECT_THAT(assessment.evidence, SizeIs(1));
    EXPECT_THAT(assessment.measures, SizeIs(1));
    EXPECT_THAT(names(submissions.files),
                ElementsAre("a.csv", "below/b.CSV", "below/c.csv", "below/deeper/d.csv", "below/deeper/e.csv"));
    EXPECT_THAT(names(submissions.register_files), ElementsAre("f.csv", "g.csv"));
}

TEST_F(AnswerFiles, PassOverWhatIsNotMeantForThem) {
    write("answers.csv", answers_header + somebody);
    write("notes.txt", "not read");
    write(".answers.csv", "hidden");
    write(".git/answers.csv", "hidden");
    write("rubric.toml", "[rubric]\nid = \"a\"\n");
    write("framework.toml", "[framework]\nid = \"a\"\n");
    write("rubric.cases.toml", "[[case]]\nid = \"a\"\n");

    const auto submissions = read();

    EXPECT_THAT(folder.sentences(problems), IsEmpty());
    EXPECT_THAT(names(submissions.files), ElementsAre("answers.csv"));
}

TEST_F(AnswerFiles, AreReadOnceHoweverOftenTheyAreReached) {
    write("answers.csv", answers_header + somebody);
    std::filesystem::create_symlink("answers.csv", folder.path() / "link.csv");

    const auto submissions =
        read_submissions(std::vector{folder.path(), folder.path() / "answers.csv", folder.path()}, framework, problems);

    EXPECT_THAT(folder.sentences(problems), IsEmpty());
    EXPECT_THAT(submissions.files, SizeIs(1));
    EXPECT_EQ(submissions.table.answer_count(), 4U);
}

TEST_F(AnswerFiles, SayAllProblemsOfAllFilesInOneRun) {
    write("answers.csv", answers_header + "demo:a,2026,r1,hospise,,plan,level,2,,,\n");
    write("broken.toml", "[assessment\n");
    write("empty.csv", "");
    write("evidence.csv", evidence_header + "demo:a,2026,e1,plan,hospice,audit,good,,,,\n");
    write("measures.csv", measures_header + "demo:a,2026,plan-shore,,3,4,,,\n");
    write("respondents.csv", respondents_header + "demo:a,2026,r2,council,,,clinicle,\n");
    write("roles.csv", roles_header + "demo:a,2026,hospice,boss\n");
    write("shopping.csv", "milk,bread\n1,2\n");
    write("wrong.toml", assessment_header + "[[respondent]]\nid = \"r3\"\nsector = \"counsil\"\n");

    EXPECT_THAT(
        problems_in_folder(),
        ElementsAre("answers.csv:2:16: the framework has no sector 'hospise'; did you mean 'hospice'?",
                    "broken.toml:1:12: not TOML: in a table header, expected ']', saw '\\n'",
                    "empty.csv:1:1: the file is empty; its first row names the columns",
                    "evidence.csv:2:35: grade is 'good'; a grade is 'none', 'assertion', 'document' or 'verified'",
                    "measures.csv:2:13: the framework has no measure 'plan-shore'; did you mean 'plan-share'?",
                    "respondents.csv:2:26: the framework has no domain 'clinicle'; did you mean 'clinical'?",
                    "roles.csv:2:21: role is 'boss'; the role of a sector is 'lead', 'voice' or 'other'",
                    "shopping.csv:1:1: these columns are of no file that is read here (answers, evidence, measures, "
                    "respondents, roles, register, succession)",
                    "wrong.toml:6:10: the framework has no sector 'counsil'; did you mean 'council'?"));
}

TEST_F(AnswerFiles, ThatAreEmptyAreAProblem) {
    write("empty.csv", "");
    write("marked.csv", "\xEF\xBB\xBF\r\n");
    EXPECT_THAT(problems_in_folder(),
                ElementsAre("empty.csv:1:1: the file is empty; its first row names the columns",
                            "marked.csv:1:1: the file is empty; its first row names the columns"));
}

TEST_F(AnswerFiles, OfOnlyAHeaderHoldNobodyAndAreNoProblem) {
    write("answers.csv", answers_header);

    const auto submissions = read();

    EXPECT_THAT(folder.sentences(problems), IsEmpty());
    EXPECT_THAT(submissions.table.assessments, IsEmpty());
    EXPECT_THAT(names(submissions.files), ElementsAre("answers.csv"));
}

TEST_F(AnswerFiles, NameTheColumnsThatAreMissing) {
    write("a.csv", "system,round,respondent,criterion,state,level\n");
    write("b.csv", "system,round,respondent,criterion,state\n");
    EXPECT_THAT(
        problems_in_folder(),
        ElementsAre("a.csv:1:1: these columns are of no file that is read here (answers, evidence, measures, "
                    "respondents, roles, register, succession); nearest is answers, which also needs 'sector'",
                    "b.csv:1:1: these columns are of no file that is read here (answers, evidence, measures, "
                    "respondents, roles, register, succession); nearest is answers, which also needs 'sector' and "
                    "'level'"));
}

TEST_F(AnswerFiles, RefuseColumnsThatAreUnknownOrStandTwice) {
    write("a.csv", "system,round,respondent,sector,criterion,state,level,rational\n" + somebody);
    write("b.csv", "system,round,sector,role,role\ndemo:a,2026,hospice,lead,lead\n");
    EXPECT_THAT(problems_in_folder(),
                ElementsAre("a.csv:1:54: unknown column 'rational' in answers; did you mean 'rationale'?",
                            "b.csv:1:26: column 'role' stands here twice"));
}

TEST_F(AnswerFiles, RefuseRowsThatAreTooShortOrTooLong) {
    write("answers.csv", answers_header + "demo:a,2026,r1,hospice,,plan,level\n"
                                          "demo:a,2026,r1,hospice,,plan,level,2,,,,well\n"
                                          "demo:a,2026,r1,hospice,,plan,level,2\n");
    EXPECT_THAT(problems_in_folder(), ElementsAre("answers.csv:2:1: this row has 7 cells; the header names 11",
                                                  "answers.csv:3:1: this row has 12 cells; the header names 11"));
}

TEST_F(AnswerFiles, RefuseEvidenceMeasuresAndRolesForWhichNobodyAnswered) {
    write("answers.csv", answers_header + somebody);
    write("measures.csv", measures_header + "demo:a,2026,plan-share,,3,4,,,\ndemo:a,2025,plan-share,,3,4,,,\n");
    EXPECT_THAT(problems_in_folder(),
                ElementsAre("measures.csv:3:1: nobody answered for system 'demo:a' in round '2025'; are system and "
                            "round as in the answers, and does no '#' stand before them?"));
}

TEST_F(AnswerFiles, ThatCannotBeReadStopTheReading) {
    write("answers.xlsx", "PK");
    EXPECT_EQ(refusal_of("nowhere.csv"), "cannot read 'nowhere.csv': no such file");
    EXPECT_EQ(refusal_of("answers.xlsx"), "cannot read 'answers.xlsx'; answers are .csv or .toml files");
}

TEST_F(AnswerFiles, TellOfTheirProgressToTheEnd) {
    write("answers.csv", answers_header + somebody);
    write("roles.csv", roles_header);
    std::vector<std::pair<std::uint64_t, std::uint64_t>> told;

    read_submissions(std::vector{folder.path()}, framework, problems,
                     [&told](std::uint64_t done, std::uint64_t in_all) { told.emplace_back(done, in_all); });

    const std::uint64_t bytes = answers_header.size() + somebody.size() + roles_header.size();
    EXPECT_THAT(told, ElementsAre(std::pair(bytes, bytes)));
}

} // namespace
} // namespace weft
