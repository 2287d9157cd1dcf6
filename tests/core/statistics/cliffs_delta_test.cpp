// SPDX-License-Identifier: MIT
#include "core/statistics/cliffs_delta.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

// GAP-16.
TEST(CliffsDelta, EqualsTheWorkedCase) {
    EXPECT_NEAR(*cliffs_delta(std::vector<double>{3, 3, 4, 2, 4, 3}, std::vector<double>{1, 2, 2, 3, 1}), 23.0 / 30,
                1e-12);
}

TEST(CliffsDelta, RunsFromOneToMinusOne) {
    const std::vector<double> low = {0, 1};
    const std::vector<double> high = {2, 3, 3};

    EXPECT_EQ(*cliffs_delta(high, low), 1);
    EXPECT_EQ(*cliffs_delta(low, high), -1);
    EXPECT_EQ(*cliffs_delta(low, low), 0);
}

TEST(CliffsDelta, IsNothingForAnEmptyGroup) {
    EXPECT_EQ(cliffs_delta({}, {}).reason(), Reason::no_data);
    EXPECT_EQ(cliffs_delta(std::vector<double>{1}, {}).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
