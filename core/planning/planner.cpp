// SPDX-License-Identifier: MIT
#include "core/planning/planner.hpp"

#include "core/planning/searched_raises.hpp"
#include "core/scoring/score_assessment.hpp"

#include <algorithm>
#include <iterator>

namespace weft::planning {

Planner::Planner(const AssessedSystem& system, const Target& target, const RaiseCosts& costs, std::size_t most_states)
    : system_(system),
      target_(target),
      costs_(in_whole_numbers(costs)),
      highest_(costs.highest),
      most_states_(most_states) {
    require_rules_that_never_fall(system.framework, target);
    for (const auto& levels : system.levels)
        held_.push_back(levels[system.framework.headline].value_or(0));
}

std::vector<Reach> Planner::reach_under(std::span<const Ceiling> ceilings) const {
    std::vector<Reach> reach;
    const auto& framework = system_.framework;
    for (std::size_t question = 0; question < held_.size(); ++question) {
        const bool has_level = system_.levels[question][framework.headline].has_value();
        const auto top = has_level ? framework.questions[question].level_count - 1 : held_[question];
        reach.push_back({.from = held_[question], .to = std::min(top, highest_[question].value_or(top))});
    }
    if (framework.headline == Chain::assessed)
        for (const auto& ceiling : ceilings)
            reach[ceiling.question].to = std::min(reach[ceiling.question].to, ceiling.at_most);
    for (auto& [from, to] : reach)
        to = std::max(from, to);
    return reach;
}

std::vector<std::vector<std::int64_t>> Planner::costs_within(const std::vector<Reach>& reach) const {
    std::vector<std::vector<std::int64_t>> costs;
    for (std::size_t question = 0; question < reach.size(); ++question) {
        auto& from_here = costs.emplace_back(1, 0);
        for (auto rank = reach[question].from + 1; rank <= reach[question].to; ++rank)
            from_here.push_back(from_here.back() + costs_.steps[question][static_cast<std::size_t>(rank)]);
    }
    return costs;
}

std::optional<CheapestRaises> Planner::cheapest(const std::vector<Reach>& reach) const {
    const FormulaMaker maker(reach);
    const NodeFormulas formulas(system_.plan, system_.levels, system_.scores, maker);
    const auto costs = costs_within(reach);
    if (const auto formula = formula_of(system_.plan, formulas, target_)) {
        auto found = cheapest_raises({.target = *formula, .reach = reach, .costs = costs}, most_states_);
        std::vector<Rank> highest;
        std::ranges::transform(reach, std::back_inserter(highest), &Reach::to);
        // The scorer has the last word: a power mean is no rational number, and lies on the line once in a great while.
        if (found ? is_reached_at(found->levels) : !is_reached_at(highest)) return found;
    }
    return searched_raises(
        reach, costs, [this](std::span<const Rank> levels) { return is_reached_at(levels); }, most_states_);
}

Scores Planner::scores_at(std::span<const Rank> levels) const {
    const auto headline = system_.framework.headline;
    auto raised = system_.levels;
    for (std::size_t question = 0; question < raised.size(); ++question)
        if (raised[question][headline]) raised[question][headline] = levels[question];
    return score_assessment(system_.plan, raised, system_.voices.is_complete());
}

bool Planner::is_reached_at(std::span<const Rank> levels) const {
    return is_reached(system_.plan, scores_at(levels), target_);
}

Fraction Planner::cost(std::size_t question, Rank to) const {
    std::int64_t cost = 0;
    for (auto rank = held_[question] + 1; rank <= to; ++rank)
        cost += costs_.steps[question][static_cast<std::size_t>(rank)];
    return cost * costs_.unit;
}

std::optional<Linear> Planner::additive_value(const std::vector<Reach>& reach) const {
    const FormulaMaker maker(reach);
    const NodeFormulas formulas(system_.plan, system_.levels, system_.scores, maker);
    auto value = formulas.linear_value(target_.node());
    const auto is_open_part = [](const Linear::Addend& addend) {
        return addend.formula.bound > 0 &&
               (addend.formula.sum->levels.size() != 1 || !addend.formula.sum->parts.empty());
    };
    if (value && std::ranges::any_of(value->addends, is_open_part)) return std::nullopt;
    return value;
}

} // namespace weft::planning
