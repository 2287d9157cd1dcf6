// SPDX-License-Identifier: MIT
#include "core/planning/open_sums.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace weft::planning {
namespace {

bool is_list(const Formula& target) {
    return needs_all(target) && std::ranges::none_of(target.sum->parts, [](const PartTerm& part) {
               return static_cast<bool>(part.curve.made);
           });
}

/// By option of the criterion, what it adds to the sum; nothing when the sum does not name it.
std::optional<std::vector<std::int64_t>> contribution_of(const RaisedCriterion& criterion, const OpenSum& sum) {
    bool is_named = false;
    std::vector<std::int64_t> by_option;
    for (const auto& option : criterion.options) {
        std::int64_t weight = 0;
        for (const auto& term : sum.levels) {
            if (term.question != criterion.question) continue;
            is_named = true;
            if (option.level >= term.at_least) weight += term.weight;
        }
        by_option.push_back(weight);
    }
    return is_named ? std::optional(std::move(by_option)) : std::nullopt;
}

} // namespace

OpenSums::OpenSums(SumLayout layout) : layout_(std::move(layout)), least_cost_(layout_), at_most_(layout_.sums.size()) {
    find_start();
    find_after();
}

SumLayout OpenSums::lay_out(const RaiseProblem& problem) {
    Outline outline;
    for (const auto& needed : take_apart(problem.target, outline)) {
        auto& sum = outline.layout.sums[add(needed.sum, outline)];
        sum.needed = std::max(needed.bound, sum.needed.value_or(needed.bound));
    }
    list_criteria(problem, outline);
    list_contributions(outline.layout);
    for (std::size_t at = 0; at < outline.layout.criteria.size(); ++at)
        drop_needless_options(outline.layout, at);
    find_last(outline.layout);
    find_bounds(outline.layout);
    find_still(outline.layout);
    return std::move(outline.layout);
}

/// The parts that are all needed; levels that are needed become floors.
std::vector<Formula> OpenSums::take_apart(const Formula& target, Outline& outline) {
    if (target.bound <= 0) return {};
    if (!is_list(target)) return {target};
    for (const auto& term : target.sum->levels) {
        auto& floor = outline.floors[term.question];
        floor = std::max(floor, term.at_least);
    }
    std::vector<Formula> needed;
    for (const auto& part : target.sum->parts)
        needed.push_back({.sum = part.sum, .bound = part.curve.bound});
    return needed;
}

std::size_t OpenSums::add(const std::shared_ptr<const Sum>& sum, Outline& outline) {
    auto& sums = outline.layout.sums;
    OpenSum open;
    open.levels = sum->levels;
    SumKey key;
    for (const auto& term : sum->levels)
        key.push_back({static_cast<std::int64_t>(term.question), term.at_least, term.weight});
    bool is_curved = false;
    for (const auto& part : sum->parts) {
        open.parts.push_back({.sum = add(part.sum, outline), .curve = part.curve});
        key.push_back({-1 - static_cast<std::int64_t>(open.parts.back().sum), part.curve.bound, part.curve.weight});
        is_curved = is_curved || part.curve.made;
    }
    // The same value asked for at two bounds is one sum.
    if (const auto found = outline.index.find(key); found != outline.index.end() && !is_curved) return found->second;
    const auto index = sums.size();
    for (const auto& part : open.parts)
        sums[part.sum].parents.push_back({.sum = index, .curve = part.curve});
    sums.push_back(std::move(open));
    if (!is_curved) outline.index[std::move(key)] = index;
    return index;
}

void OpenSums::list_criteria(const RaiseProblem& problem, Outline& outline) {
    std::set<std::size_t> questions;
    for (const auto& [question, floor] : outline.floors)
        questions.insert(question);
    for (const auto& sum : outline.layout.sums)
        for (const auto& term : sum.levels)
            questions.insert(term.question);
    for (const auto question : questions)
        list_options(problem, question, outline);
}

void OpenSums::list_options(const RaiseProblem& problem, std::size_t question, Outline& outline) {
    const auto& reach = problem.reach[question];
    const auto floor = outline.floors.find(question);
    RaisedCriterion criterion{.question = question, .options = {}};
    for (auto level = floor == outline.floors.end() ? reach.from : floor->second; level <= reach.to; ++level)
        criterion.options.push_back({.level = level,
                                     .cost = problem.costs[question][static_cast<std::size_t>(level - reach.from)],
                                     .is_raise = level > reach.from});
    outline.layout.criteria.push_back(std::move(criterion));
}

void OpenSums::list_contributions(SumLayout& layout) {
    layout.contributions.resize(layout.criteria.size());
    for (std::size_t i = 0; i < layout.sums.size(); ++i)
        for (std::size_t at = 0; at < layout.criteria.size(); ++at) {
            auto by_option = contribution_of(layout.criteria[at], layout.sums[i]);
            if (!by_option) continue;
            layout.sums[i].criteria.push_back(at);
            layout.contributions[at].push_back({.sum = i, .by_option = std::move(*by_option)});
        }
}

