// SPDX-License-Identifier: MIT
#include "core/csv/csv_header.hpp"

#include "tests/files/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace weft {
namespace {

char delimiter_of(const std::string& bytes) {
    const TemporaryFolder folder;
    folder.write("a.csv", bytes);
    return find_delimiter(folder.path() / "a.csv");
}

TEST(CsvHeader, TellsTheDelimiterByTheCommonestInTheFirstLine) {
    EXPECT_EQ(delimiter_of("a,b;c,d\n;;;;;;\n"), ',');
    EXPECT_EQ(delimiter_of("a;b,c;d\r\n,,,,,,,\r\n"), ';');
    EXPECT_EQ(delimiter_of("a\tb\r,,,,,"), '\t');
    EXPECT_EQ(delimiter_of("key\n1;2;3\n"), ',');
    EXPECT_EQ(delimiter_of(""), ',');
}

TEST(CsvHeader, CountsNoDelimiterInsideQuotes) {
    EXPECT_EQ(delimiter_of("\"a,b,c,d\";e\n"), ';');
    EXPECT_EQ(delimiter_of("\"a\n,,,\";\"b \"\",,\"\"\"\n"), ';');
}

TEST(CsvHeader, SpansEachCellInCharacters) {
    const auto span = [](std::string_view line, std::size_t cell) {
        const auto found = find_cell(line, ',', cell);
        return std::pair(found.column, found.width);
    };
    const std::string_view line = "é,\"b,\"\"c\",,dd";
    EXPECT_EQ(span(line, 0), std::pair(1U, 1U));
    EXPECT_EQ(span(line, 1), std::pair(3U, 7U));
    EXPECT_EQ(span(line, 2), std::pair(11U, 1U)); // empty: the caret stands before the next
    EXPECT_EQ(span(line, 3), std::pair(12U, 2U));
    EXPECT_EQ(span(line, 4), std::pair(1U, 1U)); // on a later line of its row
    EXPECT_EQ(span(line, std::numeric_limits<std::size_t>::max()), std::pair(1U, 1U));
}

} // namespace
} // namespace weft
