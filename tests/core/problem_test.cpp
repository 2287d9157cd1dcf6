// SPDX-License-Identifier: MIT
#include "core/problem.hpp"

#include <gmock/gmock.h>

#include <string>

namespace weft {
namespace {

Problem at(Place place, std::string source_line, std::string message = "wrong") {
    return {"a.toml", place, Severity::error, std::move(message), std::move(source_line)};
}

TEST(Problem, ShowsItsLineAndUnderlinesWhatIsWrong) {
    EXPECT_EQ(to_text(at({12, 5, 3}, "id = 999 # no")), "a.toml:12:5: wrong\n"
                                                        "   12 | id = 999 # no\n"
                                                        "      |     ^~~\n");
}

TEST(Problem, SaysAsMuchOfItsPlaceAsIsKnown) {
    EXPECT_EQ(to_text(at({0, 0, 1}, "")), "a.toml: wrong\n");
    EXPECT_EQ(to_text(at({3, 0, 1}, "id = 1")), "a.toml:3: wrong\n");
    EXPECT_EQ(to_text(at({3, 1, 1}, "")), "a.toml:3:1: wrong\n");
}

TEST(Problem, SaysThatItIsOnlyAWarning) {
    EXPECT_EQ(to_text(Problem{"a.toml", {1, 1, 1}, Severity::warning, "odd", "x"}), "a.toml:1:1: warning: odd\n"
                                                                                    "    1 | x\n"
                                                                                    "      | ^\n");
}

TEST(Problem, ShowsATabAsOneBlankSoThatTheCaretStandsRight) {
    EXPECT_EQ(to_text(at({1, 3, 2}, "\t\tid\t= 1")), "a.toml:1:3: wrong\n"
                                                     "    1 |   id = 1\n"
                                                     "      |   ^~\n");
}

TEST(Problem, CountsCharactersNotBytes) {
    EXPECT_EQ(to_text(at({1, 8, 4}, "ü = \"é€𝄞\" oops")), "a.toml:1:8: wrong\n"
                                                          "    1 | ü = \"é€𝄞\" oops\n"
                                                          "      |        ^~~~\n");
}

TEST(Problem, ShowsNothingThatATerminalWouldObey) {
    EXPECT_EQ(to_text(at({1, 1, 1}, "a\x1b[31m\x07\xE2\x80\xAE\xFF", "unknown key 'a\x1b[0m\nb'")),
              "a.toml:1:1: unknown key 'a\\x1b[0m\\nb'\n"
              "    1 | a?[31m???\n"
              "      | ^\n");
    EXPECT_EQ(to_text(Problem{"a\n\x1b.toml", {}, Severity::error, "wrong", ""}), "a\\n\\x1b.toml: wrong\n");
}

TEST(Problem, KeepsItsCaretWithinTheLine) {
    EXPECT_EQ(to_text(at({1, 2, 50}, "abc")), "a.toml:1:2: wrong\n"
                                              "    1 | abc\n"
                                              "      |  ^~\n");
    EXPECT_EQ(to_text(at({1, 99, 5}, "abc")), "a.toml:1:99: wrong\n"
                                              "    1 | abc\n"
                                              "      |    ^\n");
    EXPECT_EQ(to_text(at({1, 1, 0}, "abc")), "a.toml:1:1: wrong\n"
                                             "    1 | abc\n"
                                             "      | ^\n");
}

TEST(Problem, LeavesRoomForLongLineNumbers) {
    EXPECT_EQ(to_text(at({1234567, 2, 1}, "abc")), "a.toml:1234567:2: wrong\n"
                                                   "1234567 | abc\n"
                                                   "        |  ^\n");
}

TEST(Problem, ShowsOf160CharactersAllAndOfMoreThoseAroundItsCaret) {
    const std::string before(500, 'a');
    const std::string after(500, 'b');
    const std::string margin = "      | ";
    EXPECT_EQ(to_text(at({1, 1, 1}, std::string(160, 'x'))),
              "a.toml:1:1: wrong\n    1 | " + std::string(160, 'x') + "\n" + margin + "^\n");
    EXPECT_EQ(to_text(at({1, 501, 2}, before + "!?" + after)), "a.toml:1:501: wrong\n    1 | ..." +
                                                                   std::string(80, 'a') + "!?" + std::string(78, 'b') +
                                                                   "...\n" + margin + std::string(83, ' ') + "^~\n");
    EXPECT_EQ(to_text(at({1, 1000, 1}, before + after)), "a.toml:1:1000: wrong\n    1 | ..." + std::string(160, 'b') +
                                                             "\n" + margin + std::string(162, ' ') + "^\n");
    EXPECT_EQ(to_text(at({1, 5, 1}, before)),
              "a.toml:1:5: wrong\n    1 | " + std::string(160, 'a') + "...\n" + margin + std::string(4, ' ') + "^\n");
}

TEST(Problem, UnderlinesNothingPastWhatIsShown) {
    EXPECT_EQ(to_text(at({1, 501, 500}, std::string(2000, 'a'))),
              "a.toml:1:501: wrong\n    1 | ..." + std::string(160, 'a') + "...\n      | " + std::string(83, ' ') +
                  "^" + std::string(79, '~') + "\n");
}

TEST(Problems, AreSortedByTheirPlacesAndOtherwiseAsFound) {
    Problems problems;
    problems.add({"b.toml", {1, 1, 1}, Severity::error, "5", ""});
    problems.add({"a.toml", {10, 1, 1}, Severity::error, "4", ""});
    problems.add({"a.toml", {9, 2, 1}, Severity::error, "2", ""});
    problems.add({"a.toml", {9, 2, 9}, Severity::warning, "3", ""});
    problems.add({"a.toml", {9, 1, 1}, Severity::error, "1", ""});
    problems.add({"a.toml", {0, 0, 1}, Severity::error, "0", ""});

    EXPECT_EQ(to_text(problems), "a.toml: 0\na.toml:9:1: 1\na.toml:9:2: 2\na.toml:9:2: warning: 3\na.toml:10:1: 4\n"
                                 "b.toml:1:1: 5\n");
}

TEST(Problems, TellErrorsFromWarnings) {
    Problems problems;
    EXPECT_TRUE(problems.empty());
    EXPECT_FALSE(problems.has_errors());
    EXPECT_EQ(to_text(problems), "");
    problems.add({"a.toml", {}, Severity::warning, "odd", ""});
    EXPECT_FALSE(problems.empty());
    EXPECT_FALSE(problems.has_errors());
    problems.add({"a.toml", {}, Severity::error, "wrong", ""});
    EXPECT_TRUE(problems.has_errors());
    EXPECT_EQ(problems.count(), 2U);
    EXPECT_EQ(problems.error_count(), 1U);
}

// 60 people, each of whose answers names the same criterion that there is not.
TEST(Problems, ThatAreOneMistakeAreSaidOnceWithHowOftenAndWhere) {
    Problems problems;
    for (std::uint32_t line = 2; line <= 61; ++line)
        problems.add({"a.csv", {line, 3, 1}, Severity::error, "no criterion 'x'", ""});
    problems.add({"a.csv", {5, 1, 1}, Severity::error, "no sector 'y'", ""});
    problems.add({"b.csv", {7, 3, 1}, Severity::error, "no criterion 'x'", ""});
    problems.add({"b.csv", {9, 3, 1}, Severity::error, "no criterion 'x'", ""});

    EXPECT_EQ(to_text(problems), "a.csv:2:3: no criterion 'x'\n"
                                 "      and 59 more like it, in lines 3 to 61\n"
                                 "a.csv:5:1: no sector 'y'\n"
                                 "b.csv:7:3: no criterion 'x'\n"
                                 "      and 1 more like it, in line 9\n");
    EXPECT_EQ(to_text(problems, 1), "a.csv:2:3: no criterion 'x'\n"
                                    "      and 59 more like it, in lines 3 to 61\n"
                                    "and 3 more\n");
    EXPECT_EQ(problems.count(), 63U) << "each is still one problem, and --json has its place";
}

// More than are kept: those that cannot be told apart any more are counted at the end.
TEST(Problems, ThatAreOneMistakeAreCountedBeyondTheBoundToo) {
    Problems problems;
    for (std::uint32_t line = 1; line <= 5000; ++line)
        problems.add({"a.csv", {line, 0, 1}, Severity::error, "wrong", ""});

    EXPECT_EQ(to_text(problems), "a.csv:1: wrong\n      and 999 more like it, in lines 2 to 1000\nand 4000 more\n");
}

TEST(Problems, AreKeptAndShownUpToABoundAndCountedBeyondIt) {
    Problems problems;
    for (std::uint32_t line = 1; line <= 1'000'000; ++line)
        problems.add({"a.csv", {line, 0, 1}, Severity::error, "wrong " + std::to_string(line), ""});

    EXPECT_EQ(problems.count(), 1'000'000U);
    EXPECT_EQ(problems.error_count(), 1'000'000U);
    EXPECT_EQ(problems.sorted().size(), 1000U);
    EXPECT_EQ(to_text(problems, 2), "a.csv:1: wrong 1\na.csv:2: wrong 2\nand 999998 more\n");
    EXPECT_THAT(to_text(problems), testing::EndsWith("a.csv:50: wrong 50\nand 999950 more\n"));
    EXPECT_THAT(to_text(problems, 5000), testing::EndsWith("a.csv:1000: wrong 1000\nand 999000 more\n"));
}

} // namespace
} // namespace weft
