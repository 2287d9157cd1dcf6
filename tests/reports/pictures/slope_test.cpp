// SPDX-License-Identifier: MIT
#include "reports/pictures/slope.hpp"

#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::pictures {
namespace {

using testing::HasSubstr;

Slope of_changes(const std::vector<Change>& changes) {
    auto slope = slope_sample(changes.size(), Sort::usual);
    for (std::size_t i = 0; i < changes.size(); ++i)
        slope.rows[i].change = changes[i];
    return slope;
}

TEST(Slope, CountsClearChangesAndThoseThatAreNone) {
    using enum Change;
    EXPECT_EQ(slope(of_changes({up, up, down, no_clear_change, not_comparable})).headline,
              "Clear change since 2025: 2 up, 1 down, 1 no clear change and 1 not comparable");
    EXPECT_EQ(slope(of_changes({no_clear_change, no_clear_change})).headline,
              "Clear change since 2025: 0 up, 0 down and 2 no clear change");
}

TEST(Slope, SaysByItselfWhatThePictureFinds) {
    for (const std::size_t rows : {0U, 1U, 2U, 42U})
        for (const auto sort : {Sort::usual, Sort::equal, Sort::unknown, Sort::hidden})
            EXPECT_EQ(slope_headline(slope_sample(rows, sort)), slope(slope_sample(rows, sort)).headline);
    EXPECT_EQ(slope_headline({}), "There is nothing to set beside an earlier round");
}

TEST(Slope, DrawsNoLineOverABreakAndSaysWhy) {
    auto broken = of_changes({Change::not_comparable});
    broken.rows[0].reason = "two systems merged";
    const auto svg = slope(broken).svg.text();
    EXPECT_EQ(count_of(svg, "g class=\"p-thick\""), 0U);
    EXPECT_EQ(count_of(svg, "circle"), 2U);
    EXPECT_THAT(svg, HasSubstr(">System A: not comparable, two systems merged<"));
    EXPECT_EQ(count_of(slope(of_changes({Change::up})).svg.text(), "g class=\"p-thick\""), 1U);
}

TEST(Slope, NamesManyWithoutALineTogether) {
    using enum Change;
    auto broken = of_changes({hidden, up, hidden, not_comparable, not_comparable, not_comparable, not_comparable});
    broken.rows[3].reason = "two systems merged";
    const auto drawn = slope(broken);
    EXPECT_THAT(drawn.svg.text(), HasSubstr(">System A and System C: the change is hidden<"));
    EXPECT_THAT(drawn.svg.text(), HasSubstr(">System D, System E, System F and System G: not<"));
    EXPECT_THAT(drawn.svg.text(), HasSubstr(">comparable; the table says why<"));
    EXPECT_EQ(drawn.table.rows[3].back().words, "two systems merged");
}

} // namespace
} // namespace weft::pictures
