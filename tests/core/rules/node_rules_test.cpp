// SPDX-License-Identifier: MIT
//
// Expected values come from the published cases named beside each test, or follow from the rule's definition.
#include "core/rules/node_rule.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace weft {
namespace {

RuleContext five_levels() {
    RuleContext context;
    context.scale.labels = {"0", "1", "2", "3", "4"};
    context.lowest = 0;
    context.highest = 4;
    context.parameters.tau = Fraction(4, 5);
    context.parameters.max_lag_depth = 1;
    context.parameters.max_lagging = 1;
    context.parameters.lag_needs_children = 4;
    context.parameters.power = 1;
    return context;
}

std::vector<RuleItem> items(const std::vector<Rank>& ranks, std::vector<std::int64_t> weights = {}) {
    weights.resize(ranks.size(), 1);
    std::vector<RuleItem> made;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        made.push_back({.weight = weights[i], .rank = ranks[i]});
    return made;
}

RuleResult evaluate(std::string_view rule, const std::vector<RuleItem>& of,
                    const RuleContext& context = five_levels()) {
    return find_node_rule(rule)->evaluate(of, context);
}

// SCO-13, SCO-15, SCO-16
TEST(Staged, HoldsTheLowestLevel) {
    EXPECT_EQ(evaluate("staged", items({3, 4, 2, 3})).level, 2);
    EXPECT_EQ(evaluate("staged", items({0, 4, 4})).level, 0);
    EXPECT_EQ(evaluate("staged", items({4, 4})).level, 4);
}

// SCO-17: nothing is not a zero.
TEST(EveryRule, MakesNothingOfNothing) {
    for (const auto* rule : node_rules()) {
        const auto result = rule->evaluate({}, five_levels());
        EXPECT_FALSE(result.value) << rule->id;
        EXPECT_FALSE(result.level) << rule->id;
    }
}

// SCO-20 and SCO-20c: tolerance alone lets a criterion at 0 hide; the floor does not.
TEST(TolerantStaged, LetsAFewLagButNoneFar) {
    auto without_floor = five_levels();
    without_floor.parameters.max_lag_depth = 100;
    EXPECT_EQ(evaluate("tolerant-staged", items({4, 4, 4, 4, 0}), without_floor).level, 4);
    EXPECT_EQ(evaluate("tolerant-staged", items({4, 4, 4, 4, 0})).level, 1);
    EXPECT_EQ(evaluate("tolerant-staged", items({4, 4, 4, 4, 3})).level, 4);
}

TEST(TolerantStaged, HoldsALevelAtExactlyTheShareItNeeds) {
    EXPECT_EQ(evaluate("tolerant-staged", items({3, 3, 3, 3, 2})).level, 3);
    EXPECT_EQ(evaluate("tolerant-staged", items({3, 3, 3, 2})).level, 2);
}

TEST(TolerantStaged, SaysWhenItsToleranceIsInert) {
    EXPECT_EQ(find_node_rule("tolerant-staged")->describe(3, five_levels(), "criterion"), "the lowest of 3 criteria");
    EXPECT_EQ(find_node_rule("tolerant-staged")->describe(5, five_levels(), "criterion"),
              "the highest level that at least 4/5 of the weight of 5 criteria holds, with none more than 1 below it");
}

// SCO-09: levels 3 and 2 with weights 2 and 1 are known; the mean is 8/3 of 4.
TEST(WeightedMean, IsThePercentageOfTheWayFromWorstToBest) {
    EXPECT_EQ(evaluate("weighted-mean", items({3, 2}, {2, 1})).value, Fraction(200, 3));
    EXPECT_FALSE(evaluate("weighted-mean", items({3, 2}, {2, 1})).level);
}

// SCO-43: ten weights of a tenth on level 3 are 3, exactly.
TEST(WeightedMean, AddsTenTenthsToExactlyOne) {
    EXPECT_EQ(evaluate("weighted-mean", items(std::vector<Rank>(10, 3))).value, Fraction(75));
}

// SCO-22: 3 + 2 + 3 + 3 = 11 of 16 points are 68.75 per cent.
TEST(PercentageOfMaximum, CountsPointsAsPrinted) {
    RuleContext context;
    context.scale.first = 1;
    context.scale.labels = {"1", "2", "3", "4"};
    context.lowest = 1;
    context.highest = 4;
    EXPECT_EQ(evaluate("percentage-of-maximum", items({2, 1, 2, 2}), context).value, Fraction(275, 4));
    EXPECT_EQ(find_node_rule("percentage-of-maximum")->range(context, 4).lowest, 25);
}

TEST(PercentageOfMaximum, MakesNothingOnceSomethingDoesNotApply) {
    auto context = five_levels();
    context.left_out_weight = 1;
    EXPECT_FALSE(evaluate("percentage-of-maximum", items({2, 3}), context).value);
    EXPECT_EQ(evaluate("percentage-of-attainable", items({2, 3}), context).value, Fraction(125, 2));
}

TEST(Sum, AddsPointsByWeight) {
    auto context = five_levels();
    context.weight_unit = Fraction(1, 2);
    EXPECT_EQ(evaluate("sum", items({4, 1}, {2, 3}), context).value, Fraction(11, 2));
}

TEST(Sum, CountsDownWhereLowIsBetter) {
    RuleContext context;
    context.scale.first = 1;
    context.scale.better = Better::lower;
    context.scale.labels = {"1", "2", "3", "4"};
    context.lowest = 4;
    context.highest = 1;
    EXPECT_EQ(evaluate("sum", items({0, 3}), context).value, Fraction(5));
}

TEST(Median, LiesMidwayWhereTheWeightSplitsAndLiftsNobody) {
    EXPECT_EQ(evaluate("median", items({2, 3})).value, Fraction(5, 2));
    EXPECT_EQ(evaluate("median", items({2, 3})).level, 2);
    EXPECT_EQ(evaluate("median", items({1, 4, 4})).level, 4);
    EXPECT_EQ(evaluate("median", items({1, 4}, {3, 1})).value, Fraction(1));
}

// Three parts hold 4, 1 and 3; the second is held back, so that its value of 3 is better than the value of 2 of the third.
// The middle level is 3. When the value of the third rises to 4, the second lies in the middle by value.
TEST(Median, OfHeldBackPartsFallsForNoBetterValue) {
    const std::vector<Fraction> values = {Fraction(4), Fraction(3), Fraction(2), Fraction(4)};
    std::vector<RuleItem> parts = {
        {.rank = 4, .value = &values[0]}, {.rank = 1, .value = &values[1]}, {.rank = 3, .value = &values[2]}};
    EXPECT_EQ(evaluate("median", parts).value, Fraction(3));
    EXPECT_EQ(evaluate("median", parts).level, 3);

    parts[2].value = &values[3];
    EXPECT_EQ(evaluate("median", parts).value, Fraction(4));
    EXPECT_EQ(evaluate("median", parts).level, 3);
}

TEST(MinimumAndMaximum, TakeTheEnds) {
    EXPECT_EQ(evaluate("minimum", items({3, 1, 2})).level, 1);
    EXPECT_EQ(evaluate("maximum", items({3, 1, 2})).level, 3);
    EXPECT_EQ(evaluate("maximum", items({3, 1, 2})).value, Fraction(3));
}

/// Values on a scale of 0 to 1, as a node's children give them.
Fraction power_mean(const std::vector<Fraction>& values, const Fraction& power,
                    std::vector<std::int64_t> weights = {}) {
    RuleContext context;
    context.lowest = 0;
    context.highest = 1;
    context.parameters.power = power;
    weights.resize(values.size(), 1);
    std::vector<RuleItem> of;
    for (std::size_t i = 0; i < values.size(); ++i)
        of.push_back({.weight = weights[i], .rank = -1, .value = &values[i]});
    return *find_node_rule("power-mean")->evaluate(of, context).value;
}

// SCO-29: UNDP HDR 2020, technical note 1: (0.6971 x 0.3447 x 0.5506)^(1/3) = 0.510.
TEST(PowerMean, IsTheGeometricMeanAtPowerZero) {
    const auto index = power_mean({Fraction(6971, 10000), Fraction(3447, 10000), Fraction(5506, 10000)}, 0);
    EXPECT_EQ(index, Fraction(50955475394, 1000000000)); // 50.9554753937 to nine decimals
    EXPECT_EQ(to_decimal_text(index / 100, 3), "0.510");
}

// SCO-28: a zero of no weight is ignored.
TEST(PowerMean, IgnoresWhatHasNoWeight) {
    EXPECT_EQ(power_mean({0, Fraction(3, 4)}, 0, {0, 1}), 75);
    EXPECT_EQ(power_mean({0, Fraction(3, 4)}, -1, {0, 1}), 75);
}

// SCO-36: (2,2,2,2) and (4,4,0,0) of 4 have the same mean; at power one half 2 and 1, at power zero 2 and 0.
TEST(PowerMean, CompensatesLessTheLowerThePower) {
    const std::vector<Fraction> even(4, Fraction(1, 2));
    const std::vector<Fraction> uneven{1, 1, 0, 0};
    EXPECT_EQ(power_mean(even, 1), 50);
    EXPECT_EQ(power_mean(uneven, 1), 50);
    EXPECT_EQ(power_mean(even, Fraction(1, 2)), 50);
    EXPECT_EQ(power_mean(uneven, Fraction(1, 2)), 25);
    EXPECT_EQ(power_mean(uneven, 0), 0);
}

// SCO-37, SCO-39: CQC's adult social care principle for four domains or more: good if none is inadequate and no more than
// one requires improvement.
TEST(Lagging, LetsOneOfFourLagByOne) {
    EXPECT_EQ(evaluate("lagging", items({2, 2, 2, 2, 1})).level, 2);
    EXPECT_EQ(evaluate("lagging", items({2, 2, 2, 1, 1})).level, 1);
    EXPECT_EQ(evaluate("lagging", items({2, 2, 2, 0, 0})).level, 0);
    EXPECT_EQ(evaluate("lagging", items({3, 3, 3, 3, 1})).level, 2);
    EXPECT_EQ(evaluate("lagging", items({3, 3, 2})).level, 2);
}

// ACIC: points from 0 to 11; a subscale of 4, 6 and 8 stands at 6.0.
TEST(Mean, IsInThePointsTheScalePrints) {
    EXPECT_EQ(evaluate("mean", items({1, 2, 4})).value, Fraction(7, 3));
    EXPECT_EQ(evaluate("mean", items({1, 4}, {3, 1})).value, Fraction(7, 4));
    EXPECT_EQ(evaluate("mean", items({1, 4}, {1, 0})).value, Fraction(1));
    EXPECT_FALSE(evaluate("mean", items({1, 4}, {0, 0})).value);
}

// The NHS oversight framework: 1.00 is best and 4.00 worst, so the best and the worst of four ranks are 2.5 together.
TEST(Mean, CountsDownWhereLowIsBetter) {
    RuleContext context;
    context.scale.first = 1;
    context.scale.better = Better::lower;
    context.scale.labels = {"1", "2", "3", "4"};
    context.lowest = 4;
    context.highest = 1;
    EXPECT_EQ(evaluate("mean", items({0, 3}), context).value, Fraction(5, 2));
    EXPECT_EQ(evaluate("mean", items({3, 3, 2}), context).value, Fraction(4, 3));
}

RuleContext cqc_ratings() {
    RuleContext context;
    context.scale.first = 1;
    context.scale.labels = {"Inadequate", "Requires improvement", "Good", "Outstanding"};
    context.lowest = 1;
    context.highest = 4;
    const auto all_but = [](int level, int lagging, int at) {
        return Need{.level = level, .quantity = Quantity::all_but, .amount = lagging, .at = at};
    };
    context.parameters.needs = {{.level = 4, .quantity = Quantity::count, .amount = 2, .at = 4},
                                all_but(4, 0, 3),
                                all_but(3, 0, 2),
                                all_but(3, 1, 3),
                                all_but(2, 1, 2)};
    return context;
}

// SCO-39: CQC rating principles for adult social care (May 2022). O is rank 3 and I rank 0.
TEST(ByCount, RatesFiveKeyQuestionsAsTheRegulatorDoes) {
    const auto context = cqc_ratings();
    EXPECT_EQ(evaluate("by-count", items({3, 3, 2, 2, 2}), context).level, 3);
    EXPECT_EQ(evaluate("by-count", items({3, 2, 2, 2, 2}), context).level, 2);
    EXPECT_EQ(evaluate("by-count", items({2, 2, 2, 2, 1}), context).level, 2);
    EXPECT_EQ(evaluate("by-count", items({2, 2, 2, 1, 1}), context).level, 1);
    EXPECT_EQ(evaluate("by-count", items({2, 2, 2, 0, 0}), context).level, 0);
    EXPECT_EQ(evaluate("by-count", items({3, 3, 3, 3, 1}), context).level, 2);
}

TEST(ByCount, CountsAShareOfTheWeightAndNothingWithoutWeight) {
    RuleContext context = five_levels();
    context.parameters.needs = {{.level = 1, .quantity = Quantity::share, .amount = Fraction(2, 3), .at = 2},
                                {.level = 4, .quantity = Quantity::count, .amount = 9, .at = 4}};
    EXPECT_EQ(evaluate("by-count", items({2, 2, 0}), context).level, 3);
    EXPECT_EQ(evaluate("by-count", items({2, 2, 0}, {1, 1, 2}), context).level, 0);
    EXPECT_EQ(evaluate("by-count", items({2, 2, 0, 0}, {1, 1, 1, 0}), context).level, 3);
    EXPECT_FALSE(evaluate("by-count", items({2, 2}, {0, 0}), context).level);
}

/// Requirements of the given stages, held or missed.
std::optional<Rank> stage_of(const std::vector<std::pair<int, bool>>& requirements) {
    RuleContext context;
    context.scale.labels = {"not met", "met"};
    context.highest = 1;
    context.stage_count = 5;
    std::vector<RuleItem> of;
    for (const auto& [stage, is_met] : requirements)
        of.push_back({.weight = 1, .rank = is_met ? 1 : 0, .stage = stage});
    return find_node_rule("requirements")->evaluate(of, context).level;
}

// SCO-21: a gap at level 2 blocks levels 3 and 4.
TEST(Requirements, AreBlockedAboveAGap) {
    EXPECT_EQ(stage_of({{1, true}, {1, true}, {2, true}, {2, false}, {3, true}, {4, true}}), 1);
    EXPECT_EQ(stage_of({{1, true}, {2, true}, {3, true}, {4, true}}), 4);
    EXPECT_EQ(stage_of({{1, false}, {2, true}}), 0);
}

TEST(Requirements, NeverReachAStageNobodyKnowsAnythingOf) {
    EXPECT_EQ(stage_of({{1, true}, {2, true}}), 2);
    EXPECT_EQ(stage_of({{1, true}, {3, true}}), 3);
    EXPECT_EQ(stage_of({}), std::nullopt);
}

TEST(Requirements, AreHeldFromTheLevelTheRubricNames) {
    RuleContext context = five_levels();
    context.stage_count = 3;
    const std::vector<RuleItem> of{{.weight = 1, .rank = 3, .stage = 1}, {.weight = 1, .rank = 2, .stage = 2}};
    EXPECT_EQ(evaluate("requirements", of, context).level, 0);
    context.parameters.held_at = 3;
    EXPECT_EQ(evaluate("requirements", of, context).level, 1);
    context.parameters.held_at = 2;
    EXPECT_EQ(evaluate("requirements", of, context).level, 2);
}

// SCO-33 in a range of 0 to 200, so that 100, 110, 90 and 100 are shares: the index is 99.5 of 200.
TEST(PenalisedMean, TakesOffWhatIsUneven) {
    RuleContext context;
    context.highest = 200;
    const std::vector<Fraction> values{100, 110, 90, 100};
    std::vector<RuleItem> of;
    for (const auto& value : values)
        of.push_back({.weight = 1, .rank = -1, .value = &value});
    EXPECT_EQ(evaluate("penalised-mean", of, context).value, Fraction(995, 20));
}

// Reading lets a weight be as large as 2^40, and a scale have a hundred levels: their products leave 64 bits.
TEST(PenalisedMean, IsExactForTheHeaviestWeightsOfTheLongestScale) {
    RuleContext context;
    context.scale.labels.assign(100, "level");
    const std::vector<Rank> best(2000, 99);
    const std::vector<std::int64_t> heaviest(best.size(), std::int64_t{1} << 40);
    EXPECT_EQ(evaluate("penalised-mean", items(best, heaviest), context).value, Fraction(100));
    EXPECT_EQ(evaluate("weighted-mean", items(best, heaviest), context).value, Fraction(100));
}

// SCO-35: (2,1,1) of 4 is 7/6 and (4,1,1) is 1: raising an item lowers the index, so the rule says it is not monotone.
TEST(PenalisedMean, MayFallWhenAnItemRises) {
    EXPECT_EQ(*evaluate("penalised-mean", items({2, 1, 1})).value / 25, Fraction(7, 6));
    EXPECT_EQ(*evaluate("penalised-mean", items({4, 1, 1})).value / 25, Fraction(1));
    EXPECT_FALSE(find_node_rule("penalised-mean")->is_monotone);
    EXPECT_EQ(evaluate("penalised-mean", items({4, 0, 0})).value, Fraction(0));
    EXPECT_EQ(evaluate("penalised-mean", items({0, 0})).value, Fraction(0));
}

TEST(Lagging, CountsOnlyWhatHasWeight) {
    EXPECT_EQ(evaluate("lagging", items({3, 3, 2, 4}, {1, 1, 1, 0})).level, 2);
}

TEST(EveryRule, SaysWhatItMakes) {
    std::set<std::string_view> ids;
    for (const auto* rule : node_rules()) {
        EXPECT_TRUE(ids.insert(rule->id).second) << rule->id;
        EXPECT_EQ(find_node_rule(rule->id), rule);
        const auto result = rule->evaluate(items({1, 2, 3}), five_levels());
        EXPECT_EQ(result.value.has_value(), rule->gives_value) << rule->id;
        EXPECT_EQ(result.level.has_value(), rule->gives_level) << rule->id;
        EXPECT_FALSE(rule->describe(3, five_levels(), "criterion").empty());
    }
    EXPECT_EQ(find_node_rule("no-such-rule"), nullptr);
}

} // namespace
} // namespace weft
