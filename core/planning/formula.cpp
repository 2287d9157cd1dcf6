// SPDX-License-Identifier: MIT
#include "core/planning/formula.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace weft::planning {
namespace {

bool is_always(const Formula& formula) {
    return formula.bound <= 0;
}

bool is_never(const Formula& formula) {
    return highest_of(*formula.sum) < formula.bound;
}

bool is_one_level(const Formula& formula) {
    return formula.sum->levels.size() == 1 && formula.sum->parts.empty();
}

/// All of it is needed, and each part is either there or not, so that it can be taken apart.
bool is_list_of_needs(const Formula& formula) {
    return needs_all(formula) && std::ranges::none_of(formula.sum->parts, [](const PartTerm& part) {
               return static_cast<bool>(part.curve.made);
           });
}

/// Adds up terms of the same criterion and level.
void merge(std::vector<LevelTerm>& terms) {
    std::map<std::pair<std::size_t, Rank>, std::int64_t> weights;
    for (const auto& term : terms)
        weights[{term.question, term.at_least}] += term.weight;
    terms.clear();
    for (const auto& [key, weight] : weights)
        terms.push_back({.question = key.first, .at_least = key.second, .weight = weight});
}

} // namespace

std::int64_t value_of(const Sum& sum, std::span<const Rank> levels) {
    std::int64_t value = 0;
    for (const auto& term : sum.levels)
        if (levels[term.question] >= term.at_least) value += term.weight;
    for (const auto& part : sum.parts)
        value += part.curve(value_of(*part.sum, levels));
    return value;
}

bool holds(const Formula& formula, std::span<const Rank> levels) {
    return value_of(*formula.sum, levels) >= formula.bound;
}

std::int64_t highest_of(const Sum& sum) {
    auto highest = std::accumulate(sum.levels.begin(), sum.levels.end(), std::int64_t{0},
                                   [](std::int64_t total, const LevelTerm& term) { return total + term.weight; });
    for (const auto& part : sum.parts)
        highest += part.curve(highest_of(*part.sum));
    return highest;
}

bool needs_all(const Formula& formula) {
    return highest_of(*formula.sum) == formula.bound;
}

Formula FormulaMaker::level(std::size_t question, Rank at_least) const {
    const auto& reach = reach_[question];
    if (at_least <= reach.from) return always();
    if (at_least > reach.to) return never();
    auto sum = std::make_shared<Sum>();
    sum->levels.push_back({.question = question, .at_least = at_least, .weight = 1});
    return {.sum = std::move(sum), .bound = 1};
}

Formula FormulaMaker::all(const std::vector<Formula>& formulas) {
    std::map<std::size_t, Rank> floors;
    auto sum = std::make_shared<Sum>();
    const auto take_floor = [&](const LevelTerm& term) {
        auto& floor = floors[term.question];
        floor = std::max(floor, term.at_least);
    };
    for (const auto& formula : formulas) {
        if (is_always(formula)) continue;
        if (is_never(formula)) return never();
        if (!is_list_of_needs(formula)) {
            sum->parts.push_back({formula.sum, {.bound = formula.bound, .weight = 1, .made = {}}});
            continue;
        }
        std::ranges::for_each(formula.sum->levels, take_floor);
        for (const auto& part : formula.sum->parts)
            sum->parts.push_back({part.sum, {.bound = part.curve.bound, .weight = 1, .made = {}}});
    }
    for (const auto& [question, floor] : floors)
        sum->levels.push_back({.question = question, .at_least = floor, .weight = 1});
    const auto needed = static_cast<std::int64_t>(sum->levels.size() + sum->parts.size());
    if (needed == 1 && sum->parts.size() == 1) {
        const auto bound = sum->parts.front().curve.bound;
        return {.sum = sum->parts.front().sum, .bound = bound};
    }
    return {.sum = std::move(sum), .bound = needed};
}

Formula FormulaMaker::any(const std::vector<Formula>& formulas) {
    std::vector<Weighted> terms;
    for (const auto& formula : formulas)
        terms.push_back({.weight = 1, .formula = formula});
    return at_least(terms, 1);
}

std::shared_ptr<Sum> FormulaMaker::sum_of(const std::vector<Weighted>& terms, std::int64_t& held) {
    auto sum = std::make_shared<Sum>();
    for (const auto& [weight, formula] : terms) {
        if (weight == 0 || is_never(formula)) continue;
        if (is_always(formula)) {
            held += weight;
        } else if (is_one_level(formula)) {
            const auto& only = formula.sum->levels.front();
            sum->levels.push_back({.question = only.question, .at_least = only.at_least, .weight = weight});
        } else {
            sum->parts.push_back({formula.sum, {.bound = formula.bound, .weight = weight, .made = {}}});
        }
    }
    merge(sum->levels);
    return sum;
}

Formula FormulaMaker::at_least(const std::vector<Weighted>& terms, std::int64_t bound) {
    std::vector<Formula> open;
    for (const auto& term : terms)
        if (term.weight > 0 && !is_always(term.formula) && !is_never(term.formula)) open.push_back(term.formula);
    std::int64_t held = 0;
    auto sum = sum_of(terms, held);
    bound -= held;
    if (bound <= 0) return always();
    const auto in_reach = highest_of(*sum);
    if (in_reach < bound) return never();
    if (open.size() == 1) return open.front();
    if (in_reach == bound) return all(open);
    return {.sum = std::move(sum), .bound = bound};
}

} // namespace weft::planning
