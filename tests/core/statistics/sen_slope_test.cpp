// SPDX-License-Identifier: MIT
#include "core/statistics/sen_slope.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

using Series = std::vector<std::optional<double>>;

// CMP-43 and CMP-44.
TEST(SenSlope, EqualsTheWorkedCases) {
    EXPECT_NEAR(*sen_slope(Series{1.8, 2, 1.9, 2.4, 2.6, 2.5, 3}), 0.2, 1e-12);
    EXPECT_NEAR(*sen_slope(Series{1, 2, 3}), 1, 1e-12);
}

TEST(SenSlope, TakesThePlaceForTheTimeWhereAValueIsMissing) {
    EXPECT_NEAR(*sen_slope(Series{1, std::nullopt, 3, 4}), 1, 1e-12);
}

TEST(SenSlope, OfEqualValuesIsFlat) {
    EXPECT_EQ(*sen_slope(Series{2, 2, 2}), 0);
}

TEST(SenSlope, IsNothingBelowThreeValues) {
    EXPECT_EQ(sen_slope(Series{std::nullopt}).reason(), Reason::no_data);
    EXPECT_EQ(sen_slope(Series{1, std::nullopt, 3}).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
