// SPDX-License-Identifier: MIT
#include "core/toml/toml_guard.hpp"

#include "core/toml/toml_document.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace weft {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// The one sentence, with its place, that parsing these bytes ends in; it takes no time to speak of.
std::string sentence_of(const std::string& bytes) {
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    Problems problems;
    const auto document = TomlDocument::parse(SourceText("a.toml", bytes), problems);
    EXPECT_LT(Clock::now() - begin, std::chrono::seconds(10));
    if (document && problems.empty()) return "read";
    EXPECT_EQ(problems.count(), 1U);
    const auto problem = problems.sorted().at(0);
    return std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column) + ": " + problem.message;
}

const std::string too_many_parts = "a key of more than 64 parts is not read";
const std::string too_deep = "nesting deeper than 64 is not read";

/// a.a.a of this many parts.
std::string key_of(std::size_t parts) {
    return "a" + repeated(".a", parts - 1);
}

TEST(TomlGuard, RefusesAKeyOfVeryManyPartsWithOneSentence) {
    EXPECT_EQ(sentence_of(key_of(100'000) + " = 1\n"), "1:128: " + too_many_parts);
    EXPECT_EQ(sentence_of("x = 1\n" + key_of(100'000) + " = 1\n"), "2:128: " + too_many_parts);
}

TEST(TomlGuard, RefusesAHeaderOfVeryManyParts) {
    EXPECT_EQ(sentence_of("[" + key_of(100'000) + "]\n"), "1:129: " + too_many_parts);
    EXPECT_EQ(sentence_of("[[" + key_of(100'000) + "]]\n"), "1:130: " + too_many_parts);
}

TEST(TomlGuard, RefusesAKeyOfVeryManyPartsInsideAnInlineTable) {
    EXPECT_EQ(sentence_of("x = {" + key_of(100'000) + " = 1}\n"), "1:133: " + too_many_parts);
    EXPECT_EQ(sentence_of("x = [1, {y = 1, " + key_of(100'000) + " = 1}]\n"), "1:144: " + too_many_parts);
}

TEST(TomlGuard, RefusesAKeyOfVeryManyQuotedParts) {
    EXPECT_EQ(sentence_of("\"a\"" + repeated(".\"a\"", 100'000) + " = 1\n"), "1:256: " + too_many_parts);
    EXPECT_EQ(sentence_of("'a'" + repeated(" . 'a'", 100'000) + " = 1\n"), "1:383: " + too_many_parts);
}

TEST(TomlGuard, ReadsAKeyOf64Parts) {
    EXPECT_EQ(sentence_of(key_of(64) + " = 1\n"), "read");
    EXPECT_EQ(sentence_of(key_of(65) + " = 1\n"), "1:128: " + too_many_parts);
}

TEST(TomlGuard, RefusesVeryDeepNestingWithOneSentence) {
    EXPECT_EQ(sentence_of("x = " + repeated("[", 100'000) + repeated("]", 100'000) + "\n"), "1:69: " + too_deep);
    EXPECT_EQ(sentence_of("x = " + repeated("{x=", 100'000) + "1" + repeated("}", 100'000) + "\n"),
              "1:197: " + too_deep);
    EXPECT_EQ(sentence_of("x = " + repeated("[{x=", 100'000)), "1:133: " + too_deep);
    EXPECT_EQ(sentence_of("x = " + repeated("[\n", 100'000)), "65:1: " + too_deep);
}

TEST(TomlGuard, ReadsNestingOf64) {
    EXPECT_EQ(sentence_of("x = " + repeated("[", 64) + repeated("]", 64) + "\n"), "read");
    EXPECT_EQ(sentence_of("x = " + repeated("[", 65) + repeated("]", 65) + "\n"), "1:69: " + too_deep);
}

TEST(TomlGuard, CountsNeitherDotsNorBracketsInsideStringsAndComments) {
    const auto dots = repeated(".", 1000);
    const auto brackets = repeated("[{", 1000);
    EXPECT_EQ(sentence_of("# " + dots + brackets + "\n"), "read");
    EXPECT_EQ(sentence_of("x = \"" + dots + brackets + "\"\n"), "read");
    EXPECT_EQ(sentence_of("x = '" + dots + brackets + "'\n"), "read");
    EXPECT_EQ(sentence_of("x = \"\"\"\n" + dots + "\n" + brackets + "\"\"\"\n"), "read");
    EXPECT_EQ(sentence_of("x = '''\n" + dots + "\n" + brackets + "'''\n"), "read");
    EXPECT_EQ(sentence_of("\"a " + dots + "\" = 1\n"), "read");
}

TEST(TomlGuard, IsNotMisledByEscapedQuotes) {
    const auto dots = repeated(".", 1000);
    EXPECT_EQ(sentence_of(R"(x = "a \" )" + dots + "\"\n"), "read");
    EXPECT_EQ(sentence_of(R"(x = """a \""" )" + dots + "\"\"\"\n"), "read");
    EXPECT_EQ(sentence_of(R"(x = {y = "\\", )" + key_of(100'000) + " = 1}\n"), "1:143: " + too_many_parts);
    EXPECT_EQ(sentence_of(R"(x = {y = '\', )" + key_of(100'000) + " = 1}\n"), "1:142: " + too_many_parts);
}

// Up to two quotation marks may stand directly before the three that end a long string.
TEST(TomlGuard, IsNotMisledByQuotesAtTheEndOfALongString) {
    const auto rest = ", " + key_of(100'000) + " = 1}\n";
    EXPECT_EQ(sentence_of(R"(x = {y = """a"""")" + rest), "1:147: " + too_many_parts);
    EXPECT_EQ(sentence_of(R"(x = {y = """a""""")" + rest), "1:148: " + too_many_parts);
    EXPECT_EQ(sentence_of("x = {y = '''a''''" + rest), "1:147: " + too_many_parts);
    EXPECT_EQ(sentence_of("x = {y = '''a'''''" + rest), "1:148: " + too_many_parts);
    EXPECT_EQ(sentence_of("x = {y = \"\"" + rest), "1:141: " + too_many_parts);
    EXPECT_EQ(sentence_of("x = {y = \"\"\"\"\"\"" + rest), "1:145: " + too_many_parts);
}

TEST(TomlGuard, CountsLinesAcrossLongStrings) {
    EXPECT_EQ(sentence_of("x = \"\"\"\na\nb\\\n c\"\"\"\ny = '''\n\n'''\n" + key_of(100'000) + " = 1\n"),
              "8:128: " + too_many_parts);
}

TEST(TomlGuard, ReadsManyShortKeysAndNumbers) {
    EXPECT_EQ(sentence_of("x = [" + repeated("1.5, ", 1000) + "]\ny = [" + repeated("[0.5], ", 1000) + "]\n"), "read");
    EXPECT_EQ(sentence_of("x = [\n" + repeated("{a.b.c = 1.5},\n", 1000) + "]\n"), "read");
}

TEST(TomlGuard, FindsNothingWrongWithWhatTheParserWillRefuse) {
    EXPECT_FALSE(find_danger(SourceText("a.toml", "x = \"never closed\n]]]}}}\n")));
    EXPECT_FALSE(find_danger(SourceText("a.toml", "x = \"\"\"never closed")));
    EXPECT_FALSE(find_danger(SourceText("a.toml", "x = \"ends in a backslash\\")));
}

} // namespace
} // namespace weft