/// A level that adds to no sum what the one below it does not add is never part of a cheapest way, since steps cost something.
void OpenSums::drop_needless_options(SumLayout& layout, std::size_t at) {
    auto& options = layout.criteria[at].options;
    auto& contributions = layout.contributions[at];
    for (auto option = options.size(); option-- > 1;) {
        const bool is_needless = std::ranges::all_of(contributions, [option](const Contribution& contribution) {
            return contribution.by_option[option] == contribution.by_option[option - 1];
        });
        if (!is_needless) continue;
        const auto place = static_cast<std::ptrdiff_t>(option);
        options.erase(options.begin() + place);
        for (auto& contribution : contributions)
            contribution.by_option.erase(contribution.by_option.begin() + place);
    }
}

void OpenSums::find_last(SumLayout& layout) {
    for (auto& sum : layout.sums) {
        if (!sum.criteria.empty()) sum.last = sum.criteria.back();
        for (const auto& part : sum.parts) {
            const auto& last = layout.sums[part.sum].last;
            if (last) sum.last = std::max(*last, sum.last.value_or(0));
        }
    }
}

void OpenSums::find_bounds(SumLayout& layout) {
    for (auto& sum : layout.sums) {
        if (sum.needed) sum.bounds.push_back(*sum.needed);
        for (const auto& parent : sum.parents) {
            sum.is_curved = sum.is_curved || parent.curve.made;
            sum.bounds.push_back(parent.curve.bound);
        }
        std::ranges::sort(sum.bounds);
    }
}

void OpenSums::find_still(SumLayout& layout) {
    for (auto& sum : layout.sums)
        sum.still.assign(layout.criteria.size() + 1, 0);
    for (auto at = layout.criteria.size(); at-- > 0;) {
        for (auto& sum : layout.sums)
            sum.still[at] = sum.still[at + 1];
        for (const auto& contribution : layout.contributions[at])
            layout.sums[contribution.sum].still[at] += contribution.by_option.back();
    }
}

/// Parts of which nothing is open stand in the sums above them from the start.
void OpenSums::find_start() {
    start_.assign(layout_.sums.size(), 0);
    for (std::size_t i = 0; i < layout_.sums.size(); ++i) {
        if (layout_.sums[i].last) continue;
        for (const auto& parent : layout_.sums[i].parents)
            start_[parent.sum] += parent.curve(start_[i]);
        start_[i] = 0;
    }
}

void OpenSums::find_after() {
    after_.resize(layout_.criteria.size());
    for (std::size_t at = 0; at < after_.size(); ++at)
        for (std::size_t i = 0; i < layout_.sums.size(); ++i)
            if (const auto& last = layout_.sums[i].last; last && *last >= at) after_[at].push_back(after_step(at, i));
}

OpenSums::AfterStep OpenSums::after_step(std::size_t at, std::size_t sum) const {
    const auto& open = layout_.sums[sum];
    AfterStep after{.sum = sum,
                    .still = open.still[at + 1],
                    .needed = open.needed.value_or(std::numeric_limits<std::int64_t>::min()),
                    .is_closed = *open.last == at,
                    .can_forget = !open.parts.empty() || open.still[at] != open.still[at + 1],
                    .open_parts = {}};
    for (const auto& part : open.parts)
        if (const auto& last = layout_.sums[part.sum].last; last && *last > at) after.open_parts.push_back(part);
    return after;
}

/// The lowest value that makes the same difference: past the last bound, or between two of which the next is out of reach.
std::int64_t OpenSums::forget(const OpenSum& sum, std::int64_t value, std::int64_t at_most) {
    if (sum.is_curved) return value;
    const auto next = std::ranges::upper_bound(sum.bounds, value);
    if (next != sum.bounds.end() && *next <= at_most) return value;
    return next == sum.bounds.begin() ? 0 : *(next - 1);
}

bool OpenSums::step(std::size_t at, std::size_t option, std::vector<std::int64_t>& state) const {
    for (const auto& contribution : layout_.contributions[at])
        state[contribution.sum] += contribution.by_option[option];
    for (const auto& after : after_[at]) { // parts before what they are part of
        auto& value = state[after.sum];
        auto at_most = value + after.still;
        for (const auto& part : after.open_parts)
            at_most += part.curve(at_most_[part.sum]);
        if (at_most < after.needed) return false;
        at_most_[after.sum] = at_most;
        if (after.is_closed) {
            for (const auto& parent : layout_.sums[after.sum].parents)
                state[parent.sum] += parent.curve(value);
            value = 0;
        } else if (after.can_forget) {
            value = forget(layout_.sums[after.sum], value, at_most);
        }
    }
    return true;
}

} // namespace weft::planning
