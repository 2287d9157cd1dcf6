// SPDX-License-Identifier: MIT
#include "reports/xlsx/cell_text.hpp"

#include <gtest/gtest.h>

namespace weft::xlsx {
namespace {

const std::string cut = "… (cut here: a cell holds no more)";

TEST(CellText, LeavesOrdinaryTextAsItIs) {
    EXPECT_EQ(cell_text(""), "");
    EXPECT_EQ(cell_text("Gofal – \u0627\u0644\u0631\u0639\u0627\u064A\u0629 \U0001F642\nsecond line\t_x_"),
              "Gofal – \u0627\u0644\u0631\u0639\u0627\u064A\u0629 \U0001F642\nsecond line\t_x_");
    EXPECT_EQ(cell_text("=1+1"), "=1+1");
}

TEST(CellText, ReplacesWhatMustNotReachAReader) {
    EXPECT_EQ(cell_text("safe\u202Eexe.\x1B[31m\x01"), "safe\uFFFDexe.\uFFFD[31m\uFFFD");
    EXPECT_EQ(cell_text("a\xEF\xBF\xBF"
                        "b\xEF\xBF\xBE"),
              "a\uFFFDb\uFFFD");
}

TEST(CellText, ReplacesBytesThatAreNoUtf8) {
    EXPECT_EQ(cell_text("a\xFF"
                        "b\xC3"),
              "a\uFFFDb\uFFFD");
    EXPECT_EQ(cell_text(std::string("a\0b", 3)), "a\uFFFDb");
    EXPECT_EQ(cell_text("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");
}

// A workbook writes "A" as "_x0041_" and "_" as "_x005F_".
TEST(CellText, KeepsTextThatAWorkbookWouldReadAsACharacterOfAnotherName) {
    EXPECT_EQ(cell_text("_x0041_"), "_x005F_x0041_");
    EXPECT_EQ(cell_text("_x004"), "_x004");
    EXPECT_EQ(cell_text("_xABCG_"), "_xABCG_");
}

TEST(CellText, SaysWhereItIsCut) {
    const std::string longest(32'767, 'w');
    EXPECT_EQ(cell_text(longest), longest);
    const auto shortened = cell_text(longest + "w");
    EXPECT_EQ(shortened, std::string(32'767 - cut.size(), 'w') + cut);
}

// An emoji is two of what Excel counts.
TEST(CellText, CountsAsExcelDoes) {
    std::string emojis;
    for (int i = 0; i < 16'384; ++i)
        emojis += "\U0001F642";
    const auto shortened = cell_text(emojis);
    EXPECT_TRUE(shortened.ends_with(cut));
    EXPECT_TRUE(shortened.starts_with("\U0001F642"));
    EXPECT_EQ((shortened.size() - cut.size()) % 4, 0U) << "a character was cut in half";
    EXPECT_EQ((shortened.size() - cut.size()) / 4, (32'767 - cut.size()) / 2);
}

} // namespace
} // namespace weft::xlsx
