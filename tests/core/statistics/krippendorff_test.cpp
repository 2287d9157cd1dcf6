// SPDX-License-Identifier: MIT
#include "core/statistics/krippendorff.hpp"

#include "tests/core/statistics/rating_units.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

constexpr double missing = -1;

Outcome<double> alpha(const std::vector<std::vector<double>>& units, std::vector<double> categories,
                      DifferenceMetric metric) {
    return krippendorff_alpha(RatingUnits(std::move(categories), units, missing).counts(), metric);
}

// REL-01 to 04: .743, .815, .849 and .797 in Krippendorff (2011); the fractions are exact.
TEST(Krippendorff, EqualsThePublishedValuesForEveryMetric) {
    const auto units = krippendorffs_units();

    EXPECT_NEAR(*krippendorff_alpha(units.counts(), DifferenceMetric::nominal), 113.0 / 152, 1e-12);
    EXPECT_NEAR(*krippendorff_alpha(units.counts(), DifferenceMetric::ordinal), 108577.0 / 133160, 1e-12);
    EXPECT_NEAR(*krippendorff_alpha(units.counts(), DifferenceMetric::interval), 951.0 / 1120, 1e-12);
    EXPECT_NEAR(*krippendorff_alpha(units.counts(), DifferenceMetric::ratio), 18222619.0 / 22852465, 1e-12);
}

// REL-05: example A, .095.
TEST(Krippendorff, EqualsThePublishedValueForTwoObserversOfABinaryProperty) {
    EXPECT_NEAR(*alpha({{0, 1}, {1, 1}, {0, 1}, {0, 0}, {0, 0}, {0, 1}, {0, 0}, {0, 0}, {1, 0}, {0, 0}}, {0, 1},
                       DifferenceMetric::nominal),
                2.0 / 21, 1e-12);
}

// REL-09b: the prevalence paradox, confirmed by Krippendorff.
TEST(Krippendorff, IsZeroForOneDeviatingRatingAmongManyAlike) {
    EXPECT_NEAR(
        *alpha({{3, 3, 3, 3, 3}, {3, 3, 3, 3, missing}, {3, 3, missing, 3, 3}, {3, 3, missing, 3, 3}, {3, 3, 3, 1, 3}},
               {1, 2, 3}, DifferenceMetric::nominal),
        0, 1e-12);
}

// REL-09d: 0.333 is what becomes of it when a missing rating is taken for a category.
TEST(Krippendorff, TakesNoMissingRatingForACategory) {
    EXPECT_NEAR(*alpha({{1, 1, missing}, {1, 1, 1}, {2, missing, 2}}, {1, 2}, DifferenceMetric::nominal), 1, 1e-12);
}

// REL-07: some packages return 1 here.
TEST(Krippendorff, IsNothingWithoutVariation) {
    EXPECT_EQ(alpha({{2, 2}, {2, 2, 2}}, {1, 2, 3}, DifferenceMetric::ordinal).reason(), Reason::no_variation);
}

TEST(Krippendorff, IsNothingWithoutRatingsOrPairs) {
    EXPECT_EQ(alpha({}, {1, 2}, DifferenceMetric::ordinal).reason(), Reason::no_data);
    EXPECT_EQ(alpha({{missing, missing}}, {1, 2}, DifferenceMetric::ordinal).reason(), Reason::no_data);
    EXPECT_EQ(alpha({{1, missing}, {2, missing}}, {1, 2}, DifferenceMetric::ordinal).reason(), Reason::too_few);
    EXPECT_EQ(alpha({{1, -2}, {1, 1}}, {-2, 1}, DifferenceMetric::ratio).reason(), Reason::out_of_range);
}

TEST(KrippendorffInterval, HoldsTheValueAndIsTheSameEveryTime) {
    const auto units = krippendorffs_units();
    const RandomStream stream(20250101, "alpha");

    const auto interval = krippendorff_interval(units.counts(), DifferenceMetric::ordinal, stream, 1999, 0.95);
    const auto again = krippendorff_interval(units.counts(), DifferenceMetric::ordinal, stream, 1999, 0.95);

    EXPECT_LT(interval->low, 108577.0 / 133160);
    EXPECT_GT(interval->high, 108577.0 / 133160);
    EXPECT_LE(interval->high, 1);
    EXPECT_EQ(*interval, *again);
}

TEST(KrippendorffInterval, IsNothingForOneUnitOrWithoutVariation) {
    const RandomStream stream(1, "alpha");
    const RatingUnits one({1, 2}, {{1, 2}}, missing);
    const RatingUnits alike({1, 2}, {{1, 1}, {1, 1}}, missing);

    EXPECT_EQ(krippendorff_interval(one.counts(), DifferenceMetric::nominal, stream, 99, 0.95).reason(),
              Reason::too_few);
    EXPECT_EQ(krippendorff_interval(alike.counts(), DifferenceMetric::nominal, stream, 99, 0.95).reason(),
              Reason::too_few);
}

} // namespace
} // namespace weft::statistics
