// SPDX-License-Identifier: MIT
#include "core/statistics/distributions.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>
#include <vector>

namespace weft::statistics {
namespace {

// NUM-05: Wichura (1988) AS 241, checked with R's qnorm.
TEST(Distributions, GiveTheNormalQuantilesOfAs241) {
    const std::vector<std::pair<double, double>> quantiles = {
        {1e-300, -37.0470962993612},      {1e-15, -7.941345326170995},
        {1e-05, -4.2648907939228256},     {0.001, -3.090232306167813},
        {0.025, -1.9599639845400538},     {0.075, -1.4395314709384557},
        {0.25, -0.6744897501960817},      {0.5, 0},
        {0.7, 0.5244005127080407},        {0.925, 1.439531470938456},
        {0.975, 1.9599639845400536},      {0.999, 3.090232306167813},
        {0.9999999999, 6.361340889697421}};

    for (const auto& [probability, z] : quantiles)
        EXPECT_NEAR(normal_quantile(probability), z, 1e-12 + 1e-12 * std::abs(z)) << probability;
}

TEST(Distributions, StayPreciseFarOutInTheTail) {
    EXPECT_NEAR(normal_upper_tail(0), 0.5, 1e-15);
    EXPECT_NEAR(normal_upper_tail(-normal_quantile(1e-300)) / 1e-300, 1, 1e-9);
}

// Tables of Fisher & Yates: t at 10 degrees, F at 5 and 10, chi squared at 7.
TEST(Distributions, AgreeWithPrintedTables) {
    EXPECT_NEAR(student_t_quantile(0.975, 10), 2.228, 5e-4);
    EXPECT_NEAR(f_quantile(0.95, 5, 10), 3.33, 5e-3);
    EXPECT_NEAR(chi_squared_upper_tail(14.067, 7), 0.05, 5e-6);
}

// The quantile of the largest of three uniform numbers is the cube root.
TEST(Distributions, KnowTheBetaOfALargestNumber) {
    EXPECT_NEAR(beta_quantile(0.027, 3, 1), 0.3, 1e-12);
}

} // namespace
} // namespace weft::statistics
