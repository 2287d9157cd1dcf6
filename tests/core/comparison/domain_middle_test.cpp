// SPDX-License-Identifier: MIT
#include "core/comparison/domain_middle.hpp"

#include "core/comparison/compare.hpp"
#include "core/comparison/ready_for.hpp"
#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/confidential_systems.hpp"
#include "tests/core/comparison/full_comparison.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

DomainEstimate exact_estimate(double mean, double error, double degrees) {
    DomainEstimate estimate;
    estimate.mean = mean;
    estimate.standard_error = error;
    estimate.low = mean - 2 * error;
    estimate.high = mean + 2 * error;
    estimate.sectors = 3;
    estimate.degrees = degrees;
    return estimate;
}

DomainEstimate rounded_estimate(double mean, double error, double half) {
    auto estimate = exact_estimate(mean, error, 1);
    estimate.low = mean - half;
    estimate.high = mean + half;
    estimate.sectors_of_one.reset();
    estimate.degrees.reset();
    return estimate;
}

/// Each with its mean for its score.
std::vector<ComparedEstimate> compared_by(const std::vector<DomainEstimate>& estimates) {
    std::vector<ComparedEstimate> compared;
    for (const auto& estimate : estimates)
        compared.push_back({.system = "demo:" + std::string(1, static_cast<char>('a' + compared.size())),
                            .estimate = &estimate,
                            .score = estimate.mean});
    return compared;
}

DomainMiddle middle_of(const std::vector<DomainEstimate>& estimates) {
    return domain_middle(compared_by(estimates), defaults().compare).value();
}

std::vector<std::string> middle_verdicts(const DomainMiddle& middle) {
    std::vector<std::string> verdicts;
    for (const auto& system : middle.systems)
        verdicts.push_back(system.verdict);
    return verdicts;
}

// Means of 28.125, 53.125 and 95.3125 with the errors 3.2347, 3.2347 and 2.2873 of 14, 14 and 7 degrees of freedom; of
// three tests each has t = 2.7177552 and 3.1275522: half of the first interval is sqrt(4/9 8.791^2 + 1/9 (8.791^2 + 7.154^2)).
TEST(DomainMiddle, SaysWhoIsClearlyAboveAndBelow) {
    const auto made = full_comparison();
    const auto& middle = made.domains[0].middle.value();

    EXPECT_NEAR(middle.mean, 176.5625 / 3, 1e-9);
    ASSERT_THAT(middle.systems, SizeIs(3));
    EXPECT_EQ(middle.systems[0].system, "demo:a");
    EXPECT_EQ(middle.systems[0].verdict, "below");
    EXPECT_NEAR(middle.systems[0].difference, -30.7291666667, 1e-8);
    EXPECT_NEAR(middle.systems[0].low, -37.7020358338, 1e-7);
    EXPECT_NEAR(middle.systems[0].high, -23.7562974995, 1e-7);
    EXPECT_EQ(middle.systems[1].verdict, "not-told-apart");
    EXPECT_NEAR(middle.systems[1].low, -12.7020358338, 1e-7);
    EXPECT_NEAR(middle.systems[1].high, 1.2437025005, 1e-7);
    EXPECT_EQ(middle.systems[2].verdict, "above");
    EXPECT_NEAR(middle.systems[2].low, 30.1402929166, 1e-7);
    EXPECT_NEAR(middle.systems[2].high, 100 - 176.5625 / 3, 1e-9); // 42.8 would be beyond the scale
    EXPECT_EQ(made.domains[0].middle_withheld, "");
}

// Half of the intervals shown, 6 and 10, is what errors of 1.885 and 3.142 give with 3 degrees of freedom; the first error
// is shown as 2. sqrt((3.1824463 * 2)^2 + 10^2) / 2 = 5.927 about the difference of 10.
TEST(DomainMiddle, RoundsWhatARoundedMeanIsPartOf) {
    const auto middle = middle_of({rounded_estimate(60, 2, 6), rounded_estimate(40, 2, 10)});

    EXPECT_EQ(middle.mean, 50);
    EXPECT_EQ(middle.systems[0].difference, 10);
    EXPECT_EQ(middle.systems[0].low, 4);
    EXPECT_EQ(middle.systems[0].high, 16);
    EXPECT_EQ(middle.systems[0].verdict, "above");
    EXPECT_EQ(middle.systems[1].difference, -10);
    EXPECT_EQ(middle.systems[1].low, -16);
    EXPECT_EQ(middle.systems[1].high, -4);
    EXPECT_EQ(middle.systems[1].verdict, "below");
}

