// SPDX-License-Identifier: MIT
#include "core/planning/staircase.hpp"

#include <gmock/gmock.h>

#include <utility>
#include <vector>

namespace weft::planning {
namespace {

using testing::ElementsAre;
using testing::Pair;
using testing::SizeIs;

std::vector<std::pair<std::int64_t, std::int64_t>> gains_and_costs(const Staircase& stairs) {
    std::vector<std::pair<std::int64_t, std::int64_t>> steps;
    for (const auto& [gain, cost] : stairs.steps())
        steps.emplace_back(gain, cost);
    return steps;
}

Staircase stairs(const std::vector<Staircase::Step>& steps) {
    return Staircase::of(steps);
}

TEST(Staircase, KeepsWhatGainsMoreThanAllThatIsCheaper) {
    EXPECT_THAT(gains_and_costs(stairs({{0, 0}, {2, 1}, {3, 1}, {3, 2}, {1, 3}, {5, 4}})),
                ElementsAre(Pair(0, 0), Pair(3, 1), Pair(5, 4)));
}

TEST(Staircase, SaysWhatAGainCostsAtLeast) {
    const auto made = stairs({{0, 0}, {3, 1}, {5, 4}});
    EXPECT_EQ(made.cost_of(-1), 0);
    EXPECT_EQ(made.cost_of(0), 0);
    EXPECT_EQ(made.cost_of(1), 1);
    EXPECT_EQ(made.cost_of(3), 1);
    EXPECT_EQ(made.cost_of(4), 4);
    EXPECT_EQ(made.cost_of(6), never_enough);
}

// 3 for 1 and 5 for 4, beside 2 for 2: together 5 for 3 and 7 for 6; 2 for 2 alone and 5 for 4 alone are worse.
TEST(Staircase, WithAnotherIsTheCheapestOfBothTogether) {
    EXPECT_THAT(gains_and_costs(stairs({{0, 0}, {3, 1}, {5, 4}}).with(stairs({{0, 0}, {2, 2}}))),
                ElementsAre(Pair(0, 0), Pair(3, 1), Pair(5, 3), Pair(7, 6)));
}

// Whatever is left out, what is read off must never be more than the truth: here a gain of g costs g.
TEST(Staircase, IsNeverTooDearWhereItHasTooManySteps) {
    std::vector<Staircase::Step> steps;
    for (std::int64_t gain = 0; gain <= 10'000; ++gain)
        steps.push_back({gain, gain});
    const auto made = stairs(steps);
    EXPECT_THAT(made.steps(), SizeIs(testing::Le(2048U)));
    for (std::int64_t gain = 0; gain <= 10'000; ++gain) {
        EXPECT_LE(made.cost_of(gain), gain);
        EXPECT_GE(made.cost_of(gain), gain - 8);
    }
    EXPECT_EQ(made.cost_of(10'001), never_enough);
}

} // namespace
} // namespace weft::planning
