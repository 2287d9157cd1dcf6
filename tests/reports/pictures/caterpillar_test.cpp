// SPDX-License-Identifier: MIT
#include "reports/pictures/caterpillar.hpp"

#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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
    EXPECT_EQ(
        caterpillar(of_calls(6, 31, 5, 0)).headline,
        "31 of 42 systems differ from the average by no more than chance; 6 are clearly above it and 5 are clearly "
        "below it");
    EXPECT_EQ(
        caterpillar(of_calls(0, 1, 1, 1)).headline,
        "1 of 2 systems differs from the average by no more than chance; 1 is clearly below it; 1 is not compared");
    EXPECT_EQ(caterpillar(of_calls(1, 0, 1, 0)).headline,
              "0 of 2 systems differ from the average by no more than chance; 1 is clearly above it and 1 is clearly "
              "below it");
    EXPECT_EQ(caterpillar(of_calls(0, 3, 0, 0)).headline,
              "3 of 3 systems differ from the average by no more than chance");
    EXPECT_EQ(caterpillar(of_calls(0, 0, 0, 2)).headline, "0 of 2 systems are compared");
}

TEST(Caterpillar, SaysInItsTableTheVerdictOfEveryRowThatItsHeadlineCounts) {
    const auto picture = caterpillar(of_calls(6, 31, 5, 3));
    std::size_t alike = 0;
    for (const auto& row : picture.table.rows)
        if (row[4].words == "Within chance of the average") ++alike;
    EXPECT_EQ(alike, 31U);
    EXPECT_THAT(picture.headline, HasSubstr("31 of 42 systems"));
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
