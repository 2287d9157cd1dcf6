// SPDX-License-Identifier: MIT
#include "core/statistics/rand_ucla.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

// CON-20: BMJ Open 2012;2:e001431, table 1: median 7, P30 7, P70 8, IPR 1, IPRAS 6.1; DI is 10/61.
TEST(RandUcla, EqualsThePublishedExample) {
    const auto found = rand_disagreement(std::vector<double>{3, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9}, 1, 9);

    EXPECT_EQ(found->median, 7);
    EXPECT_EQ(found->percentile_30, 7);
    EXPECT_EQ(found->percentile_70, 8);
    EXPECT_EQ(found->range, 1);
    EXPECT_EQ(found->asymmetry, 2.5);
    EXPECT_NEAR(found->adjusted_range, 6.1, 1e-12);
    EXPECT_NEAR(found->index, 10.0 / 61, 1e-12);
    EXPECT_FALSE(found->disagreement);
}

TEST(RandUcla, CallsTwoEndsDisagreementOnAnyScale) {
    // 0 and 4 are 1 and 9: a range of 8 against 2.35 in the middle.
    const auto found = rand_disagreement(std::vector<double>{0, 0, 0, 4, 4, 4}, 0, 4);

    EXPECT_EQ(found->range, 8);
    EXPECT_EQ(found->adjusted_range, 2.35);
    EXPECT_TRUE(found->disagreement);
}

TEST(RandUcla, IsNothingWithoutRatingsOrOffTheScale) {
    EXPECT_EQ(rand_disagreement({}, 1, 9).reason(), Reason::no_data);
    EXPECT_EQ(rand_disagreement(std::vector<double>{3}, 1, 9).reason(), Reason::too_few);
    EXPECT_EQ(rand_disagreement(std::vector<double>{3, 10}, 1, 9).reason(), Reason::out_of_range);
    EXPECT_EQ(rand_disagreement(std::vector<double>{3, 3}, 3, 3).reason(), Reason::out_of_range);
}

// Of twelve, three may stand outside median +/- 1 and four may not.
TEST(ThreePointRegion, AllowsThreeOfTwelveOutside) {
    const auto three = three_point_region(std::vector<double>{0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 4, 2});
    const auto four = three_point_region(std::vector<double>{0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 4, 5});

    EXPECT_EQ(three->median, 3);
    EXPECT_EQ(three->outside, 3U);
    EXPECT_EQ(three->allowed, 3U);
    EXPECT_TRUE(three->agreement);
    EXPECT_EQ(four->outside, 4U);
    EXPECT_FALSE(four->agreement);
}

TEST(ThreePointRegion, AllowsThePublishedNumbers) {
    for (const auto& [ratings, allowed] :
         std::vector<std::pair<std::size_t, std::size_t>>{{8, 2}, {10, 2}, {11, 3}, {13, 3}, {14, 4}, {16, 4}})
        EXPECT_EQ(three_point_region(std::vector<double>(ratings, 2))->allowed, allowed) << ratings;
}

TEST(ThreePointRegion, IsNothingForOneRatingOrNone) {
    EXPECT_EQ(three_point_region({}).reason(), Reason::no_data);
    EXPECT_EQ(three_point_region(std::vector<double>{3}).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
