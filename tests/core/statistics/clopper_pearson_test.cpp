// SPDX-License-Identifier: MIT
#include "core/statistics/clopper_pearson.hpp"

#include "tests/core/statistics/published_shares.hpp"

#include <gtest/gtest.h>

namespace weft::statistics {
namespace {

// BIA-01 to 06.
TEST(ClopperPearson, EqualsThePublishedIntervals) {
    for (const auto& share : published_shares()) {
        const auto found = clopper_pearson_interval(share.successes, share.trials, 0.95);
        EXPECT_NEAR(found->low, share.clopper_pearson.low, 1e-9) << share.successes << " of " << share.trials;
        EXPECT_NEAR(found->high, share.clopper_pearson.high, 1e-9) << share.successes << " of " << share.trials;
    }
}

TEST(ClopperPearson, IsNothingOfNobodyAndForNoShare) {
    EXPECT_EQ(clopper_pearson_interval(0, 0, 0.95).reason(), Reason::no_data);
    EXPECT_EQ(clopper_pearson_interval(3, 2, 0.95).reason(), Reason::out_of_range);
    EXPECT_EQ(clopper_pearson_interval(-1, 2, 0.95).reason(), Reason::out_of_range);
}

} // namespace
} // namespace weft::statistics
