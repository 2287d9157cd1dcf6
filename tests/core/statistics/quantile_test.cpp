// SPDX-License-Identifier: MIT
#include "core/statistics/quantile.hpp"

#include <gmock/gmock.h>

#include <numeric>
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
    // 100 * 0.29 is 29: halfway between the 29th and the 30th, though in doubles it is 28.999999999999996; and
    // 100 * 0.07 is 7, in doubles 7.000000000000001.
    std::vector<double> hundred(100);
    std::iota(hundred.begin(), hundred.end(), 1.0);

    EXPECT_EQ(*quantile(hundred, 0.29, QuantileType::averaged), 29.5);
    EXPECT_EQ(*quantile(hundred, 0.29, QuantileType::inverse), 29);
    EXPECT_EQ(*quantile(hundred, 0.07, QuantileType::averaged), 7.5);
    EXPECT_EQ(*quantile(hundred, 0.07, QuantileType::inverse), 7);
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
