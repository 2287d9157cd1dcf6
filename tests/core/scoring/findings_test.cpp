// SPDX-License-Identifier: MIT
#include "core/findings/check_findings.hpp"
#include "core/findings/measure_support.hpp"
#include "core/findings/panel_findings.hpp"
#include "tests/core/synthesis/panel.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace weft {
namespace {

MeasureReading read(double numerator, double denominator, MeasureKind kind = MeasureKind::people) {
    Measure measure;
    measure.kind = kind;
    measure.thresholds = {Fraction(1, 4), Fraction(1, 2), Fraction(3, 4)};
    MeasureValue value;
    value.numerator = numerator;
    value.denominator = denominator;
    return read_measure(measure, value, 0.95);
}

// BIA-01: 81 of 263 gives .2553 to .3662; 0 of 20 gives 0 to .1611 (Newcombe 1998).
TEST(Measure, HasWilsonsIntervalForPeople) {
    EXPECT_NEAR(*read(81, 263).low, 0.2553, 0.00005);
    EXPECT_NEAR(*read(81, 263).high, 0.3662, 0.00005);
    EXPECT_EQ(*read(0, 20).low, 0);
    EXPECT_NEAR(*read(0, 20).high, 0.1611, 0.00005);
}

TEST(Measure, SupportsALevelFromExactlyItsThreshold) {
    EXPECT_EQ(read(1, 4).rank_supported, 1);
    EXPECT_EQ(read(249, 1000).rank_supported, 0);
    EXPECT_EQ(read(3, 4).rank_supported, 3);
}

// 1 of 4 could as well be .70 (Wilson .0456 to .6994): the third level from .75 is ruled out, the second is not.
TEST(Measure, RulesOutWhatLiesAboveItsInterval) {
    EXPECT_EQ(read(1, 4).rank_at_high, 2);
    EXPECT_EQ(read(250, 1000).rank_at_high, 1);
    EXPECT_EQ(read(1, 4, MeasureKind::exact).rank_at_high, 1);
}

TEST(Measure, OfExactThingsHasNoInterval) {
    EXPECT_EQ(read(3, 10, MeasureKind::exact).low, 0.3);
    EXPECT_EQ(read(3, 10, MeasureKind::exact).high, 0.3);
}

TEST(Measure, OfNothingIsNotZero) {
    const auto reading = read(0, 0);
    EXPECT_FALSE(reading.share);
    EXPECT_FALSE(reading.low);
    EXPECT_FALSE(reading.rank_supported);
    EXPECT_FALSE(reading.rank_at_high);
}

TEST(CheckFindings, RefusesTheAbsurdWithASentenceAndKeepsTheRest) {
    const auto framework = one_criterion({"s"});
    Findings reported;
    Ceiling good;
    good.rule = "good";
    good.at_most = 1;
    Ceiling off_scale = good;
    off_scale.rule = "off-scale";
    off_scale.at_most = 5;
    Ceiling elsewhere = good;
    elsewhere.rule = "elsewhere";
    elsewhere.question = 7;
    reported.ceilings = {good, off_scale, elsewhere};
    Indicator wrong;
    wrong.id = "ratio";
    wrong.value = std::numeric_limits<double>::quiet_NaN();
    reported.indicators = {wrong};

    const auto checked = check_findings(framework, 0, "org.example", reported);

    ASSERT_EQ(checked.ceilings.size(), 1U);
    EXPECT_EQ(checked.ceilings[0].assessor, "org.example");
    EXPECT_FALSE(checked.indicators.at(0).value);
    std::vector<std::string> sentences;
    for (const auto& caution : checked.cautions)
        sentences.push_back(caution.text);
    EXPECT_EQ(sentences,
              (std::vector<std::string>{"refused a ceiling of 'off-scale': its level is off the scale",
                                        "refused a ceiling of 'elsewhere': it is about no criterion of this domain",
                                        "refused the indicator 'ratio': it is not a number"}));
}

TEST(PanelFindings, SayWhichSectorHoldsARelationalCriterion) {
    auto framework = one_criterion({"hospices", "trusts"});
    framework.domains[0].rubric.criteria[0].tags = {"relational"};
    const auto answers = said(framework, by_sector({{"hospices", {0, 0, 0}}, {"trusts", {4, 4, 4, 4}}}));

    const auto held = panel_findings(framework, 0, synthesise(framework, answers));
    EXPECT_TRUE(held.ceilings.empty()); // an even split of sectors stands at 0 already

    auto three = one_criterion({"council", "hospices", "trusts"});
    three.domains[0].rubric.criteria[0].tags = {"relational"};
    const auto more = said(three, by_sector({{"council", {3, 3, 3}}, {"hospices", {0, 0, 0}}, {"trusts", {4, 4, 4}}}));
    const auto findings = panel_findings(three, 0, synthesise(three, more));
    ASSERT_EQ(findings.ceilings.size(), 1U);
    EXPECT_EQ(findings.ceilings[0].at_most, 1);
    EXPECT_EQ(findings.ceilings[0].reason,
              "hospices put this at 0. What one partner does not see is contested, not achieved.");
}

TEST(PanelFindings, MentionASectorTooSmallToHoldOnlyWhereItPutsACriterionMuchLower) {
    auto framework = one_criterion({"council", "hospices", "trusts"});
    framework.domains[0].rubric.criteria[0].tags = {"relational"};

    const auto much_lower = said(framework, by_sector({{"council", {4}}, {"hospices", {1}}, {"trusts", {4}}}));
    const auto mentioned = panel_findings(framework, 0, synthesise(framework, much_lower));
    ASSERT_EQ(mentioned.cautions.size(), 1U);
    EXPECT_EQ(mentioned.cautions[0].text,
              "hospices put this much lower, but too few of them answered for it to hold the level back.");

    const auto agreed = said(framework, by_sector({{"council", {3}}, {"hospices", {3}}, {"trusts", {3}}}));
    EXPECT_TRUE(panel_findings(framework, 0, synthesise(framework, agreed)).cautions.empty());
}

} // namespace
} // namespace weft
