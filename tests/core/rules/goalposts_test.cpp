// SPDX-License-Identifier: MIT
#include "core/rules/goalposts.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

TEST(WayBetween, IsExactAndRunsEitherWay) {
    EXPECT_EQ(way_between({.worst = 20, .best = 85}, Fraction(65)), Fraction(45, 65));
    EXPECT_EQ(way_between({.worst = 4, .best = 1}, Fraction(7, 4)), Fraction(3, 4));
}

// SCO-30: (ln 3829 - ln 100) / (ln 75000 - ln 100) = 0.5506266549882581.
TEST(WayBetween, GoesThroughALogarithmToNineDecimals) {
    const Goalposts income{.worst = 100, .best = 75000, .transform = Transform::log};
    EXPECT_EQ(way_between(income, 3829), Fraction(550626655, 1000000000));
    EXPECT_EQ(way_between(income, 100), Fraction(0));
    EXPECT_EQ(way_between(income, 75000), Fraction(1));
    EXPECT_EQ(way_between(income, -5), Fraction(0));
}

TEST(WayBetween, HoldsWhatLiesBeyondOrRefusesIt) {
    EXPECT_EQ(way_between({.worst = 0, .best = 10}, 12), Fraction(1));
    EXPECT_EQ(way_between({.worst = 0, .best = 10}, -1), Fraction(0));
    EXPECT_EQ(way_between({.worst = 4, .best = 1, .beyond = Beyond::refuse}, Fraction(9, 2)), std::nullopt);
    EXPECT_EQ(way_between({.worst = 4, .best = 1, .beyond = Beyond::refuse}, 4), Fraction(0));
}

} // namespace
} // namespace weft
