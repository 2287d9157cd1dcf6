// SPDX-License-Identifier: MIT
#include "core/statistics/wilson.hpp"

#include "tests/core/statistics/published_shares.hpp"

#include <gtest/gtest.h>

namespace weft::statistics {
namespace {

// BIA-01 to 06.
TEST(Wilson, EqualsThePublishedIntervals) {
    for (const auto& share : published_shares()) {
        const auto found = wilson_interval(share.successes, share.trials, 0.95);
        EXPECT_NEAR(found->low, share.wilson.low, 1e-9) << share.successes << " of " << share.trials;
        EXPECT_NEAR(found->high, share.wilson.high, 1e-9) << share.successes << " of " << share.trials;
    }
}

TEST(Wilson, IsNothingOfNobodyAndForNoShare) {
    EXPECT_EQ(wilson_interval(0, 0, 0.95).reason(), Reason::no_data);
    EXPECT_EQ(wilson_interval(3, 2, 0.95).reason(), Reason::out_of_range);
    EXPECT_EQ(wilson_interval(-1, 2, 0.95).reason(), Reason::out_of_range);
    EXPECT_EQ(wilson_interval(1, 0, 0.95).reason(), Reason::out_of_range);
}

} // namespace
} // namespace weft::statistics
