// SPDX-License-Identifier: MIT
#include "core/statistics/arrangements.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace weft::statistics {
namespace {

TEST(Arrangements, CountWaysToPick) {
    EXPECT_EQ(ways_to_pick(11, 6), 462U);
    EXPECT_EQ(ways_to_pick(16, 7), 11440U);
    EXPECT_EQ(ways_to_pick(5, 0), 1U);
    EXPECT_EQ(ways_to_pick(5, 6), 0U);
    EXPECT_EQ(ways_to_pick(67, 33), 14226520737620288370U); // the largest middle that fits
}

TEST(Arrangements, CountWaysToFillGroups) {
    EXPECT_EQ(ways_to_group(std::vector<std::uint64_t>{2, 2, 2}), 90U); // 6! / 2! / 2! / 2!
}

TEST(Arrangements, SayWhenTheyDoNotFit) {
    EXPECT_EQ(ways_to_pick(68, 34), std::nullopt);
    EXPECT_EQ(ways_to_group(std::vector<std::uint64_t>{20, 20, 20, 20}), std::nullopt);
}

} // namespace
} // namespace weft::statistics
