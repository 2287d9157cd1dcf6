// SPDX-License-Identifier: MIT
//
// PLN cases of the methods: worked numbers, compared with exhaustive search or an LP solver where they were made.
#include "core/planning/cheapest_raises.hpp"

#include "core/error.hpp"
#include "core/planning/linear.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace weft::planning {
namespace {

using testing::ElementsAre;

constexpr std::size_t many_states = 1'000'000;

/// Criteria on levels 0 to `top` with what each step costs, by criterion and level; the first of each is unused.
struct Criteria {
    Criteria(std::vector<Rank> levels, Rank top, std::vector<std::vector<std::int64_t>> steps)
        : steps_(std::move(steps)) {
        for (const auto level : levels)
            reach_.push_back({.from = level, .to = top});
    }
    Criteria(const std::vector<Rank>& levels, Rank top)
        : Criteria(levels, top,
                   std::vector(levels.size(), std::vector<std::int64_t>(static_cast<std::size_t>(top) + 1, 1))) {}

    FormulaMaker maker() const { return FormulaMaker(reach_); }

    Linear weighted_sum(const std::vector<int>& weights) const {
        Linear sum;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            std::vector<ValueStep> steps;
            for (Rank rank = 0; rank <= reach_[i].to; ++rank)
                steps.push_back({.value = rank, .at_least = maker().level(i, rank)});
            sum.add(as_linear(steps), weights[i]);
        }
        return sum;
    }

    std::optional<CheapestRaises> cheapest(const Formula& target) const {
        std::vector<std::vector<std::int64_t>> costs;
        for (std::size_t i = 0; i < reach_.size(); ++i) {
            auto& from_here = costs.emplace_back(1, 0);
            for (auto rank = reach_[i].from + 1; rank <= reach_[i].to; ++rank)
                from_here.push_back(from_here.back() + steps_[i][static_cast<std::size_t>(rank)]);
        }
        return cheapest_raises({.target = target, .reach = reach_, .costs = costs}, many_states);
    }

private:
    std::vector<Reach> reach_;
    std::vector<std::vector<std::int64_t>> steps_;
};

Formula reaching(const Linear& value, const Fraction& target) {
    return satisfies(value, [&](const Fraction& reached) { return reached >= target; }).value();
}

const std::vector<std::vector<std::int64_t>> five_steps = {
    {0, 1, 1, 2, 3}, {0, 1, 2, 2, 4}, {0, 2, 2, 3, 3}, {0, 1, 1, 1, 5}, {0, 1, 3, 3, 3}};

// PLN-01: strict staged, so the answer is unique.
TEST(CheapestRaises, OfAStagedTargetAreAllCriteriaBelowIt) {
    const Criteria criteria({1, 3, 0, 2}, 3);
    const auto maker = criteria.maker();
    const auto found = criteria.cheapest(
        FormulaMaker::all({maker.level(0, 2), maker.level(1, 2), maker.level(2, 2), maker.level(3, 2)}));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->cost, 3);
    EXPECT_THAT(found->levels, ElementsAre(2, 3, 2, 2));
    EXPECT_EQ(found->count, 1U);
    EXPECT_EQ(found->lowest, found->levels);
}

// PLN-02: a covering knapsack, checked by R's lpSolve.
TEST(CheapestRaises, CoverAKnapsack) {
    const Criteria criteria({0, 0, 0, 0, 0, 0}, 1, {{0, 7}, {0, 4}, {0, 2}, {0, 9}, {0, 1}, {0, 6}});
    const auto found = criteria.cheapest(reaching(criteria.weighted_sum({5, 4, 3, 6, 2, 5}), 12));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->cost, 12);
    EXPECT_THAT(found->levels, ElementsAre(0, 1, 1, 0, 0, 1));
}

// PLN-04: a gate forces the third criterion to level 2 first.
TEST(CheapestRaises, MeetAFloorFirst) {
    const Criteria criteria({1, 2, 0, 1, 2}, 4, five_steps);
    const auto found = criteria.cheapest(
        FormulaMaker::all({criteria.maker().level(2, 2), reaching(criteria.weighted_sum({2, 1, 1, 1, 1}), 12)}));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->cost, 6);
    EXPECT_THAT(found->levels, ElementsAre(2, 2, 2, 2, 2));
    EXPECT_EQ(found->lowest[2], 2);
}

// PLN-05: the most there is to have is 24.
TEST(CheapestRaises, AreNoneWhereTheTargetIsOutOfReach) {
    const Criteria criteria({1, 2, 0, 1, 2}, 4, five_steps);
    EXPECT_FALSE(criteria.cheapest(reaching(criteria.weighted_sum({2, 1, 1, 1, 1}), 25)));
}

// PLN-06.
TEST(CheapestRaises, CostNothingWhereTheTargetIsMet) {
    const Criteria criteria({3, 3, 3, 3, 3}, 4, five_steps);
    const auto found = criteria.cheapest(reaching(criteria.weighted_sum({1, 1, 1, 1, 1}), 10));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->cost, 0);
    EXPECT_THAT(found->levels, ElementsAre(3, 3, 3, 3, 3));
    EXPECT_EQ(found->count, 1U);
}

