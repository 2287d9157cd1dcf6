// SPDX-License-Identifier: MIT
#include "core/statistics/caliper.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace weft::statistics {
namespace {

TEST(Caliper, IsTheUpperTailOfFairTosses) {
    EXPECT_DOUBLE_EQ(caliper_test(10, 0).value(), 1.0 / 1024);
    EXPECT_DOUBLE_EQ(caliper_test(9, 1).value(), 11.0 / 1024);
    EXPECT_DOUBLE_EQ(caliper_test(3, 2).value(), 0.5);
    EXPECT_DOUBLE_EQ(caliper_test(0, 7).value(), 1);
    EXPECT_DOUBLE_EQ(caliper_test(16, 4).value(), 6196.0 / 1048576);
}

TEST(Caliper, HasNoDataWithoutAnythingNearTheEdge) {
    EXPECT_EQ(caliper_test(0, 0).reason(), Reason::no_data);
}

TEST(Caliper, OfEveryNumberOfTossesAddsUpToTheWhole) {
    // P(X >= k) + P(X >= n - k + 1) is 1, because either side is as likely.
    for (std::uint32_t tosses = 1; tosses <= 60; ++tosses)
        for (std::uint32_t above = 1; above <= tosses; ++above)
            EXPECT_NEAR(caliper_test(above, tosses - above).value() +
                            caliper_test(tosses - above + 1, above - 1).value(),
                        1, 1e-14)
                << above << " of " << tosses;
}

TEST(Caliper, StaysANumberForThousands) {
    EXPECT_NEAR(caliper_test(5000, 5000).value(), 0.5039893230696911, 1e-12); // 1/2 + C(10000, 5000) / 2^10001
    EXPECT_TRUE(std::isfinite(caliper_test(5000, 0).value()));
}

} // namespace
} // namespace weft::statistics
