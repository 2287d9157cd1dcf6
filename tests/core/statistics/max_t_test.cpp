// SPDX-License-Identifier: MIT
#include "core/statistics/max_t.hpp"

#include "tests/core/statistics/permutation_cases.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

using Answers = std::vector<std::optional<std::int32_t>>;

// Three people of one group, four of another, three criteria.
const Answers answers = {4, 3, 2, 3, 4, 2, 4, 4, 3, 1, 2, 2, 2, 3, 3, 1, 3, 1, 2, 2, 2};

// GAP-18: all 35 splits.
TEST(MaxT, EqualsTheWorkedCase) {
    const auto found = max_t({answers, 3}, 3, exact_up_to_200000());

    const std::vector<MaxTColumn> expected = {
        {13.0 / 6, 1.0 / 35, 1.0 / 35}, {7.0 / 6, 6.0 / 35, 11.0 / 35}, {1.0 / 3, 23.0 / 35, 33.0 / 35}};
    for (std::size_t column = 0; column < 3; ++column) {
        EXPECT_NEAR((*found)[column]->difference, expected[column].difference, 1e-12) << column;
        EXPECT_DOUBLE_EQ((*found)[column]->p_raw, expected[column].p_raw) << column;
        EXPECT_DOUBLE_EQ((*found)[column]->p_adjusted, expected[column].p_adjusted) << column;
    }
}

TEST(MaxT, DrawsBeyondTheLimitAlikeOnAnyNumberOfThreads) {
    const auto one = max_t({answers, 3}, 3, always_drawn(1));
    const auto eight = max_t({answers, 3}, 3, always_drawn(8));

    for (std::size_t column = 0; column < 3; ++column) {
        EXPECT_EQ((*one)[column]->p_raw, (*eight)[column]->p_raw);
        EXPECT_EQ((*one)[column]->p_adjusted, (*eight)[column]->p_adjusted);
    }
    EXPECT_NEAR((*one)[1]->p_adjusted, 11.0 / 35, 0.019); // four standard errors
}

// A column is tested on those who answered it: 4 4 against 0 0 is one of the six ways to halve four, or its mirror; the
// fifth person moves between the groups without a value.
TEST(MaxT, TestsAColumnOnThoseWhoAnsweredIt) {
    const Answers with_missing = {4, 4, std::nullopt, 0, 0};

    const auto found = max_t({with_missing, 1}, 3, exact_up_to_200000());

    // Of C(5, 3) = 10 first groups: {4,4,-}, {0,0,-} and no other reach a difference of 4.
    EXPECT_EQ((*found)[0]->difference, 4);
    EXPECT_EQ((*found)[0]->p_raw, 0.2);
}

TEST(MaxT, LeavesAColumnOutThatAGroupHardlyAnswered) {
    const Answers hardly = {4, 4, 3, std::nullopt, 1, 0, 2, 0};

    const auto found = max_t({hardly, 2}, 2, exact_up_to_200000());

    EXPECT_TRUE((*found)[0].has_value());
    EXPECT_EQ((*found)[1].reason(), Reason::too_few);
    EXPECT_EQ((*found)[0]->p_adjusted, (*found)[0]->p_raw);
}

TEST(MaxT, IsNothingForGroupsOfOneOrNone) {
    EXPECT_EQ(max_t({}, 0, exact_up_to_200000()).reason(), Reason::no_data);
    EXPECT_EQ(max_t({answers, 3}, 1, exact_up_to_200000()).reason(), Reason::too_few);
    EXPECT_EQ(max_t({answers, 3}, 6, exact_up_to_200000()).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
