// SPDX-License-Identifier: MIT
#include "reports/pictures/caterpillar.hpp"

#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace weft::pictures {
namespace {

using testing::HasSubstr;

Caterpillar of_calls(std::size_t above, std::size_t alike, std::size_t below, std::size_t out) {
    auto caterpillar = caterpillar_sample(above + alike + below + out, Sort::usual);
    for (std::size_t i = 0; i < caterpillar.rows.size(); ++i) // mixed, as they come by name
        caterpillar.rows[(i * 11 + 3) % caterpillar.rows.size()].call = i < above           ? Call::above
                                                                        : i < above + alike ? Call::not_distinguishable
                                                                        : i < above + alike + below
                                                                            ? Call::below
                                                                            : Call::not_compared;
    return caterpillar;
}

TEST(Caterpillar, CountsItsThreeGroups) {
    EXPECT_EQ(caterpillar(of_calls(4, 21, 3, 0)).headline,
              "4 of 28 systems are clearly above the middle, 3 clearly below, 21 cannot be told from it");
    EXPECT_EQ(caterpillar(of_calls(0, 1, 1, 1)).headline,
              "1 of 2 systems is clearly below the middle, 1 cannot be told from it; 1 is not compared");
    EXPECT_EQ(caterpillar(of_calls(2, 3, 0, 4)).headline,
              "2 of 5 systems are clearly above the middle, 3 cannot be told from it; 4 are not compared");
    EXPECT_EQ(caterpillar(of_calls(1, 0, 1, 0)).headline,
              "1 of 2 systems is clearly above the middle, 1 clearly below");
    EXPECT_EQ(caterpillar(of_calls(0, 3, 0, 0)).headline, "0 of 3 systems are clearly above or below the middle");
    EXPECT_EQ(caterpillar(of_calls(0, 0, 0, 2)).headline, "0 of 2 systems are compared");
}

TEST(Caterpillar, SaysInItsTableTheVerdictOfEveryRowThatItsHeadlineCounts) {
    const auto picture = caterpillar(of_calls(6, 31, 5, 3));
    const auto rows_that_say = [&](const std::string& verdict) {
        return std::ranges::count_if(picture.table.rows, [&](const auto& row) { return row[4].words == verdict; });
    };
    EXPECT_EQ(rows_that_say("Clearly above the middle"), 6);
    EXPECT_EQ(rows_that_say("Cannot be told from the middle"), 31);
    EXPECT_EQ(rows_that_say("Clearly below the middle"), 5);
    EXPECT_EQ(rows_that_say("Not compared"), 3);
    EXPECT_THAT(picture.headline, HasSubstr("6 of 42 systems"));
    EXPECT_EQ(picture.table.rows.size(), 45U);
}

TEST(Caterpillar, KeepsTheOrderOfNamesInsideAGroup) {
    auto three = caterpillar_sample(3, Sort::usual);
    for (auto& row : three.rows)
        row.call = Call::not_distinguishable;
    three.rows[0].mean = 10.0;
    three.rows[1].mean = 90.0;
    three.rows[2].mean = 50.0;
    const auto table = caterpillar(three).table;
    EXPECT_EQ(table.rows[0][0].words, "NHS System A");
    EXPECT_EQ(table.rows[1][0].words, "NHS System B");
    EXPECT_EQ(table.rows[2][0].words, "NHS System C");
}

TEST(Caterpillar, DrawsNoIntervalWhereThereIsNone) {
    auto one = caterpillar_sample(1, Sort::equal);
    one.rows[0].low = Shown<double>::nothing("hidden: fewer than 10 people");
    const auto svg = caterpillar(one).svg.text();
    EXPECT_THAT(svg, HasSubstr(">50%, no interval<"));
    EXPECT_EQ(count_of(svg, "g class=\"p-line\""), 0U);
}

} // namespace
} // namespace weft::pictures