// PLN-08: whoever takes the cheapest next step each time pays 12.
TEST(CheapestRaises, LookFurtherThanTheNextStep) {
    const Criteria criteria({0, 0, 0}, 4, {{0, 5, 1, 1, 1}, {0, 3, 3, 3, 3}, {0, 3, 3, 3, 3}});
    const auto found = criteria.cheapest(reaching(criteria.weighted_sum({1, 1, 1}), 4));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->cost, 8);
    EXPECT_THAT(found->levels, ElementsAre(4, 0, 0));
}

// PLN-09a: three groups of two with weights of their own, the mean of whose means is to reach 2.5.
TEST(CheapestRaises, GoThroughGroupsWithWeightsOfTheirOwn) {
    auto steps = five_steps;
    steps.push_back({0, 2, 1, 2, 2});
    const Criteria criteria({1, 2, 0, 1, 3, 2}, 4, steps);
    Linear mean;
    mean.add(criteria.weighted_sum({2, 1, 0, 0, 0, 0}), Fraction(1, 9));
    mean.add(criteria.weighted_sum({0, 0, 1, 1, 0, 0}), Fraction(1, 6));
    mean.add(criteria.weighted_sum({0, 0, 0, 0, 1, 3}), Fraction(1, 12));
    const auto found = criteria.cheapest(reaching(mean, Fraction(5, 2)));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->cost, 9);
    EXPECT_THAT(found->levels, ElementsAre(3, 2, 0, 3, 3, 4));
}

// One of three has to be raised: three ways, and none of the three is in all of them.
TEST(CheapestRaises, CountHowManyWaysAreAsCheap) {
    const Criteria criteria({0, 0, 0}, 1);
    const auto maker = criteria.maker();
    const auto found = criteria.cheapest(FormulaMaker::any({maker.level(0, 1), maker.level(1, 1), maker.level(2, 1)}));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->cost, 1);
    EXPECT_EQ(found->count, 3U);
    EXPECT_THAT(found->levels, ElementsAre(0, 0, 1));
    EXPECT_THAT(found->lowest, ElementsAre(0, 0, 0));
    EXPECT_THAT(found->highest, ElementsAre(1, 1, 1));
}

// Two steps on one criterion touch fewer than one on each of two.
TEST(CheapestRaises, PreferFewerCriteriaWhereTheCostIsTheSame) {
    const Criteria criteria({0, 0}, 2);
    const auto found = criteria.cheapest(reaching(criteria.weighted_sum({1, 1}), 2));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->count, 3U);
    EXPECT_THAT(found->levels, ElementsAre(0, 2));
}

// 30 of 60: 1.2e17 ways, more than are counted.
TEST(CheapestRaises, SayWhereTheyStopCounting) {
    const Criteria criteria(std::vector<Rank>(60, 0), 1);
    const auto found = criteria.cheapest(reaching(criteria.weighted_sum(std::vector<int>(60, 1)), 30));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->cost, 30);
    EXPECT_EQ(found->count, counted_at_most);
    EXPECT_FALSE(found->is_count_exact);
}

/// Every way tried, in the order of levels.
std::optional<CheapestRaises> tried_out(const RaiseProblem& problem) {
    std::optional<CheapestRaises> best;
    int fewest = 0;
    std::vector<Rank> way;
    for (const auto& reach : problem.reach)
        way.push_back(reach.from);
    for (bool is_more = true; is_more;) {
        std::int64_t cost = 0;
        int touched = 0;
        for (std::size_t i = 0; i < way.size(); ++i) {
            cost += problem.costs[i][static_cast<std::size_t>(way[i] - problem.reach[i].from)];
            touched += way[i] > problem.reach[i].from ? 1 : 0;
        }
        if (holds(problem.target, way) && (!best || cost <= best->cost)) {
            if (!best || cost < best->cost) {
                best = CheapestRaises{
                    .cost = cost, .levels = way, .count = 0, .is_count_exact = true, .lowest = way, .highest = way};
                fewest = touched;
            }
            if (touched < fewest) {
                best->levels = way;
                fewest = touched;
            }
            ++best->count;
            for (std::size_t i = 0; i < way.size(); ++i) {
                best->lowest[i] = std::min(best->lowest[i], way[i]);
                best->highest[i] = std::max(best->highest[i], way[i]);
            }
        }
        is_more = false;
        for (auto i = way.size(); i-- > 0 && !is_more;) {
            is_more = way[i] < problem.reach[i].to;
            way[i] = is_more ? way[i] + 1 : problem.reach[i].from;
        }
    }
    return best;
}

