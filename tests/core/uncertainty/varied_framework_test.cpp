// SPDX-License-Identifier: MIT
#include "core/uncertainty/varied_framework.hpp"

#include "core/rubric/defaults_file.hpp"
#include "tests/core/synthesis/panel.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace weft::uncertainty {
namespace {

MethodVariant no_change() {
    MethodVariant made;
    made.id = "other";
    return made;
}

const Aggregate& root_of(const Framework& framework) {
    return *framework.domains[0].rubric.nodes[0].aggregate;
}

Framework banded() {
    auto framework = one_criterion({"nhs"});
    auto& aggregate = *framework.domains[0].rubric.nodes[0].aggregate;
    aggregate.rule = "weighted-mean";
    aggregate.bands.bands = {{.label = "low", .from = 0, .to = 40, .includes_to = false},
                             {.label = "middle", .from = 40, .to = 80, .includes_to = false},
                             {.label = "high", .from = 80, .to = 100}};
    return framework;
}

TEST(VariedFramework, ChangesWhatTheVariantSaysAndNothingElse) {
    const auto framework = one_criterion({"nhs"});
    auto other = no_change();
    other.majority_threshold = Fraction(2, 3);
    other.tau = Fraction(4, 5);

    const auto varied = varied_framework(framework, other);

    ASSERT_TRUE(varied);
    EXPECT_EQ(varied->policy.majority_threshold, Fraction(2, 3));
    EXPECT_EQ(root_of(*varied).parameters.tau, Fraction(4, 5));
    EXPECT_EQ(root_of(*varied).rule, "tolerant-staged");
    EXPECT_EQ(varied->overall.rule, "lagging");
    EXPECT_EQ(varied->policy.evidence, framework.policy.evidence);
}

TEST(VariedFramework, IsNothingWhereNothingChanges) {
    const auto framework = one_criterion({"nhs"});
    auto same = no_change();
    same.majority_threshold = Fraction(1, 2);
    same.equal_organisations = true;
    same.tau = Fraction(3, 4);
    same.overall_rule = "lagging";
    same.band_shift = Fraction(1, 20);

    EXPECT_FALSE(varied_framework(framework, same)) << "there are no bands to shift";
}

TEST(VariedFramework, TakesAnotherRuleWhereALevelIsMadeByTheRule) {
    const auto framework = one_criterion({"nhs"});
    auto other = no_change();
    other.rule = "power-mean";
    other.power = Fraction(1, 2);
    other.overall_rule = "staged";

    const auto varied = varied_framework(framework, other);

    ASSERT_TRUE(varied);
    EXPECT_EQ(root_of(*varied).rule, "power-mean");
    EXPECT_EQ(root_of(*varied).parameters.power, Fraction(1, 2));
    EXPECT_EQ(varied->overall.rule, "staged");
    EXPECT_FALSE(varied_framework(banded(),
                                  [] {
                                      auto rule = no_change();
                                      rule.rule = "staged";
                                      return rule;
                                  }()))
        << "bands belong to the values of the rule they were written for";
}

TEST(VariedFramework, ShiftsBordersBetweenBandsByAPartOfTheRange) {
    auto later = no_change();
    later.band_shift = Fraction(1, 20);

    const auto varied = varied_framework(banded(), later);

    ASSERT_TRUE(varied);
    const auto& bands = root_of(*varied).bands.bands;
    EXPECT_EQ(bands[0].from, 0);
    EXPECT_EQ(bands[0].to, 45);
    EXPECT_EQ(bands[1].from, 45);
    EXPECT_EQ(bands[1].to, 85);
    EXPECT_EQ(bands[2].from, 85);
    EXPECT_EQ(bands[2].to, 100);
}

TEST(VariedFramework, ShiftsNoBorderOutOfTheRange) {
    auto much_later = no_change();
    much_later.band_shift = Fraction(1, 5);

    EXPECT_FALSE(varied_framework(banded(), much_later)) << "80 and a fifth of the range is the end of it";
}

TEST(UncertaintyDefaults, TryThePlausibleMethods) {
    const auto& policy = defaults().uncertainty;

    EXPECT_EQ(policy.replicates, 1999U) << "BOO-02: the 50th from either end then bounds 95 in 100";
    for (const auto* id : {"majority-of-two-thirds", "people-alike", "evidence-caps", "every-criterion",
                           "lowest-domain", "bands-later", "geometric"})
        EXPECT_EQ(std::ranges::count(policy.variants, id, &MethodVariant::id), 1) << id;
    EXPECT_EQ(policy.variants.front().majority_threshold, Fraction(3, 5));
}

} // namespace
} // namespace weft::uncertainty
