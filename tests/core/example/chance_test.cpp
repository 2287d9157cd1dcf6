// SPDX-License-Identifier: MIT
#include "core/example/chance.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace weft::example {
namespace {

constexpr int draws = 20'000;

TEST(Chance, DependsOnTheSeedTheNameAndTheNumberAlone) {
    Chance first(1, "size/demo:a");
    Chance other(1, "size/demo:b");
    other.uniform();
    Chance again(1, "size/demo:a");

    const auto drawn = first.uniform();
    EXPECT_EQ(drawn, again.uniform());
    EXPECT_NE(drawn, Chance(1, "size/demo:b").uniform());
    EXPECT_NE(drawn, Chance(2, "size/demo:a").uniform());
    EXPECT_NE(drawn, Chance(1, "size/demo:a", 1).uniform());
}

// The sum of twelve uniform numbers less six has mean 0 and variance 12/12; with 20,000 of them the mean is within
// 4/sqrt(20000) = 0.028 and the variance within 4*sqrt(2/20000) = 0.04, but for one time in ten thousand.
TEST(Chance, MakesABellOfMeanZeroAndDeviationOne) {
    Chance chance(7, "bell");
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const auto drawn = chance.normal();
        EXPECT_LE(std::abs(drawn), 6);
        sum += drawn;
        squares += drawn * drawn;
    }
    EXPECT_NEAR(sum / draws, 0, 0.028);
    EXPECT_NEAR(squares / draws, 1, 0.04);
}

TEST(Chance, ReachesBothEndsOfARangeAndNothingBeyond) {
    Chance chance(7, "range");
    std::array<int, 3> counts{};
    for (int i = 0; i < draws; ++i)
        ++counts.at(static_cast<std::size_t>(chance.whole({.lowest = 2, .highest = 4}) - 2));
    for (const auto count : counts)
        EXPECT_NEAR(count, draws / 3.0, 300); // more than four deviations of sqrt(20000 * 2/9) = 67

    EXPECT_EQ(chance.whole({.lowest = 5, .highest = 5}), 5);
    EXPECT_EQ(chance.between({.lowest = 0.5, .highest = 0.5}), 0.5);
}

TEST(Chance, PicksByWeightAndNeverWhatHasNone) {
    Chance chance(7, "pick");
    const std::array weights{0.0, 3.0, 0.0, 1.0, 0.0};
    std::array<int, 5> counts{};
    for (int i = 0; i < draws; ++i)
        ++counts.at(chance.pick(weights));
    EXPECT_EQ(counts[0] + counts[2] + counts[4], 0);
    EXPECT_NEAR(counts[1], 15'000, 300); // a deviation is sqrt(20000 * 3/16) = 61
}

TEST(Chance, IsNeverSoAtNothingAndAlwaysAtOne) {
    Chance chance(7, "so");
    for (int i = 0; i < draws; ++i) {
        EXPECT_FALSE(chance.is_so(0));
        EXPECT_TRUE(chance.is_so(1));
    }
}

} // namespace
} // namespace weft::example
