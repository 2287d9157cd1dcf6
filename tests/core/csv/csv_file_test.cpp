// SPDX-License-Identifier: MIT
#include "core/csv/csv_file.hpp"

#include "core/error.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <array>
#include <string>
#include <vector>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::array<CsvColumn, 3> columns{CsvColumn{"system"}, CsvColumn{"level"}, CsvColumn{"comment", false}};

class CsvFiles : public testing::Test {
protected:
    /// "line: system|level|comment" for every row of a file of these bytes.
    std::vector<std::string> rows_of(const std::string& bytes) {
        folder.write("a.csv", bytes);
        CsvFile file(folder.path() / "a.csv");
        std::vector<std::string> rows;
        file.read(columns, "the answers", problems, [&](const CsvRow& row) {
            rows.push_back(std::to_string(row.line()) + ": " + std::string(row[0]) + "|" + std::string(row[1]) + "|" +
                           std::string(row[2]));
        });
        return rows;
    }

    /// What a person reads of a file of these bytes.
    std::string told_of(const std::string& bytes) {
        rows_of(bytes);
        return folder.without_folder(to_text(problems));
    }

    std::vector<std::string> problems_of(const std::string& bytes) {
        rows_of(bytes);
        return folder.sentences(problems);
    }

    /// The sentence opening a file is refused with.
    std::string refusal(const std::filesystem::path& path) const {
        try {
            const CsvFile file(path);
        } catch (const Error& error) {
            EXPECT_EQ(error.failure(), Failure::input);
            return folder.without_folder(error.what());
        }
        return "opened";
    }

    TemporaryFolder folder;
    Problems problems;
};

TEST_F(CsvFiles, GiveTheirRowsInTheOrderOfTheDeclaredColumns) {
    EXPECT_THAT(rows_of("level,comment,system\n3,fine,ods:QAA\n4,,ods:QBB\n"),
                ElementsAre("2: ods:QAA|3|fine", "3: ods:QBB|4|"));
    EXPECT_EQ(to_text(problems), "");
}

TEST_F(CsvFiles, LeaveAnAbsentOptionalColumnEmpty) {
    EXPECT_THAT(rows_of("system,level\nods:QAA,3\n"), ElementsAre("2: ods:QAA|3|"));
    EXPECT_EQ(to_text(problems), "");
}

TEST_F(CsvFiles, OutliveAByteOrderMarkAndWindowsLineEnds) {
    EXPECT_THAT(rows_of("\xEF\xBB\xBFsystem,level,comment\r\na,1,\r\nb,2,\r\n"), ElementsAre("2: a|1|", "3: b|2|"));
    EXPECT_THAT(rows_of("\xEF\xBB\xBF\"system\",\"level\"\r\n\"a\",\"1\""), ElementsAre("2: a|1|"));
    EXPECT_EQ(to_text(problems), "");
}

TEST_F(CsvFiles, OutliveTheLineEndsOfOldMacs) {
    EXPECT_THAT(rows_of("system,level\ra,1\r\rb,2\r"), ElementsAre("2: a|1|", "4: b|2|"));
    EXPECT_EQ(to_text(problems), "");
}

TEST_F(CsvFiles, AreReadWithSemicolonsAndTabsToo) {
    EXPECT_THAT(rows_of("system;level;comment\na;0,5;one, two\n"), ElementsAre("2: a|0,5|one, two"));
    EXPECT_THAT(rows_of("system\tlevel\tcomment\na\t3\tone; two, three\n"), ElementsAre("2: a|3|one; two, three"));
    EXPECT_EQ(to_text(problems), "");
}

TEST_F(CsvFiles, HaveADecimalCommaOnlyWithSemicolons) {
    const std::array<std::pair<std::string, bool>, 3> files{
        {{"system,level\n", false}, {"system;level\n", true}, {"system\tlevel\n", false}}};
    for (const auto& [bytes, has_decimal_comma] : files) {
        folder.write("a.csv", bytes);
        const CsvFile file(folder.path() / "a.csv");
        EXPECT_EQ(file.has_decimal_comma(), has_decimal_comma) << bytes;
        EXPECT_THAT(file.header(), ElementsAre("system", "level"));
        EXPECT_EQ(file.delimiter(), bytes[6]);
    }
}

