// SPDX-License-Identifier: MIT
#include "core/csv/line_finder.hpp"

#include "tests/files/temporary_folder.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

TEST(LineFinder, FindsLinesByAnyLineEnd) {
    const TemporaryFolder folder;
    folder.write("a.csv", "\xEF\xBB\xBFone\ntwo\r\nthree\rfour\n\nsix");
    const LineFinder lines(folder.path() / "a.csv");

    EXPECT_EQ(lines.line(1), "one");
    EXPECT_EQ(lines.line(2), "two");
    EXPECT_EQ(lines.line(3), "three");
    EXPECT_EQ(lines.line(4), "four");
    EXPECT_EQ(lines.line(5), "");
    EXPECT_EQ(lines.line(6), "six");
    EXPECT_EQ(lines.line(7), "");
}

TEST(LineFinder, FindsTheSameLinesFromItsMarks) {
    const TemporaryFolder folder;
    folder.write("a.csv", "one\ntwo\nthree\nfour\n");
    LineFinder lines(folder.path() / "a.csv");
    lines.mark(0, 1);
    lines.mark(5, 2);  // inside "two"
    lines.mark(11, 3); // inside "three"
    lines.mark(12, 3);

    EXPECT_EQ(lines.line(1), "one");
    EXPECT_EQ(lines.line(2), "two");
    EXPECT_EQ(lines.line(3), "three");
    EXPECT_EQ(lines.line(4), "four");
}

TEST(LineFinder, GivesNothingOfAFileThatIsGone) {
    EXPECT_EQ(LineFinder("/nonexistent/a.csv").line(1), "");
}

TEST(LineFinder, ShowsAtMost64KilobytesOfALine) {
    const TemporaryFolder folder;
    std::string text(1'000'000, 'x');
    text += "\ntwo\n";
    folder.write("a.csv", text);
    const LineFinder lines(folder.path() / "a.csv");
    EXPECT_EQ(lines.line(1).size(), 65536U);
    EXPECT_EQ(lines.line(2), "two");
}

} // namespace
} // namespace weft
