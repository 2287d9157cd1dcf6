// SPDX-License-Identifier: MIT
#include "core/comparison/domain_estimate.hpp"

#include "tests/core/comparison/systems.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace weft::comparison {
namespace {

// Sectors of mean 75 and 50, variance 2500 / 3 and n = 4 both: Var = 2 (1/2)^2 2500 / 12, six degrees, t = 2.44691.
TEST(DomainEstimate, IsTheMeanOfSectorMeansWithATInterval) {
    const auto made = domain("d", {criterion("one", 1, {{"nhs", upper_half}, {"vcse", {0, 2, 0, 2, 0}}})});

    const auto found = estimate_domain(made, 0.95);

    EXPECT_NEAR(*found.mean, 62.5, 1e-9);
    EXPECT_NEAR(*found.standard_error, std::sqrt(1250.0 / 12), 1e-9);
    EXPECT_NEAR(*found.low, 62.5 - 2.44691 * 10.2062, 1e-3);
    EXPECT_NEAR(*found.high, 62.5 + 2.44691 * 10.2062, 1e-3);
    EXPECT_EQ(found.sectors, 2U);
    EXPECT_EQ(found.reason, "");
}

TEST(DomainEstimate, DoesNotLetALargeSectorDrownASmallOne) {
    const auto made = domain("d", {criterion("one", 1, {{"nhs", {0, 0, 0, 0, 90}}, {"vcse", {1, 1, 0, 0, 0}}})});

    EXPECT_NEAR(*estimate_domain(made, 0.95).mean, (100 + 12.5) / 2, 1e-9);
}

// Weights 1 and 3; the standard errors add up as if the same people were high on both: (14.434 + 3 * 0) / 4, and for
// two alike (14.434 + 3 * 14.434) / 4, as if there were one criterion.
TEST(DomainEstimate, TakesCriteriaOfASectorToMoveTogether) {
    const auto one_varies =
        domain("d", {criterion("one", 1, {{"nhs", upper_half}}), criterion("two", 3, {{"nhs", {0, 0, 0, 4, 0}}})});
    const auto both_vary =
        domain("d", {criterion("one", 1, {{"nhs", upper_half}}), criterion("two", 3, {{"nhs", upper_half}})});

    EXPECT_NEAR(*estimate_domain(one_varies, 0.95).standard_error, std::sqrt(2500.0 / 12) / 4, 1e-9);
    EXPECT_NEAR(*estimate_domain(both_vary, 0.95).standard_error, std::sqrt(2500.0 / 12), 1e-9);
}

TEST(DomainEstimate, WeighsACriterionByAllCapabilitiesItLiesIn) {
    auto made = domain("d", {criterion("one", 1, {{"nhs", {4, 0, 0, 0, 0}}})});
    result::Capability inner;
    inner.id = "inner";
    inner.parent = "capability";
    inner.weight = 3;
    inner.criteria = {criterion("two", 1, {{"nhs", {0, 0, 0, 0, 4}}})};
    made.capabilities.push_back(inner);

    EXPECT_NEAR(*estimate_domain(made, 0.95).mean, 75, 1e-9);
}

TEST(DomainEstimate, LeavesOutCriteriaWithoutALevel) {
    auto made =
        domain("d", {criterion("one", 1, {{"nhs", upper_half}}), criterion("two", 1, {{"nhs", {9, 0, 0, 0, 0}}})});
    made.capabilities[0].criteria[1].state = "not-applicable";

    EXPECT_NEAR(*estimate_domain(made, 0.95).mean, 75, 1e-9);
}

TEST(DomainEstimate, BorrowsTheSpreadOfASectorOfOne) {
    const auto made = domain("d", {criterion("one", 1, {{"nhs", upper_half}, {"vcse", {1, 0, 0, 0, 0}}})});

    const auto found = estimate_domain(made, 0.95);

    // 1/4 (2500 / 3 / 4) + 1/4 (2500 / 3)
    EXPECT_NEAR(*found.standard_error, std::sqrt(2500.0 / 3 * 5 / 16), 1e-9);
    EXPECT_EQ(found.sectors_of_one, 1U);
}

TEST(DomainEstimate, StaysOnTheScale) {
    const auto made = domain("d", {criterion("one", 1, {{"nhs", {1, 0, 0, 0, 1}}})});

    EXPECT_EQ(*estimate_domain(made, 0.95).low, 0);
    EXPECT_EQ(*estimate_domain(made, 0.95).high, 100);
}

TEST(DomainEstimate, SaysWhyThereIsNoMeanOrInterval) {
    const auto nobody = estimate_domain(domain("d", {criterion("one", 1, {{"nhs", {0, 0, 0, 0, 0}}})}), 0.95);
    const auto alone = estimate_domain(domain("d", {criterion("one", 1, {{"nhs", {0, 0, 1, 0, 0}}})}), 0.95);
    const auto alike = estimate_domain(domain("d", {criterion("one", 1, {{"nhs", {0, 0, 5, 0, 0}}})}), 0.95);

    EXPECT_EQ(nobody.mean, std::nullopt);
    EXPECT_EQ(nobody.reason, "no_data");
    EXPECT_EQ(alone.mean, 50);
    EXPECT_EQ(alone.standard_error, std::nullopt);
    EXPECT_EQ(alone.reason, "too_few");
    EXPECT_EQ(alike.mean, 50);
    EXPECT_EQ(alike.low, std::nullopt);
    EXPECT_EQ(alike.reason, "no_variation");
}

} // namespace
} // namespace weft::comparison
