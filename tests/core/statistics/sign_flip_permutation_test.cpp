// SPDX-License-Identifier: MIT
#include "core/statistics/sign_flip_permutation.hpp"

#include "tests/core/statistics/permutation_cases.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

using Values = std::vector<std::int64_t>;

const Values darwins_maize = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};

// GAP-12: Fisher (1935), The Design of Experiments: 863 of 32,768 one-sided.
TEST(SignFlipPermutation, EqualsFishersCountForDarwinsMaize) {
    const auto found = sign_flip_permutation(darwins_maize, exact_up_to_200000());

    EXPECT_TRUE(found->exact);
    EXPECT_EQ(found->extreme, 1726U);
    EXPECT_EQ(found->total, 32768U);
    EXPECT_DOUBLE_EQ(found->p, 863.0 / 16384);
    EXPECT_DOUBLE_EQ(found->smallest_p, 2.0 / 32768);
}

TEST(SignFlipPermutation, DrawsBeyondTheLimitAlikeOnAnyNumberOfThreads) {
    const auto one = sign_flip_permutation(darwins_maize, always_drawn(1));
    const auto eight = sign_flip_permutation(darwins_maize, always_drawn(8));

    EXPECT_FALSE(one->exact);
    EXPECT_NEAR(one->p, 863.0 / 16384, 0.009); // four standard errors
    EXPECT_EQ(one->extreme, eight->extreme);
}

TEST(SignFlipPermutation, IsNotMovedByDifferencesOfZero) {
    const auto without = sign_flip_permutation(Values{1, 2, 3}, exact_up_to_200000());
    const auto with = sign_flip_permutation(Values{1, 0, 2, 3, 0}, exact_up_to_200000());

    EXPECT_EQ(without->p, 0.25); // two of eight
    EXPECT_EQ(with->p, 0.25);
}

TEST(SignFlipPermutation, OfNoDifferencesAtAllHasAPOfOne) {
    EXPECT_EQ(sign_flip_permutation(Values{0, 0, 0}, exact_up_to_200000())->p, 1);
    EXPECT_EQ(sign_flip_permutation(Values{0, 0, 0}, exact_up_to_200000())->smallest_p, 1);
}

TEST(SignFlipPermutation, IsNothingForOnePairOrNone) {
    EXPECT_EQ(sign_flip_permutation({}, exact_up_to_200000()).reason(), Reason::no_data);
    EXPECT_EQ(sign_flip_permutation(Values{2}, exact_up_to_200000()).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
