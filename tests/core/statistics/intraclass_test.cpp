// SPDX-License-Identifier: MIT
#include "core/statistics/intraclass.hpp"

#include "tests/core/statistics/rating_units.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

constexpr double level = 0.95;

void expect_near(const Interval& found, double low, double high) {
    EXPECT_NEAR(found.low, low, 1e-9);
    EXPECT_NEAR(found.high, high, 1e-9);
}

// REL-10: tables 2 to 4 of Shrout & Fleiss (1979): .17 .29 .71 .44 .62 .91; the fractions are exact.
TEST(Intraclass, EqualsThePublishedExample) {
    const auto found = intraclass({shrout_and_fleiss_ratings(), 4}, level);

    EXPECT_NEAR(found->between_targets, 1349.0 / 120, 1e-12);
    EXPECT_NEAR(found->within_targets, 451.0 / 72, 1e-12);
    EXPECT_NEAR(found->between_raters, 2339.0 / 72, 1e-12);
    EXPECT_NEAR(found->residual, 367.0 / 360, 1e-12);
    EXPECT_NEAR(*found->one_way.single, 448.0 / 2703, 1e-12);
    EXPECT_NEAR(*found->two_way.single, 184.0 / 635, 1e-12);
    EXPECT_NEAR(*found->fixed_raters.single, 920.0 / 1287, 1e-12);
    EXPECT_NEAR(*found->one_way.average, 1792.0 / 4047, 1e-12);
    EXPECT_NEAR(*found->two_way.average, 736.0 / 1187, 1e-12);
    EXPECT_NEAR(*found->fixed_raters.average, 3680.0 / 4047, 1e-12);
}

// REL-11: checked with R psych 2.2.9.
TEST(Intraclass, HasTheIntervalsOfTheReference) {
    const auto found = intraclass({shrout_and_fleiss_ratings(), 4}, level);

    expect_near(*found->one_way.single_interval, -0.132932324874751, 0.722560062328121);
    expect_near(*found->two_way.single_interval, 0.018786513374712, 0.761084369648953);
    expect_near(*found->fixed_raters.single_interval, 0.342464765033925, 0.945858259955359);
    expect_near(*found->one_way.average_interval, -0.884442155238122, 0.912415420340775);
    expect_near(*found->two_way.average_interval, 0.0711368153025031, 0.927232040167722);
    expect_near(*found->fixed_raters.average_interval, 0.675674713816304, 0.985891678169062);
}

TEST(Intraclass, OfRatersWhoAgreeInFullIsOneWithoutAnInterval) {
    const std::vector<double> ratings = {1, 1, 2, 2, 4, 4};

    const auto found = intraclass({ratings, 2}, level);

    EXPECT_NEAR(*found->one_way.single, 1, 1e-12);
    EXPECT_EQ(found->one_way.single_interval.reason(), Reason::no_variation);
    EXPECT_EQ(found->two_way.single_interval.reason(), Reason::no_variation);
}

TEST(Intraclass, OfTargetsWithTheSameMeanHasNoAverage) {
    const std::vector<double> ratings = {1, 3, 3, 1};

    const auto found = intraclass({ratings, 2}, level);

    EXPECT_EQ(*found->one_way.single, -1);
    EXPECT_EQ(found->one_way.average.reason(), Reason::no_variation);
    EXPECT_EQ(found->one_way.average_interval.reason(), Reason::no_variation);
}

TEST(Intraclass, IsNothingWithoutRatingsTargetsRatersOrVariation) {
    const std::vector<double> ratings = {2, 2, 2, 2};

    EXPECT_EQ(intraclass({}, level).reason(), Reason::no_data);
    EXPECT_EQ(intraclass({ratings, 4}, level).reason(), Reason::too_few);
    EXPECT_EQ(intraclass({ratings, 1}, level).reason(), Reason::too_few);
    EXPECT_EQ(intraclass({ratings, 2}, level).reason(), Reason::no_variation);
}

} // namespace
} // namespace weft::statistics
