// SPDX-License-Identifier: MIT
#include "core/scoring/score_assessment.hpp"

#include "core/rubric/defaults_file.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

constexpr auto unknown = CriterionState::unknown;
constexpr auto not_applicable = CriterionState::not_applicable;

CriterionLevels at(std::optional<Rank> rank, CriterionState state = CriterionState::level) {
    CriterionLevels levels;
    levels.state = rank ? CriterionState::level : state;
    for (auto& level : levels.in)
        level = rank;
    return levels;
}

/// A framework of one domain whose criteria have these weights, on a scale of 0 to 4.
struct OneDomain {
    explicit OneDomain(const std::vector<int>& weights, const std::string& rule = "weighted-mean") {
        framework.policy = defaults().policy;
        Domain domain;
        domain.rubric.domain = "d";
        domain.rubric.scale.labels = {"0", "1", "2", "3", "4"};
        Aggregate aggregate;
        aggregate.rule = rule;
        aggregate.parameters = defaults().rules;
        Node root;
        root.aggregate = aggregate;
        root.children = {1};
        Node capability;
        capability.parent = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            Criterion criterion;
            criterion.id = "c" + std::to_string(i);
            criterion.weight = weights[i];
            criterion.node = 1;
            capability.criteria.push_back(i);
            domain.rubric.criteria.push_back(criterion);
        }
        domain.rubric.nodes = {root, capability};
        framework.domains = {domain};
        framework.sectors = {{"s", "s", SectorRole::other}};
        framework.overall = aggregate;
        framework.overall.rule = "minimum";
        framework.index();
    }

    Rubric& rubric() { return framework.domains[0].rubric; }

    NodeScore score(const std::vector<CriterionLevels>& levels) const {
        const auto plan = plan_scoring(framework);
        return score_assessment(plan, levels, true).domains[0][0];
    }

    Framework framework;
};

// SCO-09: levels 3, not applicable, unknown, 2 with weights 2, 1, 1, 1: coverage 3/4, point 8/3, bounds 2 and 3, of 4.
TEST(Score, HasCoverageAndWorstCaseBounds) {
    const auto score = OneDomain({2, 1, 1, 1}).score({at(3), at({}, not_applicable), at({}, unknown), at(2)});
    EXPECT_EQ(score.coverage, Fraction(3, 4));
    EXPECT_EQ(score[Chain::claimed].value, Fraction(200, 3));
    EXPECT_EQ(score[Chain::claimed].value_low, 50);
    EXPECT_EQ(score[Chain::claimed].value_high, 75);
    EXPECT_EQ(score.publication, Publication::provisional);
    EXPECT_EQ(score.not_applicable_share, Fraction(1, 5));
    EXPECT_EQ(score.value_if_left_out_were_worst, 50); // (3 * 2 + 0 + 2) / 4 of 4
}

// SCO-10: nothing applies, so nothing is said, and nothing is zero.
TEST(Score, IsNothingWhereNothingApplies) {
    const auto score = OneDomain({1, 1}).score({at({}, not_applicable), at({}, not_applicable)});
    EXPECT_EQ(score.publication, Publication::not_applicable);
    EXPECT_FALSE(score[Chain::claimed].value);
    EXPECT_FALSE(score[Chain::claimed].value_low);
}

// SCO-11: nothing is known: coverage 0, the bounds are the whole scale, no point.
TEST(Score, IsTheWholeScaleWhereNothingIsKnown) {
    const auto score = OneDomain({1, 3}).score({at({}, unknown), at({}, unknown)});
    EXPECT_EQ(score.coverage, 0);
    EXPECT_EQ(score.publication, Publication::too_little_known);
    EXPECT_FALSE(score[Chain::claimed].value);
    EXPECT_EQ(score[Chain::claimed].value_low, 0);
    EXPECT_EQ(score[Chain::claimed].value_high, 100);
}

// SCO-12: levels 0, 4, 4 with weights 1, 1, 2: 3 of 4, everything known.
TEST(Score, HasNoIntervalWhereEverythingIsKnown) {
    const auto score = OneDomain({1, 1, 2}).score({at(0), at(4), at(4)});
    EXPECT_EQ(score.coverage, 1);
    EXPECT_EQ(score[Chain::claimed].value, 75);
    EXPECT_EQ(score[Chain::claimed].value_low, 75);
    EXPECT_EQ(score[Chain::claimed].value_high, 75);
    EXPECT_EQ(score.publication, Publication::published);
}

// SCO-14: 3, unknown, 4 stands at 0 at the lowest and at 3 at the highest.
TEST(Staged, StandsBetweenItsBoundsWhileSomethingIsUnknown) {
    const auto score = OneDomain({1, 1, 1}, "staged").score({at(3), at({}, unknown), at(4)});
    EXPECT_EQ(score[Chain::claimed].level_low, 0);
    EXPECT_EQ(score[Chain::claimed].level_high, 3);
}

