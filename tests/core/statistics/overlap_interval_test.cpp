// SPDX-License-Identifier: MIT
#include "core/statistics/overlap_interval.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

// CMP-01: 1.39 in Goldstein & Healy (1995).
TEST(OverlapInterval, HasThePublishedFactorForEqualErrors) {
    EXPECT_NEAR(*overlap_factor(0.2, 0.2, 0.05), 1.3859038243496775, 1e-12);
}

// CMP-02.
TEST(OverlapInterval, AveragesTheFactorsOfUnequalErrors) {
    EXPECT_NEAR(*overlap_factor(0.1, 0.2, 0.05), 1.4608709009609688, 1e-12);
    EXPECT_NEAR(*overlap_factor(0.1, 0.4, 0.05), 1.6162277061330201, 1e-12);
    EXPECT_NEAR(*overlap_factor(0.2, 0.4, 0.05), 1.4608709009609688, 1e-12);
    EXPECT_NEAR(*average_overlap_factor(std::vector<double>{0.1, 0.2, 0.4}, 0.05), 1.5126565026849859, 1e-12);
}

TEST(OverlapInterval, LeavesPairsWithoutErrorsOutOfTheAverage) {
    // 0 against 0.1 is 1.96, twice; 0 against 0 has none.
    EXPECT_NEAR(*average_overlap_factor(std::vector<double>{0, 0, 0.1}, 0.05), 1.9599639845400536, 1e-12);
}

TEST(OverlapInterval, IsNothingWithoutErrors) {
    EXPECT_EQ(overlap_factor(0, 0, 0.05).reason(), Reason::no_variation);
    EXPECT_EQ(overlap_factor(-1, 1, 0.05).reason(), Reason::out_of_range);
    EXPECT_EQ(average_overlap_factor({}, 0.05).reason(), Reason::no_data);
    EXPECT_EQ(average_overlap_factor(std::vector<double>{0.1}, 0.05).reason(), Reason::too_few);
    EXPECT_EQ(average_overlap_factor(std::vector<double>{0, 0}, 0.05).reason(), Reason::no_variation);
    EXPECT_EQ(average_overlap_factor(std::vector<double>{-0.1, 0.1}, 0.05).reason(), Reason::out_of_range);
}

} // namespace
} // namespace weft::statistics
