// SPDX-License-Identifier: MIT
#include "core/statistics/many_sample_permutation.hpp"

#include "tests/core/statistics/permutation_cases.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

using Groups = std::vector<std::vector<std::int64_t>>;

// With two groups the sum of squares orders arrangements as the absolute difference does: GAP-10 again.
TEST(ManySamplePermutation, OfTwoGroupsIsTheTwoSampleTest) {
    const auto found = many_sample_permutation(Groups{{3, 3, 4, 2, 4, 3}, {1, 2, 2, 3, 1}}, exact_up_to_200000());

    EXPECT_EQ(found->extreme, 17U);
    EXPECT_EQ(found->total, 462U);
}

// 0 0 | 1 1 | 2 2: of 6! / 2! / 2! / 2! = 90 ways, only the 3! that keep equals together reach it, each of them once.
TEST(ManySamplePermutation, CountsAllWaysForThreeGroups) {
    const auto found = many_sample_permutation(Groups{{0, 0}, {1, 1}, {2, 2}}, exact_up_to_200000());

    EXPECT_EQ(found->extreme, 6U);
    EXPECT_EQ(found->total, 90U);
    EXPECT_EQ(found->smallest_p, found->p);
}

TEST(ManySamplePermutation, LeavesGroupsOfOneOut) {
    const auto found =
        many_sample_permutation(Groups{{3, 3, 4, 2, 4, 3}, {4}, {}, {1, 2, 2, 3, 1}}, exact_up_to_200000());

    EXPECT_EQ(found->extreme, 17U);
}

TEST(ManySamplePermutation, OfValuesAllEqualHasAPOfOne) {
    EXPECT_EQ(many_sample_permutation(Groups{{2, 2}, {2, 2}, {2, 2, 2}}, exact_up_to_200000())->p, 1);
}

TEST(ManySamplePermutation, DrawsBeyondTheLimitAlikeOnAnyNumberOfThreads) {
    const Groups groups = {{3, 3, 4, 2, 4, 3}, {1, 2, 2, 3, 1}};

    const auto one = many_sample_permutation(groups, always_drawn(1));
    const auto eight = many_sample_permutation(groups, always_drawn(8));

    EXPECT_FALSE(one->exact);
    EXPECT_NEAR(one->p, 17.0 / 462, 0.008); // four standard errors
    EXPECT_EQ(one->extreme, eight->extreme);
}

TEST(ManySamplePermutation, IsNothingWithoutTwoGroupsOfTwo) {
    EXPECT_EQ(many_sample_permutation(Groups{{}, {}}, exact_up_to_200000()).reason(), Reason::no_data);
    EXPECT_EQ(many_sample_permutation(Groups{{1, 2}, {3}}, exact_up_to_200000()).reason(), Reason::too_few);
    EXPECT_EQ(many_sample_permutation(Groups{{0, 4'000'000'000}, {1, 2}}, exact_up_to_200000()).reason(),
              Reason::out_of_range);
}

} // namespace
} // namespace weft::statistics
