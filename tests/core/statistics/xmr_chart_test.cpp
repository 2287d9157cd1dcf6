// SPDX-License-Identifier: MIT
#include "core/statistics/xmr_chart.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace weft::statistics {
namespace {

using testing::Each;
using testing::ElementsAre;
using Marks = std::vector<bool>;

const XmrSignals no_signal{};

Marks marks(const XmrChart& chart, bool XmrSignals::*rule) {
    Marks found;
    for (const auto& signals : chart.signals)
        found.push_back(signals.*rule);
    return found;
}

/// The points from `first` to `last`, counted from 1, of `count`.
Marks from_to(std::size_t first, std::size_t last, std::size_t count) {
    Marks expected(count);
    for (auto point = first; point <= last; ++point)
        expected[point - 1] = true;
    return expected;
}

// CMP-10a: Making Data Count; published mean 1.94, limits -0.72 and 4.6; the fractions are exact.
TEST(XmrChart, EqualsThePublishedExampleWithOutliersScreened) {
    const std::vector<double> values = {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};

    const auto found = xmr_chart(values, true);

    EXPECT_NEAR(found->mean, 35.0 / 18, 1e-12);
    EXPECT_NEAR(found->mean_moving_range, 1, 1e-12);
    EXPECT_NEAR(found->limits.high, 1036.0 / 225, 1e-12);
    EXPECT_NEAR(found->limits.low, -161.0 / 225, 1e-12);
    EXPECT_FALSE(found->trial);
    EXPECT_EQ(marks(*found, &XmrSignals::outside), from_to(5, 5, 18));
    for (std::size_t i = 0; i < 18; ++i)
        EXPECT_EQ(found->signals[i], (XmrSignals{.outside = i == 4})) << i;
}

TEST(XmrChart, KeepsOutliersUnlessTold) {
    const std::vector<double> values = {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};

    EXPECT_NEAR(xmr_chart(values, false)->mean_moving_range, 32.0 / 17, 1e-12); // fifteen of 1, one of 8, one of 9
}

// CMP-11: 2.66 is 3 / d2 as printed.
TEST(XmrChart, PutsLimitsThreeDeviationsFromTheMean) {
    const auto found = xmr_chart(std::vector<double>{1, 2, 1, 2, 1}, false);

    EXPECT_NEAR((found->limits.high - found->mean) / found->mean_moving_range, 2.658680776358274, 0.002);
    EXPECT_TRUE(found->trial);
}

TEST(XmrChart, MarksSevenOnOneSideOfTheMean) {
    // Mean 5; seven at 6 and 7 times 4 stand for runs of seven.
    const std::vector<double> values = {4, 6, 4, 6, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 4, 6};

    const auto found = xmr_chart(values, false);

    Marks expected = from_to(5, 11, 20);
    for (std::size_t point = 12; point <= 18; ++point)
        expected[point - 1] = true;
    EXPECT_EQ(found->mean, 5);
    EXPECT_EQ(marks(*found, &XmrSignals::seven_on_one_side), expected);
}

TEST(XmrChart, EndsARunAtAPointOnTheMean) {
    const std::vector<double> values = {4, 4, 4, 5, 4, 4, 4, 6, 6, 6, 5, 6, 6, 6};

    EXPECT_THAT(marks(*xmr_chart(values, false), &XmrSignals::seven_on_one_side), Each(false));
}

TEST(XmrChart, MarksSevenPointsThatRise) {
    const std::vector<double> six = {5, 1, 2, 3, 4, 5, 6, 3, 4, 3, 4, 3};
    const std::vector<double> seven = {5, 1, 2, 3, 4, 5, 6, 7, 4, 3, 4, 3};

    EXPECT_THAT(marks(*xmr_chart(six, false), &XmrSignals::seven_one_way), Each(false));
    EXPECT_EQ(marks(*xmr_chart(seven, false), &XmrSignals::seven_one_way), from_to(2, 8, 12));
}

TEST(XmrChart, MarksTwoOfThreeFarOutOnOneSide) {
    // Fourth and sixth lie past two thirds of the limits, the fifth between them does not. The ninth is alone.
    const std::vector<double> values = {10, 10, 10, 15, 13, 15, 10, 10, 5, 10, 10, 7, 5, 10};

    const auto found = xmr_chart(values, false);

    // Mean 140/14, mean range 34/13: limits 10 +/- 6.96, two thirds 4.64.
    EXPECT_EQ(found->mean, 10);
    EXPECT_NEAR(found->mean_moving_range, 34.0 / 13, 1e-12);
    Marks expected = from_to(4, 4, 14);
    expected[5] = true;
    EXPECT_EQ(marks(*found, &XmrSignals::two_of_three), expected);
}

TEST(XmrChart, OfEqualValuesHasItsLimitsAtTheMeanAndNoSignals) {
    for (const bool screened : {false, true}) {
        const auto found = xmr_chart(std::vector<double>(12, 0.1), screened);

        EXPECT_EQ(found->mean, 0.1);
        EXPECT_EQ(found->limits, (Interval{.low = 0.1, .high = 0.1}));
        EXPECT_THAT(found->signals, Each(no_signal));
    }
}

TEST(XmrChart, IsNothingBelowFivePoints) {
    EXPECT_EQ(xmr_chart({}, false).reason(), Reason::no_data);
    EXPECT_EQ(xmr_chart(std::vector<double>{1, 2, 3, 4}, false).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