/// Up to three parts of up to three criteria, each with weights of its own and counted by a curve that rises as it likes, and now
/// and then a least value of a part, a floor of a criterion, or a criterion that two parts share.
RaiseProblem parts_at_random(std::mt19937& random) {
    const auto up_to = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    RaiseProblem problem;
    std::vector<Formula> needs;
    auto whole = std::make_shared<Sum>();
    const auto part_count = 1 + up_to(2);
    for (int part = 0; part < part_count; ++part) {
        auto sum = std::make_shared<Sum>();
        const auto criterion_count = 1 + up_to(2);
        for (int criterion = 0; criterion < criterion_count; ++criterion) {
            const bool is_shared = up_to(9) == 0 && !problem.reach.empty();
            const auto question = is_shared ? problem.reach.size() - 1 : problem.reach.size();
            if (!is_shared) {
                problem.reach.push_back({.from = up_to(1), .to = 1 + up_to(1)});
                problem.costs.push_back({0});
                for (auto rank = problem.reach.back().from; rank < problem.reach.back().to; ++rank)
                    problem.costs.back().push_back(problem.costs.back().back() + 1 + up_to(2));
            }
            const auto& reach = problem.reach[question];
            for (auto rank = reach.from + 1; rank <= reach.to; ++rank)
                sum->levels.push_back({.question = question, .at_least = rank, .weight = 1 + up_to(3)});
            if (reach.to > reach.from && up_to(9) == 0)
                needs.push_back(FormulaMaker(problem.reach).level(question, reach.to));
        }
        std::vector<std::int64_t> curve{0};
        while (static_cast<std::int64_t>(curve.size()) <= highest_of(*sum))
            curve.push_back(curve.back() + up_to(3));
        if (highest_of(*sum) > 0 && up_to(4) == 0) needs.push_back({.sum = sum, .bound = 1});
        whole->parts.push_back({sum, {.bound = 0, .weight = 0, .made = [curve](std::int64_t value) {
                                          return curve[static_cast<std::size_t>(value)];
                                      }}});
    }
    needs.push_back({.sum = whole, .bound = 1 + up_to(static_cast<int>(highest_of(*whole)))});
    problem.target = FormulaMaker::all(needs);
    return problem;
}

TEST(CheapestRaises, OfCurvedPartsAreTheCheapestOfAllWays) {
    std::mt19937 random(20260401); // NOLINT(cert-msc51-cpp): the same cases every time
    int reached = 0;
    int with_several = 0;
    for (int i = 0; i < 4000; ++i) {
        const auto problem = parts_at_random(random);
        const auto found = cheapest_raises(problem, many_states);
        const auto expected = tried_out(problem);
        ASSERT_EQ(found.has_value(), expected.has_value()) << "case " << i;
        if (!found) continue;
        ++reached;
        with_several += expected->count > 1 ? 1 : 0;
        ASSERT_EQ(found->cost, expected->cost) << "case " << i;
        ASSERT_EQ(found->levels, expected->levels) << "case " << i;
        ASSERT_EQ(found->count, expected->count) << "case " << i;
        ASSERT_EQ(found->lowest, expected->lowest) << "case " << i;
        ASSERT_EQ(found->highest, expected->highest) << "case " << i;
    }
    EXPECT_GT(reached, 1000);
    EXPECT_GT(with_several, 200);
}

// Three domains of 25 criteria by a curve each: one after another there are more ways than could be kept.
TEST(CheapestRaises, OfManyCurvedPartsKeepFewStates) {
    const std::vector<Reach> reach(75, {.from = 0, .to = 4});
    auto whole = std::make_shared<Sum>();
    for (std::size_t part = 0; part < 3; ++part) {
        auto sum = std::make_shared<Sum>();
        for (std::size_t i = 0; i < 25; ++i)
            for (Rank rank = 1; rank <= 4; ++rank)
                sum->levels.push_back({.question = 25 * part + i, .at_least = rank, .weight = 1});
        whole->parts.push_back({sum, {.bound = 0, .weight = 0, .made = [](std::int64_t value) {
                                          return 1000 * value - value * value; // the more there is the less it adds
                                      }}});
    }
    const Formula half{.sum = whole, .bound = 3 * (50'000 - 2'500) - 50};
    const std::vector<std::vector<std::int64_t>> costs(75, {0, 1, 2, 3, 4});

    const auto found = cheapest_raises({.target = half, .reach = reach, .costs = costs}, 20'000);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->cost, 150); // the same 50 in every domain costs least
    EXPECT_FALSE(found->is_count_exact);
    EXPECT_EQ(found->count, counted_at_most);
}

TEST(CheapestRaises, AreGivenUpWhereTooManyWaysStayOpen) {
    const std::vector<Reach> reach(2, {.from = 0, .to = 1});
    const FormulaMaker maker(reach);
    const auto either = FormulaMaker::any({maker.level(0, 1), maker.level(1, 1)});
    try {
        cheapest_raises({.target = either, .reach = reach, .costs = {{0, 1}, {0, 1}}}, 2);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.failure(), Failure::input);
        EXPECT_STREQ(error.what(),
                     "the weights, costs and gates of this framework leave more than 2 ways open at once, so "
                     "no exact plan can be made; give weights and costs fewer digits, or plan for one domain");
    }
}

} // namespace
} // namespace weft::planning
