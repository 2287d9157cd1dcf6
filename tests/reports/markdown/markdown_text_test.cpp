// SPDX-License-Identifier: MIT
#include "reports/markdown/markdown_text.hpp"

#include <gtest/gtest.h>

namespace weft::markdown {
namespace {

TEST(Plain, LeavesWordsAlone) {
    EXPECT_EQ(plain("Shared care: 3 of 5 (60%), \"caf\u00E9\"."), "Shared care: 3 of 5 (60%), \"caf\u00E9\".");
    EXPECT_EQ(plain(""), "");
    EXPECT_EQ(plain("\u0627\u0644"), "\u0627\u0644");
}

TEST(Plain, EscapesWhatMeansMarkup) {
    EXPECT_EQ(plain("a|b"), "a\\|b");
    EXPECT_EQ(plain("`x` *y* _z_"), "\\`x\\` \\*y\\* \\_z\\_");
    EXPECT_EQ(plain("<b>&amp;"), "\\<b\\>\\&amp;");
    EXPECT_EQ(plain("![a](b)"), "\\!\\[a\\](b)");
    EXPECT_EQ(plain("# h ~~s~~"), "\\# h \\~\\~s\\~\\~");
    EXPECT_EQ(plain("a\\|b"), "a\\\\\\|b");
}

TEST(Plain, HasNoLineBreaks) {
    EXPECT_EQ(plain("a\nb\r\nc\td"), "a b  c d");
}

TEST(Plain, BeginsNoListAndNoUnderline) {
    EXPECT_EQ(plain("- a"), "\\- a");
    EXPECT_EQ(plain("+ a"), "\\+ a");
    EXPECT_EQ(plain("=== a"), "\\=== a");
    EXPECT_EQ(plain("1. a"), "1\\. a");
    EXPECT_EQ(plain("12) a"), "12\\) a");
    EXPECT_EQ(plain("3."), "3\\.");
    EXPECT_EQ(plain("12 of 30"), "12 of 30");
    EXPECT_EQ(plain("0.1.0"), "0.1.0");
}

TEST(Plain, BeginsNoListAfterBlanksEither) {
    EXPECT_EQ(plain("  - a"), "\\- a");
    EXPECT_EQ(plain("\n1. a"), "1\\. a");
    EXPECT_EQ(plain("      code"), "code");
}

} // namespace
} // namespace weft::markdown
