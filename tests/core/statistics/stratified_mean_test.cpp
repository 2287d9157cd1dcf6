// SPDX-License-Identifier: MIT
#include "core/statistics/stratified_mean.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace weft::statistics {
namespace {

std::vector<Moments> moments_of(const std::vector<std::vector<double>>& strata) {
    std::vector<Moments> found;
    for (const auto& stratum : strata)
        found.push_back(moments(stratum));
    return found;
}

Outcome<StratifiedMean> equal_weights(const std::vector<std::vector<double>>& strata,
                                      std::optional<PooledVariance> pooled = std::nullopt) {
    return stratified_mean(moments_of(strata), std::vector<double>(strata.size(), 1), 0.95, pooled);
}

// GAP-06: Cochran (1977), 5.3, the sector of one borrowing the pooled variance.
TEST(StratifiedMean, EqualsTheWorkedCase) {
    const auto found = equal_weights({{4, 4, 3, 4}, {2, 3}, {2}, {1, 2, 1}, {1, 3}});

    EXPECT_NEAR(found->mean, 139.0 / 60, 1e-12);
    EXPECT_NEAR(*found->variance, 1999.0 / 25200, 1e-12);
    EXPECT_EQ(found->strata, 5U);
    EXPECT_EQ(found->borrowing, 1U);
}

// Two strata of three, variances 1 and 4, shares 1/2: v = 1/12 and 4/12, Var = 5/12,
// df = (5/12)^2 / ((1/12)^2 / 2 + (4/12)^2 / 2) = 50/17 = 2.941; t(0.975) there is 3.2188 (Simpson's rule on the density).
TEST(StratifiedMean, HasSatterthwaitesDegreesAndATInterval) {
    const auto found = equal_weights({{1, 2, 3}, {0, 2, 4}});

    EXPECT_NEAR(*found->variance, 5.0 / 12, 1e-12);
    EXPECT_NEAR(*found->degrees, 50.0 / 17, 1e-12);
    EXPECT_NEAR(found->interval->low, 2 - 3.2188 * std::sqrt(5.0 / 12), 5e-4);
    EXPECT_NEAR(found->interval->high + found->interval->low, 4, 1e-12);
}

TEST(StratifiedMean, WeighsStrataAsTold) {
    const std::vector<double> weights = {3, 1};

    const auto found = stratified_mean(moments_of({{1, 2, 3}, {0, 2, 4, 10}}), weights, 0.95);

    // 3/4 * 2 + 1/4 * 4; 9/16 * 1/3 + 1/16 * (56/3) / 4.
    EXPECT_NEAR(found->mean, 2.5, 1e-12);
    EXPECT_NEAR(*found->variance, 3.0 / 16 + 7.0 / 24, 1e-12);
}

TEST(StratifiedMean, LeavesStrataOfNobodyOut) {
    const auto with = equal_weights({{1, 2, 3}, {}, {0, 2, 4}});

    EXPECT_EQ(with->mean, 2);
    EXPECT_EQ(with->strata, 2U);
    EXPECT_NEAR(*with->variance, 5.0 / 12, 1e-12);
}

// GAP-07: nothing to borrow from, unless all systems together lend.
TEST(StratifiedMean, OfStrataOfOneHasNoIntervalUnlessItMayBorrow) {
    const auto alone = equal_weights({{1}, {3}});
    const auto lent = equal_weights({{1}, {3}}, PooledVariance{.variance = 0.5, .degrees = 20});

    EXPECT_EQ(alone->mean, 2);
    EXPECT_EQ(alone->variance.reason(), Reason::too_few);
    EXPECT_EQ(alone->interval.reason(), Reason::too_few);
    EXPECT_NEAR(*lent->variance, 0.25, 1e-12);
    EXPECT_NEAR(*lent->degrees, 40, 1e-9); // two equal parts of 20 each
}

TEST(StratifiedMean, OfEveryoneSayingTheSameIsNotCertain) {
    const auto found = equal_weights({{2, 2}, {2, 2, 2}});

    EXPECT_EQ(found->mean, 2);
    EXPECT_EQ(*found->variance, 0);
    EXPECT_EQ(found->interval.reason(), Reason::no_variation);
}

TEST(StratifiedMean, IsNothingWithoutAnybodyOrForAWeightOfZero) {
    EXPECT_EQ(equal_weights({}).reason(), Reason::no_data);
    EXPECT_EQ(equal_weights({{}, {}}).reason(), Reason::no_data);
    EXPECT_EQ(stratified_mean(moments_of({{1, 2}}), std::vector<double>{0}, 0.95).reason(), Reason::out_of_range);
}

TEST(PooledVariance, IsWeighedByDegreesOfFreedom) {
    // (2 * 1 + 1 * 2) / 3
    const auto found = pooled_variance(moments_of({{1, 2, 3}, {1, 3}, {7}}));

    EXPECT_NEAR(found->variance, 4.0 / 3, 1e-12);
    EXPECT_EQ(found->degrees, 3);
    EXPECT_EQ(pooled_variance(moments_of({{1}, {}})).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
