// SPDX-License-Identifier: MIT
#include "reports/csv/cells.hpp"

#include <gtest/gtest.h>

namespace weft::csv {
namespace {

TEST(TextCell, StandsAsItIsWhereNothingNeedsQuotes) {
    EXPECT_EQ(text_cell(""), "");
    EXPECT_EQ(text_cell("Shared care; 50%"), "Shared care; 50%");
    EXPECT_EQ(text_cell("a=b-c"), "a=b-c");
}

TEST(TextCell, IsQuotedAsInRfc4180) {
    EXPECT_EQ(text_cell("a,b"), "\"a,b\"");
    EXPECT_EQ(text_cell("say \"yes\""), "\"say \"\"yes\"\"\"");
    EXPECT_EQ(text_cell("one\ntwo"), "\"one\ntwo\"");
    EXPECT_EQ(text_cell("one\r\ntwo"), "\"one\r\ntwo\"");
}

TEST(TextCell, IsNoFormula) {
    EXPECT_EQ(text_cell("=cmd()"), "'=cmd()");
    EXPECT_EQ(text_cell("+1"), "'+1");
    EXPECT_EQ(text_cell("-1"), "'-1");
    EXPECT_EQ(text_cell("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(text_cell("\t=1"), "'\t=1");
    EXPECT_EQ(text_cell("\r=1"), "\"'\r=1\"");
    EXPECT_EQ(text_cell("=A1,\"x\""), "\"'=A1,\"\"x\"\"\"");
}

TEST(NumberCell, IsTheShortestThatReadsBackTheSame) {
    EXPECT_EQ(number_cell(std::optional(0)), "0");
    EXPECT_EQ(number_cell(std::optional(-2)), "-2");
    EXPECT_EQ(number_cell(std::optional(0.1)), "0.1");
    EXPECT_EQ(number_cell(std::optional(45.833333333)), "45.833333333");
    EXPECT_EQ(number_cell(std::optional(100.0)), "100");
}

TEST(NumberCell, OfNothingIsEmptyAndNotZero) {
    EXPECT_EQ(number_cell(std::optional<int>()), "");
    EXPECT_EQ(number_cell(std::optional<double>()), "");
}

} // namespace
} // namespace weft::csv
