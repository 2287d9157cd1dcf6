// SPDX-License-Identifier: MIT
#include "reports/xlsx/comparison_workbook.hpp"

#include "tests/core/comparison/full_comparison.hpp"
#include "tests/reports/xlsx/read_back.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace weft {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string workbook_of(const comparison::Comparison& comparison) {
    return comparison_workbook(comparison, comparison::tidy::tables_of(comparison, comparison::full_results()));
}

TEST(ComparisonWorkbook, IsAsTheGuidanceAsks) {
    EXPECT_EQ(wrong_in_workbook(workbook_of(comparison::full_comparison())), "");
}

TEST(ComparisonWorkbook, HasTheTidyTablesUnderTheNamesOfTheirColumns) {
    const auto cells = read_back(workbook_of(comparison::full_comparison()), "--cells");

    EXPECT_THAT(cells, HasSubstr("Steady levels!C3 text \"domain\"\n"));
    EXPECT_THAT(cells, HasSubstr("Steady levels!B4 text \"demo:b\"\n"));
    EXPECT_THAT(cells, HasSubstr("Steady levels!D4 number 1\n"));
    EXPECT_THAT(cells, HasSubstr("Steady levels!F4 text \"not reliably\"\n"));
    EXPECT_THAT(cells, HasSubstr("What columns mean!"));
}

TEST(ComparisonWorkbook, SaysOfANumberThatIsHiddenThatItIs) {
    auto hiding = comparison::full_comparison();
    hiding.domains[0].systems[0].hidden = "protects-others";
    hiding.domains[0].systems[0].estimate.mean.reset();

    const auto shown = read_back(workbook_of(comparison::full_comparison()), "--cells");
    const auto cells = read_back(workbook_of(hiding), "--cells");
    EXPECT_THAT(shown, Not(HasSubstr("Estimates!D4 text \"[c]\"\n")));
    EXPECT_THAT(cells, HasSubstr("Estimates!D4 text \"[c]\"\n"));
}

TEST(ComparisonWorkbook, IsTheSameBytesForTheSameComparison) {
    EXPECT_EQ(workbook_of(comparison::full_comparison()), workbook_of(comparison::full_comparison()));
}

} // namespace
} // namespace weft
