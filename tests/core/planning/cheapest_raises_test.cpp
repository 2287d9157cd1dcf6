// SPDX-License-Identifier: MIT
//
// PLN cases of the methods: worked numbers, compared with exhaustive search or an LP solver where they were made.
#include "core/planning/cheapest_raises.hpp"

#include "core/error.hpp"
#include "core/planning/linear.hpp"

#include <gmock/gmock.h>

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