// The interval from 0.3 on is shown from 0 on: the verdict is that of what is shown.
TEST(DomainMiddle, JudgesByTheIntervalThatIsShown) {
    const std::vector<DomainEstimate> exact = {exact_estimate(56.2, 2, 1e9), exact_estimate(43.8, 5.5, 1e9)};
    auto rounded = exact;
    rounded[0].sectors_of_one.reset();

    EXPECT_EQ(middle_of(exact).systems[0].verdict, "above");
    EXPECT_NEAR(middle_of(exact).systems[0].low, 0.465, 0.01);
    EXPECT_EQ(middle_of(rounded).systems[0].verdict, "not-told-apart");
    EXPECT_EQ(middle_of(rounded).systems[0].low, 0);
}

TEST(DomainMiddle, ClaimsNothingThatTheScoreDoesNotSay) {
    const std::vector<DomainEstimate> estimates = {exact_estimate(80, 2, 20), exact_estimate(50, 2, 20),
                                                   exact_estimate(20, 2, 20)};
    auto compared = compared_by(estimates);
    compared[0].score = 30;
    compared[2].score.reset();

    const auto middle = domain_middle(compared, defaults().compare).value();

    EXPECT_EQ(middle.systems[0].verdict, "not-told-apart");
    EXPECT_EQ(middle.systems[0].reason,
              "The mean of what people said and the score of their majorities point different ways.");
    EXPECT_EQ(middle.systems[1].reason, "");
    EXPECT_EQ(middle.systems[2].verdict, "not-told-apart");
    EXPECT_EQ(middle.systems[2].reason, "It has no score.");
}

TEST(DomainMiddle, NeedsTwoSystems) {
    EXPECT_EQ(domain_middle({}, defaults().compare), std::nullopt);
    EXPECT_EQ(domain_middle(compared_by({exact_estimate(50, 2, 9)}), defaults().compare), std::nullopt);
}

TEST(DomainMiddle, TellsNobodyFromItWhereAllAreEqual) {
    const std::vector<DomainEstimate> alike(153, exact_estimate(50, 2, 9));

    EXPECT_THAT(middle_verdicts(middle_of(alike)), testing::Each(std::string("not-told-apart")));
}

TEST(DomainMiddle, IsWithheldWhereChanceExplainsTheDifferences) {
    const std::vector<result::Result> alike = {system("demo:a", {answered("d", upper_half, 70)}),
                                               system("demo:b", {answered("d", upper_half, 70)})};

    const auto found = compare_domain(alike, "d", defaults().compare);

    EXPECT_EQ(found.middle, std::nullopt);
    EXPECT_EQ(found.middle_withheld,
              "Of the differences between systems a share of 0.00 is not chance; systems are set "
              "beside the middle of all from 0.70 on.");
    EXPECT_EQ(compare_domain(std::vector{alike.front()}, "d", defaults().compare).middle_withheld,
              "A comparison needs two systems with an interval.");
}

// --- For audiences that may not see all ------------------------------------------------------------------------------

/// They differ by more than chance: most people of three sectors stand at another level in each.
std::vector<result::Result> systems_far_apart() {
    auto systems = confidential_systems("2026", 1);
    for (std::size_t i = 0; i < systems.size(); ++i)
        for (auto& domain : systems[i].domains) {
            domain.score = 20.0 + 20.0 * static_cast<double>(i);
            for (auto& criterion : domain.capabilities[0].criteria)
                for (const char* const sector : {"council", "practice", "trust"}) {
                    Counts counts(5, 1);
                    counts[i + 1] = 12;
                    answers_of(systems[i], criterion.id, sector).counts = counts;
                }
        }
    return systems;
}

TEST(DomainMiddle, IsMadeOfWhatIsShownAndNothingElse) {
    for (const auto audience : {Readership::regulator, Readership::everyone}) {
        const auto made = compare(ready_for(audience, systems_far_apart()), {},
                                  {.policy = defaults().compare, .seed = 1, .threads = 1, .engine_version = "test"});
        for (const auto& domain : made.domains) {
            ASSERT_TRUE(domain.middle) << domain.middle_withheld;
            std::vector<ComparedEstimate> shown;
            for (const auto& system : domain.systems)
                if (system.hidden.empty())
                    shown.push_back({.system = system.system,
                                     .estimate = &system.estimate,
                                     .score = 20.0 + 20.0 * (system.system.back() - 'a')});
            const auto again = domain_middle(shown, defaults().compare);

            EXPECT_EQ(again, domain.middle);
            for (const auto& system : domain.middle->systems) {
                EXPECT_EQ(system.difference, std::round(system.difference));
                EXPECT_TRUE(system.low == std::round(system.low) || system.low == -domain.middle->mean);
            }
        }
    }
}

} // namespace
} // namespace weft::comparison
