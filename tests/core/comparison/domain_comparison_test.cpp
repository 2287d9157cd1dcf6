// SPDX-License-Identifier: MIT
#include "core/comparison/domain_comparison.hpp"

#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

constexpr ComparisonPolicy plain_policy{
    .level = 0.95, .alpha = 0.05, .reliability_for_comparison = 0.7, .reliability_for_rank_sets = 0.8};

/// Means of 75 and 25 percent: their variance is 1250, chance makes 2500 / 12 of it, five sixths are left.
std::vector<result::Result> high_and_low() {
    return {system("demo:a", {answered("d", upper_half, 70)}), system("demo:b", {answered("d", lower_half, 30)})};
}

// z = 50 / sqrt(2500 / 6) = 2.4495, one-sided 0.0071529; the smaller of two by Holm is doubled.
TEST(DomainComparison, TellsSystemsApartBeyondChance) {
    const auto found = compare_domain(high_and_low(), "d", plain_policy);

    EXPECT_NEAR(*found.reliability, 5.0 / 6, 1e-9);
    ASSERT_THAT(found.pairs, SizeIs(1));
    EXPECT_EQ(found.pairs[0].first, "demo:a");
    EXPECT_EQ(found.pairs[0].second, "demo:b");
    EXPECT_EQ(found.pairs[0].verdict, "higher");
    EXPECT_NEAR(found.pairs[0].difference, 50, 1e-9);
    EXPECT_NEAR(found.pairs[0].p, 2 * 0.0071529, 1e-6);
    EXPECT_EQ(found.pairs[0].reason, "");
    EXPECT_EQ(found.title, "Domain d");
}

TEST(DomainComparison, ShowsRanksAsSetsOnly) {
    const auto found = compare_domain(high_and_low(), "d", plain_policy);

    ASSERT_THAT(found.ranks, SizeIs(2));
    EXPECT_EQ(found.ranks[0].best, 1U);
    EXPECT_EQ(found.ranks[0].worst, 1U);
    EXPECT_EQ(found.ranks[1].best, 2U);
    EXPECT_EQ(found.ranks[1].worst, 2U);
    EXPECT_EQ(found.ranks[1].of, 2U);
    EXPECT_EQ(found.ranks_withheld, "");
}

TEST(DomainComparison, ClaimsNothingWhereMeanAndScorePointDifferentWays) {
    auto results = high_and_low();
    results[0].domains[0].score = 30;

    const auto found = compare_domain(results, "d", plain_policy);

    EXPECT_EQ(found.pairs[0].verdict, "not-told-apart");
    EXPECT_EQ(found.pairs[0].reason,
              "The mean of what people said and the score of their majorities point different ways.");
}

TEST(DomainComparison, ClaimsNothingWithoutAScore) {
    auto results = high_and_low();
    results[1].domains[0].score = std::nullopt;

    EXPECT_EQ(compare_domain(results, "d", plain_policy).pairs[0].reason, "One of them has no score.");
}

TEST(DomainComparison, WithholdsRanksBelowTheirReliability) {
    auto strict = plain_policy;
    strict.reliability_for_rank_sets = 0.9;

    const auto found = compare_domain(high_and_low(), "d", strict);

    EXPECT_THAT(found.ranks, IsEmpty());
    EXPECT_EQ(found.ranks_withheld,
              "Of the differences between systems a share of 0.83 is not chance; ranks are shown from 0.90 on.");
    EXPECT_THAT(found.pairs, SizeIs(1));
}

TEST(DomainComparison, WithholdsEverythingWhereChanceExplainsTheDifferences) {
    const std::vector<result::Result> alike = {system("demo:a", {answered("d", upper_half, 70)}),
                                               system("demo:b", {answered("d", upper_half, 70)})};

    const auto found = compare_domain(alike, "d", plain_policy);

    EXPECT_EQ(*found.reliability, 0);
    EXPECT_THAT(found.pairs, IsEmpty());
    EXPECT_THAT(found.ranks, IsEmpty());
    EXPECT_EQ(found.pairs_withheld,
              "Of the differences between systems a share of 0.00 is not chance; pairs are compared from 0.70 on.");
    EXPECT_EQ(found.ranks_withheld, found.pairs_withheld);
}

TEST(DomainComparison, SaysWhoIsLeftOutAndWhy) {
    auto results = high_and_low();
    results.push_back(system("demo:c", {answered("d", {0, 0, 0, 0, 0}, 0)}));
    results.push_back(system("demo:d", {answered("d", {0, 0, 1, 0, 0}, 50)}));
    results.push_back(system("demo:e", {answered("d", {0, 0, 6, 0, 0}, 50)}));
    results.push_back(system("demo:f", {answered("d", upper_half, 75)}));
    results[5].domains[0].comparable = false;

    const auto found = compare_domain(results, "d", plain_policy);

    EXPECT_EQ(found.systems[0].left_out, "");
    EXPECT_EQ(found.systems[2].left_out, "Nobody gave a level.");
    EXPECT_EQ(found.systems[3].left_out, "Too few people answered to know how much chance there is.");
    EXPECT_EQ(found.systems[4].left_out, "Everyone gave the same levels, which says nothing of chance.");
    EXPECT_EQ(found.systems[5].left_out, "More of it does not apply here than a comparison allows.");
    EXPECT_THAT(found.pairs, SizeIs(1));
    EXPECT_EQ(found.ranks[0].of, 2U);
}

// CMP-01: of equal standard errors 1.3859 each.
TEST(DomainComparison, SaysHowFarToDrawSoThatOnePairCanBeSeenToDiffer) {
    EXPECT_NEAR(*compare_domain(high_and_low(), "d", plain_policy).overlap_factor, 1.3859038243496775, 1e-9);
}

// CMP-08: estimates and standard errors of ten, in percent of the scale; the seventh is 3.4 and the eighth 1.2.
TEST(DomainFunnel, EqualsTheWorkedCase) {
    const std::vector<std::string> systems = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
    const std::vector<double> means = {2.1, 2.6, 1.7, 3.0, 2.4, 2.2, 3.4, 1.2, 2.5, 2.3};
    const std::vector<double> errors = {0.2, 0.25, 0.3, 0.2, 0.15, 0.4, 0.25, 0.2, 0.1, 0.3};
    auto of_ten = plain_policy;
    of_ten.funnel_systems = 10;
    auto of_more = plain_policy;
    of_more.funnel_systems = 11;

    const auto found = domain_funnel(systems, means, errors, of_ten);

    ASSERT_TRUE(found);
    EXPECT_NEAR(found->target, 2.387714597598492, 1e-9);
    EXPECT_NEAR(found->extra_variance, 0.11880188022201917, 1e-9);
    EXPECT_NEAR(found->points[0].outer_low, 1.1562584573428487, 1e-9);
    EXPECT_EQ(found->points[0].verdict, "within");
    EXPECT_EQ(domain_funnel(systems, means, errors, of_more), std::nullopt);
}

TEST(DomainComparison, NeedsTwoSystems) {
    const std::vector<result::Result> one = {system("demo:a", {answered("d", upper_half, 70)})};

    const auto found = compare_domain(one, "d", plain_policy);

    EXPECT_EQ(found.reliability, std::nullopt);
    EXPECT_EQ(found.pairs_withheld, "A comparison needs two systems with an interval.");
    EXPECT_NEAR(*found.systems[0].estimate.mean, 75, 1e-9);
}

} // namespace
} // namespace weft::comparison
