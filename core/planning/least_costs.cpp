// SPDX-License-Identifier: MIT
#include "core/planning/least_costs.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace weft::planning {
namespace {

std::int64_t added(std::int64_t left, std::int64_t right) {
    return std::min(left + right, never_enough);
}

bool has_one_in(const std::vector<std::size_t>& criteria, const std::set<std::size_t>& taken) {
    return std::ranges::any_of(criteria, [&](std::size_t at) { return taken.contains(at); });
}

bool is_within(const std::vector<std::size_t>& criteria, const std::set<std::size_t>& whole) {
    return std::ranges::all_of(criteria, [&](std::size_t at) { return whole.contains(at); });
}

} // namespace

LeastCosts::LeastCosts(const SumLayout& layout) : layout_(layout) {
    find_floor_costs();
    find_knapsacks();
    for (std::size_t sum = 0; sum < layout.sums.size(); ++sum)
        if (layout.sums[sum].needed && !layout.sums[sum].parts.empty() && !find_choices(sum))
            part_costs_.emplace_back(layout, sum);
}

void LeastCosts::find_floor_costs() {
    floor_costs_.assign(layout_.criteria.size() + 1, 0);
    for (auto at = layout_.criteria.size(); at-- > 0;)
        floor_costs_[at] = floor_costs_[at + 1] + layout_.criteria[at].options.front().cost;
}

void LeastCosts::find_knapsacks() {
    std::set<std::size_t> taken;
    for (std::size_t i = 0; i < layout_.sums.size(); ++i) {
        const auto& sum = layout_.sums[i];
        if (!sum.needed || !sum.parts.empty()) continue;
        auto knapsack = knapsack_of(i, *sum.needed, Floors(layout_.criteria.size()));
        knapsack.is_beside = !has_one_in(knapsack.criteria, taken);
        if (knapsack.is_beside) taken.insert(knapsack.criteria.begin(), knapsack.criteria.end());
        knapsacks_.push_back(std::move(knapsack));
    }
}

/// Only where every part counts 1 and no two have a criterion in common do the costs of the cheapest add up.
bool LeastCosts::find_choices(std::size_t sum) {
    const auto& open = layout_.sums[sum];
    Choices choices{.sum = sum, .choices = {}, .needed = *open.needed};
    std::set<std::size_t> taken;
    for (const auto& part : open.parts) {
        if (part.curve.made || part.curve.weight != 1) return false;
        auto choice = choice_of(part);
        if (!choice) return false;
        std::set<std::size_t> own;
        for (const auto& knapsack : choice->knapsacks)
            own.insert(knapsack.criteria.begin(), knapsack.criteria.end());
        if (std::ranges::any_of(own, [&](std::size_t at) { return taken.contains(at); })) return false;
        taken.insert(own.begin(), own.end());
        for (std::size_t i = 0; i < knapsacks_.size(); ++i) {
            if (!knapsacks_[i].is_beside || !has_one_in(knapsacks_[i].criteria, own)) continue;
            if (!is_within(knapsacks_[i].criteria, own)) return false;
            choice->beside.push_back(i);
        }
        choices.choices.push_back(std::move(*choice));
    }
    for (const auto& term : open.levels)
        choices.needed -= term.weight; // as if they were there already
    choices_.push_back(std::move(choices));
    return true;
}

