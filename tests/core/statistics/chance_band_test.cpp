// SPDX-License-Identifier: MIT
#include "core/statistics/chance_band.hpp"

#include <gtest/gtest.h>

#include <tuple>
#include <vector>

namespace weft::statistics {
namespace {

constexpr ChanceBandSettings settings{.seed = 20250101, .replicates = 9999, .level = 0.95};

// By counting all 5^n answers with exact fractions: the mean of A, and the value that 95 % do not exceed. (METHODS 2.2
// prints 0.80, 0.53 and 0.38 from a simulation of its own; above 0.7 lie 4.0 % of the answers of five people.)
TEST(ChanceBand, AgreesWithTheExactOnes) {
    const std::vector<std::tuple<std::uint32_t, double, double>> exact = {
        {5, 0.26613333, 0.7}, {10, 0.17617493, 0.5}, {20, 0.12163031, 0.36666667}};

    for (const auto& [answers, mean, upper] : exact) {
        const auto band = chance_band(answers, 5, settings);
        EXPECT_NEAR(band->mean, mean, 0.012) << answers; // four standard errors
        EXPECT_NEAR(band->upper, upper, answers == 20 ? 0.012 : 1e-9) << answers;
    }
}

// METHODS 2.2, for what is too much to count: 0.08 and 0.24.
TEST(ChanceBand, AgreesWithThePrintedOneOfForty) {
    EXPECT_NEAR(chance_band(40, 5, settings)->mean, 0.08, 0.01);
    EXPECT_NEAR(chance_band(40, 5, settings)->upper, 0.24, 0.015);
}

TEST(ChanceBand, IsTheSameWhoeverAskedBefore) {
    ChanceBands bands(settings);

    static_cast<void>(bands.of(20, 5));
    const auto later = bands.of(10, 5);

    EXPECT_EQ(later->upper, chance_band(10, 5, settings)->upper);
    EXPECT_EQ(later->mean, bands.of(10, 5)->mean);
}

TEST(ChanceBand, IsNothingWhereAgreementSaysNothing) {
    EXPECT_EQ(chance_band(0, 5, settings).reason(), Reason::no_data);
    EXPECT_EQ(chance_band(1, 5, settings).reason(), Reason::too_few);
    EXPECT_EQ(chance_band(10, 2, settings).reason(), Reason::too_few);
    EXPECT_EQ(chance_band(10, 5, {.seed = 1, .replicates = 18, .level = 0.95}).reason(), Reason::too_few);
    EXPECT_TRUE(chance_band(10, 5, {.seed = 1, .replicates = 19, .level = 0.95}));
}

TEST(AgreementVerdict, IsAgreementOnlyAboveWhatChanceReaches) {
    const ChanceBand band{.mean = 0.18, .upper = 0.53};

    EXPECT_EQ(judge_agreement(0.54, band), AgreementVerdict::agreement);
    EXPECT_EQ(judge_agreement(0.53, band), AgreementVerdict::mixed);
    EXPECT_EQ(judge_agreement(0, band), AgreementVerdict::mixed);
    EXPECT_EQ(judge_agreement(-0.01, band), AgreementVerdict::split);
}

} // namespace
} // namespace weft::statistics
