// SPDX-License-Identifier: MIT
#include "core/rules/bands.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

/// The published bands of the CQC for local authorities: whole per cents, so rounded half up first.
Bands published_bands() {
    return {.rounding = Rounding::half_up,
            .decimals = 0,
            .bands = {{"Inadequate", 25, true, 38, true},
                      {"Requires improvement", 39, true, 62, true},
                      {"Good", 63, true, 87, true},
                      {"Outstanding", 88, true, 100, true}}};
}

// SCO-23 and SCO-24.
TEST(Bands, RoundHalfUpBeforeTheyLook) {
    const std::vector<std::pair<std::string_view, Rank>> published{{"25", 0},   {"38", 0},   {"38.4", 0}, {"38.5", 1},
                                                                   {"39", 1},   {"62.4", 1}, {"62.5", 2}, {"63", 2},
                                                                   {"87.4", 2}, {"87.5", 3}, {"88", 3},   {"100", 3}};
    for (const auto& [percent, band] : published)
        EXPECT_EQ(band_of(published_bands(), parse_fraction(percent).value()), band) << percent;
}

TEST(Bands, LeaveNoGapOnTheGridOfTheirRounding) {
    EXPECT_FALSE(find_gap(published_bands(), 25, 100));
    EXPECT_TRUE(find_gap(published_bands(), 24, 100));
    EXPECT_TRUE(find_gap(published_bands(), 25, 101));
}

TEST(Bands, OfWholeNumbersLeaveGapsWhereNothingIsRounded) {
    auto bands = published_bands();
    bands.rounding = Rounding::none;
    const auto gap = find_gap(bands, 25, 100);
    ASSERT_TRUE(gap);
    EXPECT_EQ(in_words(*gap), "a value between 38 and 39");
}

TEST(Bands, KnowWhichOfTheirEndsIsTheirs) {
    Bands bands{.rounding = Rounding::none,
                .decimals = 0,
                .bands = {{"Low", 0, true, 50, false}, {"High", 50, true, 100, true}}};
    EXPECT_EQ(band_of(bands, Fraction(499999999, 10000000)), 0);
    EXPECT_EQ(band_of(bands, 50), 1);
    EXPECT_FALSE(find_gap(bands, 0, 100));

    bands.bands[1].includes_from = false;
    const auto gap = find_gap(bands, 0, 100);
    ASSERT_TRUE(gap);
    EXPECT_EQ(in_words(*gap), "the value 50");
}

TEST(Bands, AreMissedBelowTheFirstAndAboveTheLast) {
    const Bands bands{.rounding = Rounding::none,
                      .decimals = 0,
                      .bands = {{"Low", 1, true, 50, false}, {"High", 50, true, 99, true}}};
    EXPECT_EQ(in_words(*find_gap(bands, 0, 99)), "a value between 0 and 1");
    EXPECT_EQ(in_words(*find_gap(bands, 1, 100)), "a value between 99 and 100");
}

TEST(Bands, MayRunDownWhereLowIsBetter) {
    const Bands bands{
        .rounding = Rounding::none,
        .decimals = 0,
        .bands = {{"Worst", 4, true, 3, true}, {"Middle", 3, false, 2, true}, {"Best", 2, false, 1, true}}};
    EXPECT_FALSE(find_gap(bands, 4, 1));
    EXPECT_FALSE(find_overlap(bands));
    EXPECT_EQ(band_of(bands, Fraction(7, 2)), 0);
    EXPECT_EQ(band_of(bands, 3), 0);
    EXPECT_EQ(band_of(bands, 2), 1);
    EXPECT_EQ(band_of(bands, 1), 2);
}

TEST(Bands, AreFoundToOverlapOrStandOutOfOrder) {
    Bands bands{.rounding = Rounding::none,
                .decimals = 0,
                .bands = {{"Low", 0, true, 50, true}, {"High", 50, true, 100, true}}};
    EXPECT_EQ(find_overlap(bands), 1U);
    bands.bands[0].includes_to = false;
    EXPECT_FALSE(find_overlap(bands));
    bands.bands.push_back({"Back", 20, true, 30, true});
    EXPECT_TRUE(find_overlap(bands));
}

TEST(BandScale, IsItsOwnCountedFromOne) {
    const Scale levels{.first = 0, .better = Better::higher, .labels = {"Cold", "Warm"}};
    Bands bands;
    bands.bands = {{.label = "Poor", .from = 0, .to = 50}, {.label = "Good", .from = 51, .to = 100}};

    const auto scale = band_scale(bands, levels);

    EXPECT_EQ(scale.first, 1);
    EXPECT_EQ(scale.labels, (std::vector<std::string>{"Poor", "Good"}));
}

TEST(BandScale, KeepsTheNumbersOfTheLevelsItIsNamedAfter) {
    const Scale rising{.first = 0, .better = Better::higher, .labels = {"Cold", "Warm"}};
    const Scale falling{.first = 1, .better = Better::lower, .labels = {"Warm", "Cold"}};
    Bands bands;
    bands.bands = {{.label = "Cold", .from = 0, .to = 50}, {.label = "Warm", .from = 51, .to = 100}};

    EXPECT_EQ(band_scale(bands, rising), rising);
    EXPECT_EQ(band_scale(bands, falling), falling);
}

} // namespace
} // namespace weft
