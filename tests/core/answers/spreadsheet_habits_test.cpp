// SPDX-License-Identifier: MIT
#include "tests/core/answers/submitted.hpp"

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<std::string> plain_rows{"demo:a 2026 self hospice/st-ann r1: 1 dk missing missing",
                                          "demo:a 2026 self council r2: na not-asked missing missing"};

class SpreadsheetHabits : public SubmittedTest {
protected:
    /// Rows of a file with these bytes, however a spreadsheet wrote them.
    std::vector<std::string> rows_of_file(const std::string& bytes) {
        write("answers.csv", bytes);
        const auto rows = rows_of(read().table);
        EXPECT_THAT(folder.sentences(problems), IsEmpty());
        return rows;
    }
};

TEST_F(SpreadsheetHabits, AreMeasuredAgainstAPlainFile) {
    EXPECT_EQ(rows_of_file("system,round,respondent,sector,organisation,criterion,state,level,rationale\n"
                           "demo:a,2026,r1,hospice,st-ann,plan,level,2,\n"
                           "demo:a,2026,r1,hospice,st-ann,call,dk,,\n"
                           "demo:a,2026,r2,council,,plan,na,,Not ours\n"),
              plain_rows);
}

TEST_F(SpreadsheetHabits, MayMarkTheFileAndEndLinesInTwoCharacters) {
    EXPECT_EQ(rows_of_file("\xEF\xBB\xBFsystem,round,respondent,sector,organisation,criterion,state,level,rationale\r\n"
                           "demo:a,2026,r1,hospice,st-ann,plan,level,2,\r\n"
                           "demo:a,2026,r1,hospice,st-ann,call,dk,,\r\n"
                           "demo:a,2026,r2,council,,plan,na,,Not ours\r\n"),
              plain_rows);
}

TEST_F(SpreadsheetHabits, MayEndLinesInACarriageReturnAndTheLastInNothing) {
    EXPECT_EQ(rows_of_file("system,round,respondent,sector,organisation,criterion,state,level,rationale\r"
                           "demo:a,2026,r1,hospice,st-ann,plan,level,2,\r"
                           "demo:a,2026,r1,hospice,st-ann,call,dk,,\r"
                           "demo:a,2026,r2,council,,plan,na,,Not ours"),
              plain_rows);
}

TEST_F(SpreadsheetHabits, MaySeparateBySemicolonsAndWriteDecimalCommas) {
    EXPECT_EQ(rows_of_file("system;round;respondent;sector;organisation;criterion;state;level;rationale\n"
                           "demo:a;2026;r1;hospice;st-ann;plan;level;2,0;\n"
                           "demo:a;2026;r1;hospice;st-ann;call;dk;;\n"
                           "demo:a;2026;r2;council;;plan;na;;Not ours, not theirs\n"),
              plain_rows);
}

TEST_F(SpreadsheetHabits, MaySeparateByTabsAndWriteDecimalPoints) {
    EXPECT_EQ(rows_of_file("system\tround\trespondent\tsector\torganisation\tcriterion\tstate\tlevel\trationale\n"
                           "demo:a\t2026\tr1\thospice\tst-ann\tplan\tlevel\t2.00\t\n"
                           "demo:a\t2026\tr1\thospice\tst-ann\tcall\tdk\t\t\n"
                           "demo:a\t2026\tr2\tcouncil\t\tplan\tna\t\tNot ours; not theirs, either\n"),
              plain_rows);
}

TEST_F(SpreadsheetHabits, MayQuoteCellsAndBreakLinesInThem) {
    EXPECT_EQ(rows_of_file("\"system\",round,respondent,sector,organisation,criterion,state,level,rationale\n"
                           "\"demo:a\",2026,r1,hospice,\"st-ann\",plan,level,\"2\",\"Two lines,\n\nsaid \"\"so\"\"\"\n"
                           "demo:a,2026,r1,hospice,st-ann,call,dk,,\"\"\n"
                           "demo:a,2026,r2,council,,plan,na,,\"Not\r\nours\"\n"),
              plain_rows);
}

TEST_F(SpreadsheetHabits, MayLeaveEmptyRowsAndColumnsBehind) {
    EXPECT_EQ(rows_of_file("system,round,respondent,sector,organisation,criterion,state,level,rationale,,\n"
                           "demo:a,2026,r1,hospice,st-ann,plan,level,2,,,\n"
                           ",,,,,,,,,,\n"
                           "\n"
                           " demo:a , 2026,r1,hospice,st-ann ,call,dk,,,,,,\n"
                           "demo:a,2026,r2,council,,plan,na,,Not ours\n"
                           ",,,,,,,,,,\n"
                           ",,,,,,,,,,\n"
                           "   \n"),
              plain_rows);
}

