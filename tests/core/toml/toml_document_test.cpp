// SPDX-License-Identifier: MIT
#include "core/toml/toml_document.hpp"

#include <gtest/gtest.h>

#include <string>

namespace weft {
namespace {

/// What a person reads after a file of these bytes was parsed; nothing when it is fine.
std::string told(const std::string& bytes) {
    Problems problems;
    const auto document = TomlDocument::parse(SourceText("rubric.toml", bytes), problems);
    EXPECT_EQ(document.has_value(), problems.empty()) << "a document is read, or one problem says why not";
    EXPECT_LE(problems.count(), 1U);
    return to_text(problems);
}

std::string id_of(const std::string& bytes) {
    Problems problems;
    const auto document = TomlDocument::parse(SourceText("rubric.toml", bytes), problems);
    EXPECT_EQ(to_text(problems), "");
    if (!document) return "not read";
    const auto rubric = document->root().table("rubric");
    return rubric ? rubric->text("id").value_or("no id") : "no rubric";
}

TEST(TomlDocument, SaysWhereASyntaxErrorStandsAndShowsIt) {
    EXPECT_EQ(told("[rubric]\n"
                   "id = \"a\"\n"
                   "title = \"never closed\n"),
              "rubric.toml:3:22: not TOML: a text in quotes does not end on its line\n"
              "    3 | title = \"never closed\n"
              "      |                      ^\n");
    EXPECT_EQ(told("id = \n"), "rubric.toml:1:6: not TOML: in a key-value pair, expected value, saw '\\n'\n"
                               "    1 | id = \n"
                               "      |      ^\n");
}

TEST(TomlDocument, SaysTheSameOfAnOpenQuoteWithWindowsLineEnds) {
    EXPECT_EQ(told("title = \"open\r\n"), told("title = \"open\n"));
    EXPECT_EQ(told("title = 'open\r\n"), told("title = 'open\n"));
}

TEST(TomlDocument, CountsTheColumnOfASyntaxErrorInCharacters) {
    EXPECT_EQ(told("title = \"Übergänge\" oops\n"),
              "rubric.toml:1:21: not TOML: in a key-value pair, expected a comment or whitespace, saw 'o'\n"
              "    1 | title = \"Übergänge\" oops\n"
              "      |                     ^\n");
}

TEST(TomlDocument, NamesTheMendOfQuotesThatAreMissing) {
    EXPECT_EQ(told("a = 1\nboils/no-kettle = \"no\"\n"),
              "rubric.toml:2:1: not TOML: a key with a slash stands in quotes: \"boils/no-kettle\"\n"
              "    2 | boils/no-kettle = \"no\"\n"
              "      | ^~~~~~~~~~~~~~~\n");
    EXPECT_EQ(told("  boils = dk  # nobody knows\n"), "rubric.toml:1:11: not TOML: a word stands in quotes: \"dk\"\n"
                                                      "    1 |   boils = dk  # nobody knows\n"
                                                      "      |           ^~\n");
    EXPECT_EQ(told("fair = not-asked\n"), "rubric.toml:1:8: not TOML: a word stands in quotes: \"not-asked\"\n"
                                          "    1 | fair = not-asked\n"
                                          "      |        ^~~~~~~~~\n");
}

TEST(TomlDocument, NamesNoMendItIsNotSureOf) {
    EXPECT_EQ(told("a = true 1\n"),
              "rubric.toml:1:10: not TOML: in a key-value pair, expected a comment or whitespace, "
              "saw '1'\n"
              "    1 | a = true 1\n"
              "      |          ^\n");
    EXPECT_EQ(told("a = not known\n").find("in quotes"), std::string::npos) << "two words may be anything";
}

TEST(TomlDocument, SaysThatAKeyStandsTwice) {
    EXPECT_EQ(told("id = 1\nid = 2\n"),
              "rubric.toml:2:6: not TOML: in a key-value pair, cannot redefine existing integer 'id'\n"
              "    2 | id = 2\n"
              "      |      ^\n");
}

TEST(TomlDocument, RefusesBytesThatAreNotUtf8WhereTheyStand) {
    EXPECT_EQ(told("# fine\ntitle = \"caf\xE9\"\n"), "rubric.toml:2:13: not valid UTF-8; save the file as UTF-8 text\n"
                                                     "    2 | title = \"caf?\"\n"
                                                     "      |             ^\n");
    EXPECT_EQ(told("é = \"é\xC0\xAF\"\n"), // an overlong slash, after two characters of two bytes
              "rubric.toml:1:7: not valid UTF-8; save the file as UTF-8 text\n"
              "    1 | é = \"é??\"\n"
              "      |       ^\n");
}

TEST(TomlDocument, RefusesANulWhereverItStands) {
    EXPECT_EQ(told(std::string("id = 1 # a\0b\n", 13)),
              "rubric.toml:1:11: not valid UTF-8; save the file as UTF-8 text\n"
              "    1 | id = 1 # a?b\n"
              "      |           ^\n");
}

TEST(TomlDocument, OutlivesAByteOrderMarkAndWindowsLineEnds) {
    EXPECT_EQ(id_of("\xEF\xBB\xBF[rubric]\r\nid = \"a\"\r\n"), "a");
    EXPECT_EQ(told("\xEF\xBB\xBFid = oops\r\n"),
              told("id = oops\n")); // neither moves the caret
}

TEST(TomlDocument, MayBeEmpty) {
    EXPECT_EQ(told(""), "");
    EXPECT_EQ(told("\xEF\xBB\xBF"), "");
    EXPECT_EQ(told("# a comment without an end"), "");
}

TEST(TomlDocument, KeepsItsSourceWhenItIsMoved) {
    Problems problems;
    auto document = TomlDocument::parse(SourceText("a.toml", "one = 1\n"), problems);
    ASSERT_TRUE(document);
    const TomlDocument moved = std::move(*document);
    EXPECT_EQ(moved.source().name(), "a.toml");
    EXPECT_EQ(moved.root().integer("one"), 1);
}

TEST(TomlDocument, ShowsOnlyTheNeighbourhoodOfAnErrorInALongLine) {
    const auto text = told("ids = [" + std::string(100'000, '1') + "]\n");
    EXPECT_LT(text.size(), 600U);
    EXPECT_EQ(text.substr(0, 14), "rubric.toml:1:");
}

} // namespace
} // namespace weft
