// SPDX-License-Identifier: MIT
#include "core/statistics/gwet.hpp"

#include "tests/core/statistics/rating_units.hpp"

#include <gtest/gtest.h>

namespace weft::statistics {
namespace {

void expect_gwet(AgreementWeights weights, double observed, double chance, double coefficient) {
    const auto found = gwet_agreement(krippendorffs_units().counts(), weights);
    EXPECT_NEAR(found->observed, observed, 1e-12);
    EXPECT_NEAR(found->chance, chance, 1e-12);
    EXPECT_NEAR(found->coefficient, coefficient, 1e-12);
}

// REL-20 to 23: Gwet (2014), checked with R irrCAC.
TEST(Gwet, EqualsTheReferenceForAllWeights) {
    expect_gwet(AgreementWeights::unweighted, 9.0 / 11, 877.0 / 4608, 31825.0 / 41041);
    expect_gwet(AgreementWeights::linear, 31.0 / 33, 877.0 / 1536, 6225.0 / 7249);
    expect_gwet(AgreementWeights::quadratic, 515.0 / 528, 4385.0 / 6144, 17685.0 / 19349);
    expect_gwet(AgreementWeights::ordinal, 213.0 / 220, 877.0 / 1280, 3985.0 / 4433);
}

// The case in which Krippendorff's alpha is 0 (REL-09b): 22 ratings, one of them different.
TEST(Gwet, StaysHighForOneDeviatingRatingAmongManyAlike) {
    const RatingUnits units({1, 2, 3}, {{3, 3, 3, 3, 3}, {3, 3, 3, 3}, {3, 3, 3, 3}, {3, 3, 3, 3}, {3, 3, 3, 1, 3}}, 0);

    // One unit in five agrees in 6 pairs of 10; the share of the odd category is 1/25.
    const auto found = gwet_agreement(units.counts(), AgreementWeights::unweighted);

    EXPECT_NEAR(found->observed, 0.92, 1e-12);
    EXPECT_NEAR(found->chance, 0.5 * 2 * 0.04 * 0.96, 1e-12);
}

TEST(Gwet, OfRatingsAllAlikeIsFullAgreement) {
    const RatingUnits units({1, 2}, {{2, 2}, {2, 2}}, 0);

    EXPECT_EQ(gwet_agreement(units.counts(), AgreementWeights::ordinal)->coefficient, 1);
}

TEST(Gwet, IsNothingWithoutRatingsPairsOrCategories) {
    EXPECT_EQ(gwet_agreement(RatingUnits({1, 2}, {}, 0).counts(), AgreementWeights::linear).reason(), Reason::no_data);
    EXPECT_EQ(gwet_agreement(RatingUnits({1, 2}, {{0, 0}}, 0).counts(), AgreementWeights::linear).reason(),
              Reason::no_data);
    EXPECT_EQ(gwet_agreement(RatingUnits({1, 2}, {{1, 0}}, 0).counts(), AgreementWeights::linear).reason(),
              Reason::too_few);
    EXPECT_EQ(gwet_agreement(RatingUnits({1}, {{1, 1}}, 0).counts(), AgreementWeights::linear).reason(),
              Reason::too_few);
}

} // namespace
} // namespace weft::statistics