// METHODS decision 1: published from exactly 4/5, provisional from exactly 1/2, not below.
TEST(Publication, TurnsAtExactlyItsThresholds) {
    const OneDomain domain(std::vector<int>(10, 1));
    const auto with_known = [&](int known) {
        std::vector<CriterionLevels> levels;
        for (int i = 0; i < 10; ++i)
            levels.push_back(i < known ? at(2) : at({}, unknown));
        return domain.score(levels).publication;
    };
    EXPECT_EQ(with_known(8), Publication::published);
    EXPECT_EQ(with_known(7), Publication::provisional);
    EXPECT_EQ(with_known(5), Publication::provisional);
    EXPECT_EQ(with_known(4), Publication::too_little_known);
}

TEST(Publication, IsProvisionalWhileACriticalCriterionIsUnknown) {
    OneDomain domain(std::vector<int>(10, 1), "tolerant-staged");
    domain.rubric().criteria[0].critical = true;
    std::vector<CriterionLevels> levels(10, at(3));
    EXPECT_EQ(domain.score(levels).publication, Publication::published);
    levels[0] = at({}, unknown);
    const auto score = domain.score(levels);
    EXPECT_EQ(score.publication, Publication::provisional);
    EXPECT_EQ(score[Chain::claimed].level, 3);
    EXPECT_EQ(score[Chain::claimed].level_low, 0);
}

TEST(CriticalCriterion, IsMetInFull) {
    OneDomain domain(std::vector<int>(5, 1), "tolerant-staged");
    const std::vector<CriterionLevels> levels{at(2), at(3), at(3), at(3), at(3)};
    EXPECT_EQ(domain.score(levels)[Chain::claimed].level, 3);
    domain.rubric().criteria[0].critical = true;
    EXPECT_EQ(domain.score(levels)[Chain::claimed].level, 2);
}

TEST(Publication, IsProvisionalWhileAGateIsUndecided) {
    OneDomain domain(std::vector<int>(10, 1), "tolerant-staged");
    Gate gate;
    gate.id = "g";
    gate.criteria = {"c0"};
    gate.cap = 1;
    domain.rubric().gates = {gate};
    std::vector<CriterionLevels> levels(10, at(3));
    levels[0] = at({}, unknown);
    const auto score = domain.score(levels);
    EXPECT_TRUE(score.is_gate_undecided);
    EXPECT_EQ(score.publication, Publication::provisional);
    EXPECT_EQ(score[Chain::claimed].level, 3);
    EXPECT_EQ(score[Chain::claimed].level_low, 1);
}

TEST(NotApplicable, BeyondAFifthOfTheWeightIsNotComparable) {
    const OneDomain domain(std::vector<int>(10, 1));
    std::vector<CriterionLevels> levels(10, at(2));
    levels[0] = levels[1] = at({}, not_applicable);
    EXPECT_TRUE(domain.score(levels).is_comparable);
    levels[2] = at({}, not_applicable);
    EXPECT_FALSE(domain.score(levels).is_comparable);
}

TEST(PercentageOfMaximum, MakesNothingWhereSomethingDoesNotApply) {
    const auto score = OneDomain({1, 1}, "percentage-of-maximum").score({at(3), at({}, not_applicable)});
    EXPECT_EQ(score.publication, Publication::nothing_made);
    EXPECT_FALSE(score[Chain::claimed].value);
}

// Criteria count, not capabilities: two capabilities of 1 and 3 criteria have a mean over four criteria.
TEST(Weights, MultiplyDownTheTree) {
    OneDomain domain({1, 1, 1, 1});
    auto& rubric = domain.rubric();
    Node second = rubric.nodes[1];
    second.criteria = {1, 2, 3};
    second.weight = 2;
    rubric.nodes[1].criteria = {0};
    rubric.nodes.push_back(second);
    rubric.nodes[0].children = {1, 2};
    for (std::size_t i = 1; i < 4; ++i)
        rubric.criteria[i].node = 2;
    const std::vector<CriterionLevels> levels{at(4), at(0), at(0), at(2)};
    EXPECT_EQ(domain.score(levels)[Chain::claimed].value, Fraction(2, 7) * 100); // (4 + 2 * 2) / 7 / 4

    rubric.nodes[0].aggregate->over = Over::children;
    EXPECT_EQ(domain.score(levels)[Chain::claimed].value, Fraction(400, 9)); // (100 + 2 * 100 / 6) / 3
}

TEST(Overall, IsWithheldWhileSomebodyMustStillBeHeard) {
    const OneDomain domain({1, 1}, "staged");
    const auto plan = plan_scoring(domain.framework);
    const std::vector<CriterionLevels> levels{at(3), at(2)};
    const auto heard = score_assessment(plan, levels, true);
    EXPECT_EQ(heard.overall[Chain::assessed].level, 2);
    const auto incomplete = score_assessment(plan, levels, false);
    EXPECT_EQ(incomplete.overall.publication, Publication::incomplete_voice);
    EXPECT_FALSE(incomplete.overall[Chain::assessed].level);
    EXPECT_FALSE(incomplete.overall[Chain::assessed].value);
    EXPECT_EQ(incomplete.domains[0][0][Chain::assessed].level, 2);
}

TEST(Weights, TooFineToBeAddedExactlyAreRefusedWithASentence) {
    OneDomain domain({1, 1});
    domain.rubric().criteria[0].weight = Fraction(1) / 1'000'000 / 1'000'000 / 1'000'000;
    EXPECT_THROW(plan_scoring(domain.framework), std::exception);
}

} // namespace
} // namespace weft
