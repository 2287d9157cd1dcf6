// SPDX-License-Identifier: MIT
#include "core/statistics/moments.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

TEST(Moments, AreTheMeanAndTheSampleVariance) {
    const auto found = moments(std::vector<double>{1, 2, 4});

    EXPECT_EQ(found.count, 3U);
    EXPECT_DOUBLE_EQ(found.mean, 7.0 / 3);
    EXPECT_DOUBLE_EQ(found.variance, 7.0 / 3);
}

TEST(Moments, OfOneValueOrNoneSayHowMany) {
    EXPECT_EQ(moments({}).count, 0U);
    EXPECT_EQ(moments(std::vector<double>{3}).count, 1U);
    EXPECT_EQ(moments(std::vector<double>{3}).mean, 3);
    EXPECT_EQ(moments(std::vector<double>{3}).variance, 0);
}

} // namespace
} // namespace weft::statistics
