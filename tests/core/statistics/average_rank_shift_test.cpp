// SPDX-License-Identifier: MIT
#include "core/statistics/average_rank_shift.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

// CMP-33: OECD/JRC (2008).
TEST(AverageRankShift, EqualsTheWorkedCase) {
    EXPECT_NEAR(*average_rank_shift(std::vector<double>{1, 2, 3, 4, 5}, std::vector<double>{2, 1, 3, 5, 4}), 0.8,
                1e-12);
}

TEST(AverageRankShift, IsNothingWithoutRanks) {
    EXPECT_EQ(average_rank_shift({}, {}).reason(), Reason::no_data);
}

} // namespace
} // namespace weft::statistics
