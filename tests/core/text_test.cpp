// SPDX-License-Identifier: MIT
#include "core/text.hpp"

#include <gmock/gmock.h>

#include <span>
#include <string>
#include <vector>

namespace weft {
namespace {

using testing::ElementsAre;

TEST(Text, IsUtf8FromTheFirstToTheLastCodePoint) {
    for (const auto* text : {"", "plain", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF",
                             "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        EXPECT_EQ(first_invalid_utf8(text), std::nullopt) << text;
}

TEST(Text, IsNotUtf8WithBytesThatNobodyWrites) {
    for (const auto* wrong : {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF", // overlong
                              "\xED\xA0\x80", "\xED\xBF\xBF",                                             // surrogates
                              "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF",                     // too large
                              "\xC3", "\xE2\x82", "\xF0\x9D\x84", "\xC3x", "\xE2\x82x", "\xF0\x9D\x84x"}) // cut off
        EXPECT_EQ(first_invalid_utf8(std::string("é.") + wrong), 3U) << testing::PrintToString(wrong);
    EXPECT_EQ(first_invalid_utf8(std::string_view("a\0b", 3)), 1U);
}

TEST(Text, IsCountedInCharacters) {
    EXPECT_EQ(count_characters(""), 0U);
    EXPECT_EQ(count_characters("abc"), 3U);
    EXPECT_EQ(count_characters("é€𝄞"), 3U);
}

TEST(Text, IsShownCharacterByCharacter) {
    EXPECT_THAT(printable_characters("aé€𝄞"), ElementsAre("a", "é", "€", "𝄞"));
    EXPECT_THAT(printable_characters("\t\x1b\x7F\xC2\x9B"), ElementsAre(" ", "?", "?", "?"));
    EXPECT_THAT(printable_characters("\xFF\xE2\x82"), ElementsAre("?", "?", "?"));
    EXPECT_THAT(printable_characters("\xE2\x80\xAE\xE2\x81\xA6\xE2\x81\xA9"), ElementsAre("?", "?", "?"));
    EXPECT_THAT(printable_characters(""), ElementsAre());
}

TEST(Text, WritesControlCharactersOut) {
    EXPECT_EQ(without_controls("plain é€𝄞"), "plain é€𝄞");
    EXPECT_EQ(without_controls("a\nb\rc\td"), "a\\nb\\rc\\td");
    EXPECT_EQ(without_controls("\x1b[31m\x01\x7F"), "\\x1b[31m\\x01\\x7f");
    EXPECT_EQ(without_controls("\xC2\x9B"), "\\x9b"); // a whole escape sequence's beginning in one character
    EXPECT_EQ(without_controls(std::string_view("\0", 1)), "\\x00");
    EXPECT_EQ(without_controls("\xE2\x80\xAA\xE2\x80\xAE\xE2\x81\xA6\xE2\x81\xA9"),
              "\\u{202a}\\u{202e}\\u{2066}\\u{2069}");
    EXPECT_EQ(without_controls("a\xFF\xC3"), "a??");
}

TEST(Text, ListsThingsAsASentenceDoes) {
    const std::vector<std::string> three{"a", "b", "c"};
    EXPECT_EQ(listed({}, "and"), "");
    EXPECT_EQ(listed(std::span(three).first(1), "and"), "a");
    EXPECT_EQ(listed(std::span(three).first(2), "and"), "a and b");
    EXPECT_EQ(listed(three, "or"), "a, b or c");
}

} // namespace
} // namespace weft
