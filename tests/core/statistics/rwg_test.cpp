// SPDX-License-Identifier: MIT
#include "core/statistics/rwg.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace weft::statistics {
namespace {

// REL-30: checked with R multilevel; on five levels blind answers have variance 2.
TEST(Rwg, EqualsTheReferenceForEightGroups) {
    const std::vector<std::pair<std::vector<double>, double>> groups = {
        {{2, 3, 3}, 5.0 / 6},
        {{1, 2, 2, 3, 1}, 13.0 / 20},
        {{0, 1, 3, 1, 2, 2, 0, 3}, 2.0 / 7},
        {{3, 1, 1, 1, 1, 3, 3, 2, 2, 1, 3, 2}, 157.0 / 264},
        {{1, 1, 3, 0}, 5.0 / 24},
        {{2, 2, 3, 1, 2, 2, 2}, 5.0 / 6},
        {{3, 2, 2, 2, 3, 3, 3, 2, 1}, 3.0 / 4},
        {{1, 1, 1, 2, 1, 3}, 13.0 / 20}};

    for (const auto& [ratings, expected] : groups)
        EXPECT_NEAR(*rwg(ratings, 5), expected, 1e-12);
}

// REL-31: worse than blind answers.
TEST(Rwg, MayBeNegative) {
    EXPECT_NEAR(*rwg(std::vector<double>{0, 4, 0, 4}, 5), -5.0 / 3, 1e-12);
}

TEST(Rwg, IsNothingForOneRatingNoneOrOneLevel) {
    EXPECT_EQ(rwg({}, 5).reason(), Reason::no_data);
    EXPECT_EQ(rwg(std::vector<double>{3}, 5).reason(), Reason::too_few);
    EXPECT_EQ(rwg(std::vector<double>{1, 1}, 1).reason(), Reason::out_of_range);
}

// REL-32: checked with R multilevel rwg.j.
TEST(RwgOfItems, EqualsTheReference) {
    const std::vector<double> ratings = {0, 0, 1, 0, 2, 1, 2, 0, 3, 4, 2, 2, 4, 4, 4, 3, 1, 1, 0, 3, 0, 2, 0, 1,
                                         1, 3, 2, 2, 3, 2, 3, 3, 2, 1, 3, 1, 2, 4, 2, 4, 2, 3, 3, 0, 2, 2, 0, 0};

    const auto found = rwg_of_items({ratings, 4}, 5);

    EXPECT_NEAR(found->value, 76.0 / 233, 1e-12);
    EXPECT_NEAR(found->variance_ratio, 157.0 / 176, 1e-12);
}

TEST(RwgOfItems, IsZeroWhereRatingsSpreadAsBlindOnes) {
    const std::vector<double> ratings = {0, 0, 4, 4};

    EXPECT_EQ(rwg_of_items({ratings, 2}, 5)->value, 0);
    EXPECT_EQ(rwg_of_items({ratings, 2}, 5)->variance_ratio, 4);
}

TEST(RwgOfItems, IsNothingForOneRaterOrNone) {
    const std::vector<double> ratings = {1, 2};

    EXPECT_EQ(rwg_of_items({}, 5).reason(), Reason::no_data);
    EXPECT_EQ(rwg_of_items({ratings, 2}, 5).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
