// SPDX-License-Identifier: MIT
//
// Three sectors on one criterion, each a third of the mean. The trust is shown at 50 percent; two are hidden.
#include "core/comparison/shown_estimate.hpp"

#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <string>

namespace weft::comparison {
namespace {

const Counts both_ends = {5, 0, 0, 0, 5}; // 50 percent; squared error 25000 / 9 / 10
const Counts near_top = {0, 0, 0, 2, 2};  // 87.5 percent

result::Domain hiding_two(const Counts& council, const Counts& hospice) {
    auto made = domain("d", {criterion("one", 1, {{"council", council}, {"hospice", hospice}, {"trust", both_ends}})});
    made.capabilities[0].criteria[0].sectors[0].hidden = "protects-others";
    made.capabilities[0].criteria[0].sectors[1].hidden = "small-group";
    return made;
}

ShownEstimate shown(const result::Domain& domain) {
    return shown_estimate(domain, defaults().compare);
}

void expect_hidden(const ShownEstimate& found) {
    EXPECT_EQ(found.hidden, "protects-others");
    EXPECT_EQ(found.estimate.reason, "suppressed");
    EXPECT_EQ(found.estimate.mean, std::nullopt);
    EXPECT_EQ(found.estimate.standard_error, std::nullopt);
    EXPECT_EQ(found.estimate.low, std::nullopt);
    EXPECT_EQ(found.estimate.high, std::nullopt);
    EXPECT_EQ(found.estimate.sectors_of_one, std::nullopt);
    EXPECT_EQ(found.estimate.degrees, std::nullopt);
    EXPECT_FALSE(is_rounded(found.estimate));
}

TEST(ShownEstimate, IsTheEstimateWhereNobodyIsHidden) {
    const auto made = domain("d", {criterion("one", 1, {{"council", upper_half}, {"trust", lower_half}})});

    EXPECT_EQ(shown(made).hidden, "");
    EXPECT_EQ(shown(made).estimate.mean, estimate_domain(made, 0.95).mean);
    EXPECT_EQ(shown(made).estimate.standard_error, estimate_domain(made, 0.95).standard_error);
    EXPECT_NEAR(shown(made).estimate.degrees.value(), 6, 1e-9); // two of 3 with the same variance
    EXPECT_FALSE(is_rounded(shown(made).estimate));
}

// (75 + 25 + 50) / 3, and the error sqrt(2500/12 + 2500/12 + 2500/9) / 3 = 8.78 goes up to 9. Of the 100 that the hidden ones
// have together each may have anything.
TEST(ShownEstimate, IsRoundedWhereTheHiddenOnesMayHaveSaidAnything) {
    const auto made = hiding_two(upper_half, lower_half);
    const auto found = shown(made);
    const auto exact = estimate_domain(made, 0.95);

    EXPECT_EQ(found.hidden, "");
    EXPECT_NEAR(*exact.standard_error, std::sqrt(2500.0 / 12 + 2500.0 / 12 + 2500.0 / 9) / 3, 1e-9);
    EXPECT_EQ(found.estimate.mean, 50);
    EXPECT_EQ(found.estimate.standard_error, 9);
    EXPECT_EQ(found.estimate.low, std::floor(*exact.low));
    EXPECT_EQ(found.estimate.high, std::ceil(*exact.high));
    EXPECT_EQ(found.estimate.sectors_of_one, std::nullopt);
    EXPECT_EQ(found.estimate.degrees, std::nullopt);
    EXPECT_TRUE(is_rounded(found.estimate));
}

TEST(ShownEstimate, RoundsADifferenceOutwardsOnEitherSideOfNothing) {
    const auto& policy = defaults().compare;
    const auto below = rounded_outwards({.value = -3.5, .low = -7.2, .high = -0.4}, policy);
    const auto above = rounded_outwards({.value = 3.4, .low = 0.4, .high = 7.2}, policy);
    const auto whole = rounded_outwards({.value = 3, .low = -2, .high = 8}, policy);

    EXPECT_EQ(below.value, -4);
    EXPECT_EQ(below.low, -8);
    EXPECT_EQ(below.high, 0);
    EXPECT_EQ(above.value, 3);
    EXPECT_EQ(above.low, 0);
    EXPECT_EQ(above.high, 8);
    EXPECT_EQ(whole.low, -2);
    EXPECT_EQ(whole.high, 8);
}

// (81.25 + 25 + 50) / 3 = 52.083.
TEST(ShownEstimate, RoundsTheMeanToTheNearest) {
    EXPECT_EQ(shown(hiding_two({0, 0, 1, 1, 2}, lower_half)).estimate.mean, 52);
}

// Together the hidden ones have 175 of 200, so that neither can be below 73.5 even with the rounding: a quarter of the scale.
TEST(ShownEstimate, IsHiddenWhereTheHiddenOnesMustBeHigh) {
    expect_hidden(shown(hiding_two(near_top, near_top)));
}

// The mean of 66.7 is shown as 67. Three times that, less its half percent, the trust and the most that the other can have:
// 49.5 to 100 is more than half of the scale.
TEST(ShownEstimate, StandsFromHalfOfTheScaleOn) {
    EXPECT_EQ(shown(hiding_two({0, 0, 0, 4, 0}, {0, 0, 1, 2, 1})).hidden, "");
    auto strict = defaults().compare;
    strict.left_open = 0.52;
    expect_hidden(shown_estimate(hiding_two({0, 0, 0, 4, 0}, {0, 0, 1, 2, 1}), strict));
}

// Why there is no error says that few answered, or that all said the same.
TEST(ShownEstimate, IsHiddenWhereItHasNoError) {
    auto alike = hiding_two({0, 0, 4, 0, 0}, {0, 0, 3, 0, 0});
    alike.capabilities[0].criteria[0].sectors[2].counts = {0, 0, 10, 0, 0};
    ASSERT_EQ(estimate_domain(alike, 0.95).reason, "no_variation");

    expect_hidden(shown(alike));
}

TEST(ShownEstimate, IsHiddenWithTheLevelOfItsDomain) {
    auto made = domain("d", {criterion("one", 1, {{"council", upper_half}, {"trust", lower_half}})});
    made.hidden = "protects-others";

    expect_hidden(shown(made));
}

// --- A part beside the whole -----------------------------------------------------------------------------------------

TEST(ShownEstimate, StandsForAPartInWhichTheHiddenWeighAsInTheWhole) {
    const auto whole = hiding_two(upper_half, lower_half);
    auto without_trust = whole;
    without_trust.capabilities[0].criteria[0].sectors.pop_back();

    EXPECT_EQ(shown_estimate(whole, whole, defaults().compare).estimate.mean, 50);
    EXPECT_EQ(shown_estimate(without_trust, whole, defaults().compare).hidden, "");
}

// Three times the whole less twice the part is the hospice.
TEST(ShownEstimate, IsHiddenForAPartThatLeavesOutAHiddenSector) {
    const auto whole = hiding_two(upper_half, lower_half);
    auto without_hospice = whole;
    std::erase_if(without_hospice.capabilities[0].criteria[0].sectors,
                  [](const result::SectorAnswers& sector) { return sector.sector == "hospice"; });

    expect_hidden(shown_estimate(without_hospice, whole, defaults().compare));
}

TEST(ShownEstimate, IsHiddenForAPartOfOtherWeights) {
    const auto criteria = [](double weight) {
        auto one = hiding_two(upper_half, lower_half).capabilities[0].criteria[0];
        auto two = one;
        two.id = "two";
        two.weight = weight;
        return domain("d", {one, two});
    };

    expect_hidden(shown_estimate(criteria(2), criteria(1), defaults().compare));
    EXPECT_EQ(shown_estimate(criteria(2), criteria(2), defaults().compare).hidden, "");
}

TEST(ShownEstimate, IsExactForAPartThatHasNobodyHidden) {
    const auto whole = hiding_two(upper_half, lower_half);
    auto trust = whole;
    std::erase_if(trust.capabilities[0].criteria[0].sectors,
                  [](const result::SectorAnswers& sector) { return !sector.hidden.empty(); });
    trust.capabilities[0].criteria[0].sectors[0].counts = {1, 0, 0, 0, 2};

    EXPECT_NEAR(*shown_estimate(trust, whole, defaults().compare).estimate.mean, 200.0 / 3, 1e-9);
}

} // namespace
} // namespace weft::comparison
