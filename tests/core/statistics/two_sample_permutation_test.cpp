// SPDX-License-Identifier: MIT
#include "core/statistics/two_sample_permutation.hpp"

#include "tests/core/statistics/permutation_cases.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

using Values = std::vector<std::int64_t>;

const Values mice_treated = {94, 197, 16, 38, 99, 141, 23};
const Values mice_control = {52, 104, 146, 10, 51, 30, 40, 27, 46};

// GAP-10: checked with R coin oneway_test(exact).
TEST(TwoSamplePermutation, CountsAllWaysToDealLevelsOut) {
    const auto found = two_sample_permutation(Values{3, 3, 4, 2, 4, 3}, Values{1, 2, 2, 3, 1}, exact_up_to_200000());

    EXPECT_TRUE(found->exact);
    EXPECT_EQ(found->extreme, 17U);
    EXPECT_EQ(found->total, 462U);
    EXPECT_DOUBLE_EQ(found->p, 17.0 / 462);
}

// GAP-11: the mice of Efron & Tibshirani (1993), table 2.1, enumerated in R.
TEST(TwoSamplePermutation, CountsAllWaysForTheMice) {
    const auto found = two_sample_permutation(mice_treated, mice_control, exact_up_to_200000());

    EXPECT_EQ(found->extreme, 3184U);
    EXPECT_EQ(found->total, 11440U);
    EXPECT_DOUBLE_EQ(found->p_first_above, 1613.0 / 11440);
}

// GAP-13.
TEST(TwoSamplePermutation, OfValuesAllEqualHasAPOfOne) {
    const auto found = two_sample_permutation(Values{2, 2}, Values{2, 2, 2}, exact_up_to_200000());

    EXPECT_EQ(found->extreme, 10U);
    EXPECT_EQ(found->total, 10U);
    EXPECT_EQ(found->p, 1);
    EXPECT_EQ(found->smallest_p, 1);
}

// METHODS 2.4: 3 against 3 cannot get below 2/20, which is too few to test and not "no difference".
TEST(TwoSamplePermutation, SaysHowSmallItsPCouldBe) {
    const auto found = two_sample_permutation(Values{0, 4, 1}, Values{2, 3, 1}, exact_up_to_200000());

    // Of 20 ways to pick three of 0 1 1 2 3 4 (sum 11), the outermost are 0 1 1 against 2 3 4.
    EXPECT_DOUBLE_EQ(found->smallest_p, 0.1);
}

TEST(TwoSamplePermutation, MayHaveNegativeValues) {
    const auto found =
        two_sample_permutation(Values{-1, -1, 0, -2, 0, -1}, Values{-3, -2, -2, -1, -3}, exact_up_to_200000());

    EXPECT_EQ(found->extreme, 17U); // GAP-10, everything less 4
}

TEST(TwoSamplePermutation, DrawsBeyondTheLimitAndComesClose) {
    const auto found = two_sample_permutation(mice_treated, mice_control, always_drawn(1));

    EXPECT_FALSE(found->exact);
    EXPECT_EQ(found->total, 9999U);
    EXPECT_DOUBLE_EQ(found->p, static_cast<double>(found->extreme + 1) / 10000);
    EXPECT_NEAR(found->p, 3184.0 / 11440, 0.018); // four standard errors
    EXPECT_NEAR(found->p_first_above, 1613.0 / 11440, 0.014);
    EXPECT_EQ(found->smallest_p, 0.0001);
}

TEST(TwoSamplePermutation, IsNeverZeroWhenDrawn) {
    const Values low(30, 0);
    const Values high(30, 4);

    EXPECT_EQ(two_sample_permutation(low, high, always_drawn(1))->p, 0.0001);
}

TEST(TwoSamplePermutation, IsTheSameOnAnyNumberOfThreads) {
    const auto one = two_sample_permutation(mice_treated, mice_control, always_drawn(1));
    const auto eight = two_sample_permutation(mice_treated, mice_control, always_drawn(8));

    EXPECT_EQ(one->extreme, eight->extreme);
    EXPECT_EQ(one->p_first_above, eight->p_first_above);
}

TEST(TwoSamplePermutation, DrawsWhereATableOfSumsWouldNotFit) {
    const auto found = two_sample_permutation(Values{0, 1, 2}, Values{1'000'000'000'000, 1, 2}, exact_up_to_200000());

    EXPECT_FALSE(found->exact);
}

TEST(TwoSamplePermutation, IsNothingForGroupsOfOneOrNone) {
    EXPECT_EQ(two_sample_permutation({}, {}, exact_up_to_200000()).reason(), Reason::no_data);
    EXPECT_EQ(two_sample_permutation({}, Values{1, 2}, exact_up_to_200000()).reason(), Reason::too_few);
    EXPECT_EQ(two_sample_permutation(Values{1, 2}, Values{3}, exact_up_to_200000()).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
