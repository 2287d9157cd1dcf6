// SPDX-License-Identifier: MIT
#include "core/statistics/mann_kendall.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace weft::statistics {
namespace {

using Series = std::vector<std::optional<double>>;

/// The same by counting every order of the values, each as often as it occurs.
double p_by_enumeration(std::vector<double> values, std::int64_t s) {
    std::ranges::sort(values);
    double all = 0;
    double extreme = 0;
    do {
        std::int64_t here = 0;
        for (std::size_t later = 1; later < values.size(); ++later)
            for (std::size_t earlier = 0; earlier < later; ++earlier)
                here += static_cast<int>(values[later] > values[earlier]) -
                        static_cast<int>(values[later] < values[earlier]);
        ++all;
        if (std::abs(here) >= std::abs(s)) ++extreme;
    } while (std::ranges::next_permutation(values).found);
    return extreme / all;
}

// CMP-43: checked with R cor.test(method = "kendall", exact = TRUE).
TEST(MannKendall, EqualsTheReference) {
    const auto found = mann_kendall(Series{1.8, 2, 1.9, 2.4, 2.6, 2.5, 3});

    EXPECT_EQ(found->s, 17);
    EXPECT_NEAR(found->p, 3.0 / 280, 1e-12);
}

// CMP-44: three rounds cannot show a trend at 5 %.
TEST(MannKendall, OfThreeRoundsCannotGetBelowAThird) {
    const auto found = mann_kendall(Series{1, 2, 3});

    EXPECT_EQ(found->s, 3);
    EXPECT_NEAR(found->p, 1.0 / 3, 1e-12);
    EXPECT_NEAR(found->smallest_p, 1.0 / 3, 1e-12);
}

TEST(MannKendall, CountsOrdersWithTiesExactly) {
    const std::vector<double> values = {1, 3, 2, 2, 3, 3, 5, 5};

    const auto found = mann_kendall(Series(values.begin(), values.end()));

    EXPECT_NEAR(found->p, p_by_enumeration(values, found->s), 1e-12);
    EXPECT_EQ(found->s, 19); // 3 falls to 2 twice, and 21 pairs rise
}

TEST(MannKendall, LeavesMissingValuesOut) {
    EXPECT_EQ(mann_kendall(Series{1, std::nullopt, 2, 3})->s, 3);
}

TEST(MannKendall, StaysFiniteForLongSeries) {
    Series rising(150);
    for (std::size_t i = 0; i < rising.size(); ++i)
        rising[i] = static_cast<double>(i / 2); // in pairs

    const auto found = mann_kendall(rising);

    EXPECT_GT(found->p, 0);
    EXPECT_LT(found->p, 1e-200);
}

TEST(MannKendall, IsNothingForEqualOrTooFewOrTooManyValues) {
    EXPECT_EQ(mann_kendall(Series{}).reason(), Reason::no_data);
    EXPECT_EQ(mann_kendall(Series{1, 2}).reason(), Reason::too_few);
    EXPECT_EQ(mann_kendall(Series{2, 2, 2}).reason(), Reason::no_variation);
    EXPECT_EQ(mann_kendall(Series(151, 1.0)).reason(), Reason::out_of_range);
}

} // namespace
} // namespace weft::statistics
