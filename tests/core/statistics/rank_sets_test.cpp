// SPDX-License-Identifier: MIT
#include "core/statistics/rank_sets.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <vector>

namespace weft::statistics {
namespace {

using testing::ElementsAre;

/// With this standard error each, the z of a pair is the difference of its estimates.
std::vector<double> unit_errors(std::size_t count) {
    return std::vector<double>(count, std::sqrt(0.5));
}

TEST(RankSets, AreSingleRanksWhereAllCanBeToldApart) {
    const auto found = rank_sets(std::vector<double>{1, 9, 5}, std::vector<double>(3, 0.1), 0.05);

    EXPECT_THAT(found->sets, ElementsAre(RankSet{3, 3}, RankSet{1, 1}, RankSet{2, 2}));
    EXPECT_EQ(found->pairs, 3U);
    EXPECT_EQ(found->pairs_told_apart, 3U);
}

// Six tests: the smallest p needs 0.05 / 6 (z 2.394), the next 0.05 / 5 (z 2.326). Here z is 2.5, 2.35 and 0.15.
TEST(RankSets, TakeHolmsSecondStepWhereBonferroniStops) {
    const auto found = rank_sets(std::vector<double>{2.5, 0.15, 0}, unit_errors(3), 0.05);

    EXPECT_THAT(found->sets, ElementsAre(RankSet{1, 1}, RankSet{2, 3}, RankSet{2, 3}));
    EXPECT_TRUE(found->above(0, 1));
    EXPECT_FALSE(found->above(1, 2));
}

// The same with z 2.5, 2.3 and 0.2: the second step fails, and the middle one may be first, second or third.
TEST(RankSets, AreWideWhereAStepFails) {
    const auto found = rank_sets(std::vector<double>{2.5, 0.2, 0}, unit_errors(3), 0.05);

    EXPECT_THAT(found->sets, ElementsAre(RankSet{1, 2}, RankSet{1, 3}, RankSet{2, 3}));
    EXPECT_EQ(found->pairs_told_apart, 1U);
    EXPECT_NEAR(found->p_values[0 * 3 + 2], 6 * 0.0062096653, 1e-8); // 1 - Phi(2.5), six times
}

// CMP-05.
// With an estimate that is not shown there are twelve tests: the smallest p needs 0.05 / 12 (z 2.638), and none has it.
TEST(RankSets, ClaimLessWhereAnotherEstimateIsNotShown) {
    const std::vector<double> estimates{2.5, 0.15, 0};

    const auto found = rank_sets(estimates, unit_errors(3), 0.05, 1);

    EXPECT_THAT(found->sets, ElementsAre(RankSet{1, 3}, RankSet{1, 3}, RankSet{1, 3}));
    EXPECT_NEAR(found->p_values[2], 2 * rank_sets(estimates, unit_errors(3), 0.05)->p_values[2], 1e-12);
}

TEST(RankSets, TellNobodyApartWhoTies) {
    const auto found = rank_sets(std::vector<double>{2, 2, 2}, std::vector<double>(3, 0.1), 0.05);

    EXPECT_THAT(found->sets, ElementsAre(RankSet{1, 3}, RankSet{1, 3}, RankSet{1, 3}));
}

TEST(RankSets, DoNotCompareTwoWithoutStandardErrors) {
    const auto found = rank_sets(std::vector<double>{1, 2, 9}, std::vector<double>{0, 0, 0.1}, 0.05);

    EXPECT_EQ(found->pairs, 2U);
    EXPECT_THAT(found->sets, ElementsAre(RankSet{2, 3}, RankSet{2, 3}, RankSet{1, 1}));
}

TEST(RankSets, OfOneIsTheFirstRank) {
    EXPECT_THAT(rank_sets(std::vector<double>{2}, std::vector<double>{0.1}, 0.05)->sets, ElementsAre(RankSet{1, 1}));
}

TEST(RankSets, AreNothingWithoutEstimatesOrForANegativeError) {
    EXPECT_EQ(rank_sets({}, {}, 0.05).reason(), Reason::no_data);
    EXPECT_EQ(rank_sets(std::vector<double>{1, 2}, std::vector<double>{0.1, -0.1}, 0.05).reason(),
              Reason::out_of_range);
}

} // namespace
} // namespace weft::statistics