TEST_F(CsvFiles, KeepLineBreaksAndDoubledQuotesOfQuotedCells) {
    EXPECT_THAT(rows_of("system,level,comment\na,1,\"one\ntwo\"\nb,2,\"he said \"\"no\"\", twice\"\nc,3,\"\"\"\"\n"),
                ElementsAre("2: a|1|one\ntwo", "4: b|2|he said \"no\", twice", "5: c|3|\""));
    EXPECT_EQ(to_text(problems), "");
}

TEST_F(CsvFiles, CountLinesAcrossQuotedLineBreaksOfEveryKind) {
    EXPECT_THAT(rows_of("system,level,comment\r\na,1,\"x\r\n\r\ny\"\r\nb,2,\"x\ny\rz\"\r\nc,3,\r\n"),
                ElementsAre("2: a|1|x\r\n\r\ny", "5: b|2|x\ny\rz", "8: c|3|"));
    EXPECT_EQ(to_text(problems), "");
}

TEST_F(CsvFiles, NameTheRightLineOfAProblemAfterQuotedLineBreaks) {
    EXPECT_EQ(told_of("system,level,comment\r\na,1,\"x\r\ny\"\r\nb,2,c,d\r\n"),
              "a.csv:4:1: this row has 4 cells; the header names 3\n"
              "    4 | b,2,c,d\n"
              "      | ^\n");
}

TEST_F(CsvFiles, LeaveOutTheEmptyRowsAndColumnsOfSpreadsheets) {
    EXPECT_THAT(rows_of("system,level,comment,,\na,1,,,\n,,,,\n\n \t,,,,\nb,2,x,,\n,,,,\n,,,,\n"),
                ElementsAre("2: a|1|", "6: b|2|x"));
    EXPECT_EQ(to_text(problems), "");
}

TEST_F(CsvFiles, MayEndWithoutALineBreakAndBeNothingButAHeader) {
    EXPECT_THAT(rows_of("system,level\na,1"), ElementsAre("2: a|1|"));
    EXPECT_THAT(rows_of("system,level"), IsEmpty());
    EXPECT_EQ(to_text(problems), "");
}

TEST_F(CsvFiles, TrimBlanksAndReadColumnNamesInAnyCase) {
    EXPECT_THAT(rows_of(" System ,LEVEL,\tComment\n a\t, 1 ,  two  words \n"), ElementsAre("2: a|1|two  words"));
    EXPECT_EQ(to_text(problems), "");
}

// Whoever opens a report in a spreadsheet is protected by the reports, which write; reading changes nothing.
TEST_F(CsvFiles, KeepCellsThatLookLikeFormulasAsText) {
    EXPECT_THAT(rows_of("system,level,comment\na,=1+1,\"=HYPERLINK(\"\"x\"\")\"\nb,+3,-3\nc,@SUM(A1),'1\nd,001,1e5\n"),
                ElementsAre("2: a|=1+1|=HYPERLINK(\"x\")", "3: b|+3|-3", "4: c|@SUM(A1)|'1", "5: d|001|1e5"));
    EXPECT_EQ(to_text(problems), "");
}

TEST_F(CsvFiles, NameTheNearestColumnForAnUnknownOne) {
    EXPECT_EQ(told_of("system,levle,comment,remarks\na,1,,\n"),
              "a.csv:1:1: column 'level' is missing from the answers\n"
              "    1 | system,levle,comment,remarks\n"
              "      | ^\n"
              "a.csv:1:8: unknown column 'levle' in the answers; did you mean 'level'?\n"
              "    1 | system,levle,comment,remarks\n"
              "      |        ^~~~~\n"
              "a.csv:1:22: unknown column 'remarks' in the answers; it may have 'system', 'level' or 'comment'\n"
              "    1 | system,levle,comment,remarks\n"
              "      |                      ^~~~~~~\n");
}

TEST_F(CsvFiles, PointAtColumnsInCharactersAndPastQuotedDelimiters) {
    EXPECT_THAT(
        problems_of("systém,\"a,b\",system,level\n"),
        ElementsAre("a.csv:1:1: unknown column 'systém' in the answers; did you mean 'system'?",
                    "a.csv:1:8: unknown column 'a,b' in the answers; it may have 'system', 'level' or 'comment'"));
}

TEST_F(CsvFiles, RefuseAColumnThatStandsTwice) {
    EXPECT_EQ(told_of("system,level,Level\na,1,2\n"), "a.csv:1:14: column 'level' stands here twice\n"
                                                      "    1 | system,level,Level\n"
                                                      "      |              ^~~~~\n");
}