// A cell that would be a formula elsewhere is only text here.
TEST_F(SpreadsheetHabits, ThatCalculateAreNotFollowed) {
    write("answers.csv", answers_header + "demo:a,2026,=1+1,hospice,@team,plan,na,,=A1,,\n");
    write("evidence.csv", evidence_header + "demo:a,2026,+44,plan,hospice,-1,document,"
                                            "\"=HYPERLINK(\"\"https://x.example\"\",\"\"Open\"\")\",'=B2,,\n");

    const auto table = read().table;

    ASSERT_THAT(folder.sentences(problems), IsEmpty());
    EXPECT_THAT(rows_of(table), ElementsAre("demo:a 2026 self hospice/@team =1+1: na missing missing missing"));
    const auto& evidence = table.assessments.at(0).evidence.at(0);
    EXPECT_EQ(evidence.id, "+44");
    EXPECT_EQ(evidence.kind, "-1");
    EXPECT_EQ(evidence.title, "=HYPERLINK(\"https://x.example\",\"Open\")");
    EXPECT_EQ(evidence.link, "'=B2");
}

TEST_F(SpreadsheetHabits, OfDecimalCommasHoldOnlyBetweenSemicolons) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,level,\"2,0\",,,\n"),
                ElementsAre("answers.csv:2:36: level is '2,0'; 'plan' takes a whole number from 1 to 4"));
}

// Lines are those of the file as an editor counts them. A cell below a line break in its row is shown at the row.
TEST_F(SpreadsheetHabits, OfBrokenLinesDoNotMoveTheProblems) {
    EXPECT_THAT(problems_of_answers("demo:a,2026,r1,hospice,,plan,level,9,\"One\r\ntwo\n\nfour\",,\n"
                                    "demo:a,2026,r1,hospice,,record,level,9,,,\n"
                                    "\n"
                                    "demo:a,2026,r2,hospice,,plan,level,1,\"One\ntwo\",e1,\n"
                                    "demo:a,2026,r3,hospice,,plan,level,8,,,\n"),
                ElementsAre("answers.csv:2:36: level is '9'; 'plan' takes a whole number from 1 to 4",
                            "answers.csv:6:38: level is '9'; 'record' takes a whole number from 0 to 2",
                            "answers.csv:8:1: no evidence has the id 'e1'",
                            "answers.csv:10:36: level is '8'; 'plan' takes a whole number from 1 to 4"));
}

TEST_F(SpreadsheetHabits, OfMarksAndCarriageReturnsDoNotMoveTheProblems) {
    write("answers.csv", "\xEF\xBB\xBFsystem,round,respondent,sector,criterion,state,level,why\r\n" + somebody);
    write("roles.csv", "\xEF\xBB\xBFsystem,round,sector,role\r\ndemo:a,2026,council,lead\r\ndemo:a,2026,hospice,x\r\n");
    EXPECT_THAT(problems_in_folder(),
                ElementsAre("answers.csv:1:54: unknown column 'why' in answers; it may have 'system', 'round', "
                            "'respondent', 'sector', 'organisation', 'criterion', 'state', 'level', 'rationale', "
                            "'evidence' or 'voice'",
                            "roles.csv:3:21: role is 'x'; the role of a sector is 'lead', 'voice' or 'other'"));
}

TEST_F(SpreadsheetHabits, ThatBreakTheFileAreSaid) {
    write("latin.csv", answers_header + "demo:a,2026,r1,hospice,Caf\xE9,plan,level,2,,,\n");
    write("stray.csv", answers_header + "demo:a,2026,r2,hospice,the \"best\",plan,level,2,,,\n");
    write("unclosed.csv", answers_header + "demo:a,2026,r3,hospice,,plan,level,2,\"Never ends,,\n\n");
    EXPECT_THAT(problems_in_folder(),
                ElementsAre("latin.csv:2:1: not valid UTF-8; save the file as \"CSV UTF-8\"",
                            "stray.csv:2:1: a quotation mark stands inside a cell; double it (\"\") and quote the "
                            "whole cell",
                            "unclosed.csv:2:1: a quoted cell that begins here never ends"));
}

// "Unicode Text" of a spreadsheet: two bytes a letter, and which comes first said by the mark.
std::string in_two_bytes(const std::string& text, bool is_big_endian) {
    std::string bytes = is_big_endian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char letter : text) {
        bytes += is_big_endian ? '\0' : letter;
        bytes += is_big_endian ? letter : '\0';
    }
    return bytes;
}

TEST_F(SpreadsheetHabits, OfWritingTwoBytesALetterAreRefusedWithTheMend) {
    write("big.csv", in_two_bytes(answers_header + somebody, true));
    write("little.csv", in_two_bytes(answers_header + somebody, false));

    EXPECT_THAT(problems_in_folder(),
                ElementsAre("big.csv:1:1: this is UTF-16 (\"Unicode Text\"); save the file as \"CSV UTF-8\"",
                            "little.csv:1:1: this is UTF-16 (\"Unicode Text\"); save the file as \"CSV UTF-8\""));
}

} // namespace
} // namespace weft
