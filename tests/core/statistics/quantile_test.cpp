// SPDX-License-Identifier: MIT
#include "core/statistics/quantile.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace weft::statistics {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

std::vector<double> quantiles(QuantileType type) {
    std::vector<double> found;
    for (const double share : {0.025, 0.25, 0.5, 0.75, 0.975})
        found.push_back(*quantile(std::vector<double>{4, 0, 1, 1, 2, 2, 2, 3, 3, 4}, share, type));
    return found;
}

// CON-31, 32, 36, 37: Hyndman & Fan (1996), checked with R's quantile().
TEST(Quantile, IsThatOfHyndmanAndFanByType) {
    EXPECT_THAT(quantiles(QuantileType::inverse), ElementsAre(0, 1, 2, 3, 4));
    EXPECT_THAT(quantiles(QuantileType::averaged), ElementsAre(0, 1, 2, 3, 4));
    EXPECT_THAT(quantiles(QuantileType::weibull), ElementsAre(0, 1, 2, DoubleNear(3.25, 1e-12), 4));
    EXPECT_THAT(quantiles(QuantileType::linear),
                ElementsAre(DoubleNear(0.225, 1e-12), DoubleNear(1.25, 1e-12), 2, 3, 4));
}

TEST(Quantile, TakesAPositionWithinRoundingForWhole) {
    // 10 * 0.7 is 7: halfway between the seventh and the eighth, though in doubles it may fall short.
    const std::vector<double> tens = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    EXPECT_EQ(*quantile(tens, 0.7, QuantileType::averaged), 7.5);
    EXPECT_EQ(*quantile(tens, 0.7, QuantileType::inverse), 7);
    EXPECT_EQ(*quantile(tens, 0.3, QuantileType::averaged), 3.5);
}

TEST(Quantile, OfOneValueIsThatValue) {
    for (const auto type :
         {QuantileType::inverse, QuantileType::averaged, QuantileType::weibull, QuantileType::linear}) {
        EXPECT_EQ(*quantile(std::vector<double>{3}, 0, type), 3);
        EXPECT_EQ(*quantile(std::vector<double>{3}, 1, type), 3);
    }
}

TEST(Quantile, OfNothingIsNothing) {
    EXPECT_EQ(quantile({}, 0.5, QuantileType::averaged).reason(), Reason::no_data);
}

} // namespace
} // namespace weft::statistics