TEST_F(CsvFiles, MissEveryNeededColumnOfAnEmptyFile) {
    const std::vector<std::string> missing{"a.csv:1:1: column 'system' is missing from the answers",
                                           "a.csv:1:1: column 'level' is missing from the answers"};
    EXPECT_EQ(problems_of(""), missing);
    problems = {};
    EXPECT_EQ(problems_of("\xEF\xBB\xBF\r\n\r\n"), missing);
}

TEST_F(CsvFiles, HandOutNoRowUnderAHeaderThatIsWrong) {
    EXPECT_THAT(rows_of("system,levle\na,1\n"), IsEmpty());
}

TEST_F(CsvFiles, FindTheirHeaderBelowEmptyLines) {
    EXPECT_THAT(rows_of("\n\nsystem;level\na;1\n"), ElementsAre("4: a|1|"));
    EXPECT_EQ(to_text(problems), "");
    problems = {};
    EXPECT_EQ(told_of("\r\n;;\r\nsystem;level;levle\r\n"),
              "a.csv:3:14: unknown column 'levle' in the answers; did you mean 'level'?\n"
              "    3 | system;level;levle\n"
              "      |              ^~~~~\n");
}

TEST_F(CsvFiles, RefuseARaggedRowAndReadTheOthers) {
    EXPECT_THAT(rows_of("system,level,comment\na\nb,2\nc,3,x,y\nd,4,,\n"), ElementsAre("3: b|2|", "5: d|4|"));
    EXPECT_THAT(folder.sentences(problems), ElementsAre("a.csv:2:1: this row has 1 cell; the header names 3",
                                                        "a.csv:4:1: this row has 4 cells; the header names 3"));
}

TEST_F(CsvFiles, RefuseARowThatIsNotUtf8AndReadTheOthers) {
    EXPECT_THAT(rows_of("system,level,comment\na,1,caf\xE9\nb,2,café\n"), ElementsAre("3: b|2|café"));
    EXPECT_EQ(folder.without_folder(to_text(problems)), "a.csv:2:1: not valid UTF-8; save the file as \"CSV UTF-8\"\n"
                                                        "    2 | a,1,caf?\n"
                                                        "      | ^\n");
}

TEST_F(CsvFiles, RefuseANulInARow) {
    EXPECT_THAT(rows_of(std::string("system,level\na,1\0\nb,2\n", 22)), ElementsAre("3: b|2|"));
    EXPECT_THAT(folder.sentences(problems), ElementsAre("a.csv:2:1: not valid UTF-8; save the file as \"CSV UTF-8\""));
}

TEST_F(CsvFiles, RefuseAHeaderThatIsNotUtf8) {
    const std::vector<std::string> refused{"a.csv:1:1: not valid UTF-8; save the file as \"CSV UTF-8\""};
    EXPECT_EQ(problems_of("syst\xE8me,level\na,1\n"), refused);
    problems = {};
    EXPECT_EQ(problems_of(std::string("\xFF\xFEs\0y\0s\0\n\0", 10)),
              std::vector<std::string>{"a.csv:1:1: this is UTF-16 (\"Unicode Text\"); save the file as \"CSV UTF-8\""});
}

TEST_F(CsvFiles, SayWhereAQuoteStandsInsideACell) {
    EXPECT_THAT(rows_of("system,level,comment\na,1,\nb,2,5\" wide\nc,3,\n"), ElementsAre("2: a|1|"));
    EXPECT_EQ(folder.without_folder(to_text(problems)),
              "a.csv:3:1: a quotation mark stands inside a cell; double it (\"\") and quote the whole cell\n"
              "    3 | b,2,5\" wide\n"
              "      | ^\n");
}

TEST_F(CsvFiles, SayWhereAQuotedCellBeginsThatNeverEnds) {
    EXPECT_THAT(rows_of("system,level,comment\na,1,\"x\ny\"\nb,2,\"open\nc,3,\nd,4,\n"), ElementsAre("2: a|1|x\ny"));
    EXPECT_THAT(folder.sentences(problems), ElementsAre("a.csv:4:1: a quoted cell that begins here never ends"));
}

TEST_F(CsvFiles, SayThatAQuoteOfTheHeaderIsWrong) {
    EXPECT_THAT(problems_of("system,\"level\na,1\n"),
                ElementsAre("a.csv:1:1: a quoted cell that begins here never ends"));
    problems = {};
    EXPECT_THAT(problems_of("system,le\"vel\na,1\n"),
                ElementsAre("a.csv:1:1: a quotation mark stands inside a cell; double it (\"\") and quote the whole "
                            "cell"));
}