/// A part that is a sum of single criteria, or needs all of some levels and of such sums.
std::optional<LeastCosts::Choice> LeastCosts::choice_of(const PartOfSum& part) const {
    const auto& sum = layout_.sums[part.sum];
    if (!sum.last) return std::nullopt;
    Choice choice;
    choice.sum = part.sum;
    choice.bound = part.curve.bound;
    choice.last = *sum.last;
    Floors floors(layout_.criteria.size());
    const auto count = static_cast<std::int64_t>(sum.levels.size() + sum.parts.size());
    const bool needs_all = part.curve.bound == count &&
                           std::ranges::all_of(sum.levels, [](const LevelTerm& term) { return term.weight == 1; }) &&
                           std::ranges::all_of(sum.parts, [](const PartOfSum& below) {
                               return !below.curve.made && below.curve.weight == 1;
                           });
    if (!sum.parts.empty() && !needs_all) return std::nullopt;
    if (needs_all)
        for (const auto& term : sum.levels)
            for (const auto at : sum.criteria)
                if (layout_.criteria[at].question == term.question) floors[at] = std::max(floors[at], term.at_least);
    choice.knapsacks.push_back(
        knapsack_of(part.sum, needs_all ? static_cast<std::int64_t>(sum.levels.size()) : part.curve.bound, floors));
    for (const auto& below : sum.parts) {
        if (below.curve.made || !layout_.sums[below.sum].parts.empty()) continue;
        auto knapsack = knapsack_of(below.sum, below.curve.bound, floors);
        for (const auto at : sum.criteria) // the floors are part of its cost
            if (std::ranges::find(knapsack.criteria, at) == knapsack.criteria.end()) knapsack.criteria.push_back(at);
        choice.knapsacks.push_back(std::move(knapsack));
    }
    return choice;
}

LeastCosts::Knapsack LeastCosts::knapsack_of(std::size_t sum, std::int64_t bound, const Floors& floors) const {
    const auto& criteria = layout_.sums[sum].criteria;
    return {.sum = sum,
            .bound = bound,
            .last = criteria.empty() ? 0 : criteria.back(),
            .criteria = criteria,
            .costs = SumCosts(layout_, sum, floors)};
}

std::int64_t LeastCosts::cost_of(const Knapsack& knapsack, std::size_t at, std::span<const std::int64_t> state) {
    return knapsack.costs.from(at).cost_of(knapsack.bound - state[knapsack.sum]);
}

std::int64_t LeastCosts::cost_of(const Choice& choice, std::size_t at, std::span<const std::int64_t> state,
                                 std::span<const std::int64_t> at_most) const {
    if (at_most[choice.sum] < choice.bound) return never_enough;
    std::int64_t cost = 0;
    for (const auto& knapsack : choice.knapsacks)
        if (knapsack.last >= at) cost = std::max(cost, cost_of(knapsack, at, state));
    for (const auto beside : choice.beside)
        if (knapsacks_[beside].last >= at) cost -= cost_of(knapsacks_[beside], at, state);
    return std::max<std::int64_t>(cost, 0);
}

/// Beyond what is added up beside them, what the cheapest of them cost that are still needed.
std::int64_t LeastCosts::cost_of(const Choices& choices, std::size_t at, std::span<const std::int64_t> state,
                                 std::span<const std::int64_t> at_most) const {
    auto needed = choices.needed - state[choices.sum];
    if (needed <= 0 || *layout_.sums[choices.sum].last < at) return 0;
    of_choices_.clear();
    for (const auto& choice : choices.choices)
        if (choice.last >= at) of_choices_.push_back(cost_of(choice, at, state, at_most));
    std::ranges::sort(of_choices_);
    std::int64_t total = 0;
    for (const auto cost : of_choices_) {
        if (needed-- <= 0) break;
        total = added(total, cost);
    }
    return total;
}

std::int64_t LeastCosts::operator()(std::size_t at, std::span<const std::int64_t> state,
                                    std::span<const std::int64_t> at_most) const {
    std::int64_t beside = 0;
    std::int64_t dearest = 0;
    for (const auto& knapsack : knapsacks_) {
        if (knapsack.last < at) continue;
        const auto cost = cost_of(knapsack, at, state);
        dearest = std::max(dearest, cost);
        if (knapsack.is_beside) beside = added(beside, cost);
    }
    std::int64_t chosen = 0;
    for (const auto& choices : choices_)
        chosen = std::max(chosen, cost_of(choices, at, state, at_most));
    for (const auto& parts : part_costs_)
        dearest = std::max(dearest, parts(at, state, at_most));
    return floor_costs_[at] + std::max(added(beside, chosen), dearest);
}

} // namespace weft::planning
