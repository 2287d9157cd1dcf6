// SPDX-License-Identifier: MIT
#include "core/statistics/percentile_interval.hpp"

#include <gtest/gtest.h>

#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

// BOO-02: Davison & Hinkley (1997), 5.2.
TEST(PercentileInterval, TakesThe50thAnd1950thOf1999) {
    const auto places = percentile_places(1999, 0.95);

    EXPECT_EQ(places->low, 50U);
    EXPECT_EQ(places->high, 1950U);
    EXPECT_EQ(percentile_places(999, 0.90)->low, 50U); // in doubles 1000 * (1 - 0.90) / 2 is a little less
}

TEST(PercentileInterval, TakesTheOuterPlaceBetweenTwo) {
    // 101 * 0.025 = 2.525: the second from either end.
    EXPECT_EQ(percentile_places(100, 0.95)->low, 2U);
    EXPECT_EQ(percentile_places(100, 0.95)->high, 99U);
}

TEST(PercentileInterval, IsReadFromReplicatesInAnyOrder) {
    std::vector<double> replicates(1999);
    std::iota(replicates.rbegin(), replicates.rend(), 1.0); // 1999 down to 1

    EXPECT_EQ(*percentile_interval(replicates, 0.95), (Interval{.low = 50, .high = 1950}));
}

TEST(PercentileInterval, IsNothingWithTooFewReplicatesForAnOuterPlace) {
    EXPECT_EQ(percentile_places(0, 0.95).reason(), Reason::no_data);
    EXPECT_EQ(percentile_places(38, 0.95).reason(), Reason::too_few); // 39 * 0.025 is below 1
    EXPECT_EQ(percentile_places(39, 0.95)->low, 1U);
    EXPECT_EQ(percentile_interval({}, 0.95).reason(), Reason::no_data);
}

} // namespace
} // namespace weft::statistics
