// SPDX-License-Identifier: MIT
#include "core/statistics/polychoric.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace weft::statistics {
namespace {

Outcome<double> correlation_in(const std::vector<std::uint32_t>& cells, std::size_t columns) {
    return polychoric_correlation({.cells = cells, .columns = columns});
}

// PSY-08 and PSY-09: R polycor 0.8-1, two steps.
TEST(Polychoric, EqualsTheReference) {
    EXPECT_NEAR(*correlation_in({40, 10, 20, 30}, 2), 0.60709210333762, 2e-5);
    EXPECT_NEAR(*correlation_in({30, 10, 2, 12, 25, 11, 3, 9, 28}, 3), 0.744455455383975, 2e-5);
}

// Two normals cut at their means: the four quarters are 1/4 + asin(r) / 2 pi, so that r is a sine.
TEST(Polychoric, OfTablesCutInTheMiddleIsASine) {
    EXPECT_NEAR(*correlation_in({30, 10, 10, 30}, 2), std::sin(std::numbers::pi / 4), 1e-7);
    EXPECT_NEAR(*correlation_in({20, 20, 20, 20}, 2), 0, 1e-7);
    EXPECT_NEAR(*correlation_in({10, 30, 30, 10}, 2), -std::sin(std::numbers::pi / 4), 1e-7);
}

TEST(Polychoric, LeavesOutWhatNobodyChose) {
    EXPECT_NEAR(*correlation_in({30, 0, 10, 0, 0, 0, 10, 0, 30}, 3), std::sin(std::numbers::pi / 4), 1e-7);
}

TEST(Polychoric, StaysBelowOneWhereTwoAnswersAreTheSame) {
    const auto same = *correlation_in({10, 0, 0, 0, 10, 0, 0, 0, 10}, 3);
    EXPECT_GT(same, 0.99);
    EXPECT_LE(same, 0.999);
}

// Without the half, one empty cell would mean a correlation of nearly 1.
TEST(Polychoric, CountsAnEmptyCellOfTwoByTwoAsAHalf) {
    EXPECT_LT(*correlation_in({20, 0, 20, 20}, 2), 0.95);
}

TEST(Polychoric, SaysWhyThereIsNone) {
    EXPECT_EQ(correlation_in({}, 0).reason(), Reason::no_data);
    EXPECT_EQ(correlation_in({0, 0, 0, 0}, 2).reason(), Reason::no_data);
    EXPECT_EQ(correlation_in({5, 5, 0, 0}, 2).reason(), Reason::no_variation);
    EXPECT_EQ(correlation_in({5, 0, 0, 5}, 2).reason(), Reason::out_of_range);
}

// Sheppard's formula at the middle; independence elsewhere; and one end of the scale.
TEST(BivariateNormal, EqualsWhatIsKnownOfIt) {
    for (const double correlation : {-0.999, -0.5, 0.0, 0.3, 0.9, 0.999})
        EXPECT_NEAR(bivariate_normal(0, 0, correlation), 0.25 + std::asin(correlation) / (2 * std::numbers::pi), 1e-10);
    EXPECT_NEAR(bivariate_normal(1, -0.5, 0), 0.8413447460685429 * 0.3085375387259869, 1e-12);
    EXPECT_NEAR(bivariate_normal(9, 0.5, 0.7), 0.6914624612740131, 1e-10);
    EXPECT_NEAR(bivariate_normal(-1, 1, 0.999), 0.15865525393145707, 1e-10); // all of the lower one
    EXPECT_NEAR(bivariate_normal(-1, 0.5, -0.999), 0, 1e-10);
}

} // namespace
} // namespace weft::statistics
