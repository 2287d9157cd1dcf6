// SPDX-License-Identifier: MIT
#include "core/csv/csv_rows.hpp"

#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

namespace weft {
namespace {

using testing::ElementsAre;

class CsvRows : public testing::Test {
protected:
    RowsEnd read(const std::string& bytes, std::size_t stop_after = 100) {
        folder.write("a.csv", bytes);
        rows.clear();
        return read_rows(folder.path() / "a.csv", ',',
                         {.on_row =
                              [&](const RawRow& row) {
                                  auto text = std::to_string(row.line);
                                  for (const auto cell : row.cells)
                                      text += "|" + std::string(cell);
                                  rows.push_back(text);
                                  return rows.size() < stop_after;
                              },
                          .on_chunk = {}});
    }

    TemporaryFolder folder;
    std::vector<std::string> rows; ///< "line|cell|cell"
};

TEST_F(CsvRows, StandOnTheLineTheyBeginOn) {
    const auto end = read("a,b\n\n\"c\n\n\",\"d\n\"\ne\n");
    EXPECT_THAT(rows, ElementsAre("1|a|b", "3|c\n\n|d\n", "7|e"));
    EXPECT_EQ(end.why, RowsEnd::Why::end_of_file);
}

TEST_F(CsvRows, CountOneLineForEachCrlfCrOrLf) {
    read("a\r\n\r\nb\n\nc\r\rd\r\n\"e\r\n\"\r\nf");
    EXPECT_THAT(rows, ElementsAre("1|a", "3|b", "5|c", "7|d", "8|e\r\n", "10|f"));
}

TEST_F(CsvRows, StopWhenTheirReaderHasEnough) {
    const auto end = read("a\nb\nc\n", 2);
    EXPECT_THAT(rows, ElementsAre("1|a", "2|b"));
    EXPECT_EQ(end.why, RowsEnd::Why::stopped);
}

TEST_F(CsvRows, EndAtTheFirstLineOfTheRowThatIsWrong) {
    const auto broken = read("a\n\"x\ny\"z,\n");
    EXPECT_EQ(broken.why, RowsEnd::Why::broken_quote);
    EXPECT_EQ(broken.line, 2U);
    const auto unclosed = read("\"a\nb\"\nc,\"d\ne\n\n");
    EXPECT_EQ(unclosed.why, RowsEnd::Why::unclosed_quote);
    EXPECT_EQ(unclosed.line, 3U);
    EXPECT_THAT(rows, ElementsAre("1|a\nb"));
}

TEST_F(CsvRows, KeepBlanksInsideQuotesOnlyBetweenWords) {
    read("  a  ,\" b c \",\t\n");
    EXPECT_THAT(rows, ElementsAre("1|a|b c|"));
}

} // namespace
} // namespace weft