TEST_F(CsvFiles, RefuseARowOfManyMegabytes) {
    EXPECT_THAT(rows_of("system,level,comment\na,1,\nb,2," + std::string(6U << 20U, 'x') + "\nc,3,\n"),
                ElementsAre("2: a|1|"));
    EXPECT_THAT(folder.sentences(problems),
                ElementsAre("a.csv:3:1: this row is longer than 4 MiB; perhaps a quoted cell in it never ends"));
}

// Without a bound, one quote left open would draw the whole rest of a file of any size into memory.
TEST_F(CsvFiles, StopReadingAQuotedCellOfManyMegabytes) {
    std::string bytes = "system,level,comment\na,1,\nb,2,\"open\n";
    for (int i = 0; i < 800'000; ++i)
        bytes += "c,3,fine\n";
    EXPECT_THAT(rows_of(bytes), ElementsAre("2: a|1|"));
    EXPECT_THAT(folder.sentences(problems),
                ElementsAre("a.csv:3:1: this row is longer than 4 MiB; perhaps a quoted cell in it never ends"));
}

TEST_F(CsvFiles, PointAtACellOfARow) {
    folder.write("a.csv", "system;level;comment\na;1;x\n\"é;é\"; bad ;\"one\ntwo\"\n");
    CsvFile file(folder.path() / "a.csv");
    file.read(columns, "the answers", problems, [&](const CsvRow& row) {
        if (row.line() != 3) return;
        problems.add(file.problem_at(row, 1, "no level"));
        problems.add(file.problem_at(row, 2, "too long", Severity::warning));
    });

    EXPECT_EQ(folder.without_folder(to_text(problems)), "a.csv:3:7: no level\n"
                                                        "    3 | \"é;é\"; bad ;\"one\n"
                                                        "      |       ^~~~~\n"
                                                        "a.csv:3:13: warning: too long\n"
                                                        "    3 | \"é;é\"; bad ;\"one\n"
                                                        "      |             ^~~~\n");
}

TEST_F(CsvFiles, PointAtTheRowForAColumnThatIsAbsent) {
    folder.write("a.csv", "system,level\na,1\n");
    CsvFile file(folder.path() / "a.csv");
    file.read(columns, "the answers", problems,
              [&](const CsvRow& row) { problems.add(file.problem_at(row, 2, "no comment")); });
    EXPECT_THAT(folder.sentences(problems), ElementsAre("a.csv:2:1: no comment"));
}

// The file is read in pieces of one MiB; rows of 10 bytes with CRLF lie across their edges in every way.
TEST_F(CsvFiles, FindTheLineOfAProblemAnywhereInALongFile) {
    std::string bytes = "system,level\r\n";
    for (int i = 0; i < 400'000; ++i) {
        auto name = std::to_string(i);
        name.insert(0, 6 - name.size(), '0');
        bytes += name + ",1\r\n";
    }
    folder.write("a.csv", bytes);
    CsvFile file(folder.path() / "a.csv");
    std::uint32_t wrong = 0;
    std::uint32_t rows = 0;
    file.read(columns, "the answers", problems, [&](const CsvRow& row) {
        if (row.line() != std::stoul(std::string(row[0])) + 2) ++wrong;
        const auto is_at_edge = (10 * std::uint64_t{rows} >> 20U) != (10 * std::uint64_t{rows + 6} >> 20U);
        if (++rows % 9973 != 0 && !is_at_edge) return;
        const auto problem = file.problem_at(row, 1, "no level");
        if (problem.source_line != std::string(row[0]) + ",1") ++wrong;
    });

    EXPECT_EQ(rows, 400'000U);
    EXPECT_EQ(wrong, 0U);
    EXPECT_EQ(file.bytes_read(), bytes.size());
    EXPECT_EQ(file.bytes_in_all(), bytes.size());
}

TEST_F(CsvFiles, AreRegularFiles) {
    std::filesystem::create_directory(folder.path() / "folder.csv");
    EXPECT_EQ(refusal(folder.path() / "none.csv"), "cannot read 'none.csv': no such file");
    EXPECT_EQ(refusal(folder.path() / "folder.csv"), "'folder.csv' is a folder; a file belongs here");
    EXPECT_EQ(refusal("/dev/zero"), "'/dev/zero' is not a regular file");
}

} // namespace
} // namespace weft
