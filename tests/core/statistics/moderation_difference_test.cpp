// SPDX-License-Identifier: MIT
#include "core/statistics/moderation_difference.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

// BIA-20: Cochran (1977), 7.2: five of twelve criteria verified.
TEST(ModerationDifference, EqualsTheWorkedCase) {
    const std::vector<double> self = {4, 3, 3, 2, 4, 4, 1, 3, 2, 4, 3, 3};
    const std::vector<VerifiedLevel> verified = {{0, 3}, {3, 2}, {5, 2}, {9, 3}, {11, 3}};

    const auto found = moderation_difference(self, verified);

    EXPECT_EQ(found->self_mean, 3);
    EXPECT_NEAR(found->bias, 0.8, 1e-12);
    EXPECT_NEAR(found->adjusted, 2.2, 1e-12);
    EXPECT_NEAR(*found->variance, 49.0 / 600, 1e-12);
}

// BIA-21.
TEST(ModerationDifference, HasNoErrorForASingleVerification) {
    const auto found = moderation_difference(std::vector<double>{3, 2}, std::vector<VerifiedLevel>{{0, 2}});

    EXPECT_EQ(found->self_mean, 2.5);
    EXPECT_EQ(found->bias, 1);
    EXPECT_EQ(found->adjusted, 1.5);
    EXPECT_EQ(found->variance.reason(), Reason::too_few);
}

TEST(ModerationDifference, IsNothingWithoutLevelsOrVerifications) {
    EXPECT_EQ(moderation_difference({}, {}).reason(), Reason::no_data);
    EXPECT_EQ(moderation_difference(std::vector<double>{3, 2}, {}).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
