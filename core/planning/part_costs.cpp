// SPDX-License-Identifier: MIT
#include "core/planning/part_costs.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weft::planning {

PartCosts::PartCosts(const SumLayout& layout, std::size_t sum) : layout_(layout), sum_(sum) {
    for (const auto& part : layout.sums[sum].parts)
        add_part(part);
    join_groups();
    find_rests();
}

/// A part of which nothing is open stands in the sum from the start.
void PartCosts::add_part(const PartOfSum& part) {
    const auto& open = layout_.sums[part.sum];
    if (!open.last) return;
    if (!open.parts.empty()) {
        for_nothing_.push_back(part);
        return;
    }
    SumCosts costs(layout_, part.sum, Floors(layout_.criteria.size()));
    Group group{.parts = {}, .first = open.criteria.front(), .last = *open.last};
    group.parts.push_back({.part = part, .last = *open.last, .costs = std::move(costs)});
    groups_.push_back(std::move(group));
}

/// Groups that overlap become one, whether or not they have a criterion in common: then at most one is begun and not ended.
void PartCosts::join_groups() {
    std::ranges::stable_sort(groups_, {}, &Group::first);
    std::vector<Group> joined;
    for (auto& group : groups_) {
        if (joined.empty() || joined.back().last < group.first) {
            joined.push_back(std::move(group));
            continue;
        }
        auto& into = joined.back();
        into.last = std::max(into.last, group.last);
        std::ranges::move(group.parts, std::back_inserter(into.parts));
    }
    groups_ = std::move(joined);
}

void PartCosts::find_rests() {
    const std::vector<std::int64_t> untouched(layout_.sums.size());
    rests_.assign(groups_.size() + 1, Staircase::flat());
    for (auto i = groups_.size(); i-- > 0;)
        rests_[i] = stairs_of(groups_[i], groups_[i].first, untouched).with(rests_[i + 1]);
}

/// What the part comes to, by cost, of a sum that stands at `sum`.
std::vector<Staircase::Step> PartCosts::steps_of(const Part& part, std::size_t at, std::int64_t sum) {
    std::vector<Staircase::Step> steps;
    for (const auto& [gain, cost] : part.costs.from(at).steps())
        steps.push_back({.gain = part.part.curve(sum + gain), .cost = cost});
    return steps;
}

/// As if one expense served every part of the group.
Staircase PartCosts::stairs_of(const Group& group, std::size_t at, std::span<const std::int64_t> state) {
    std::vector<Staircase::Step> rises; // what each step adds to the one before it of the same part
    for (const auto& part : group.parts) {
        if (part.last < at) continue;
        const auto middle = rises.size();
        std::int64_t before = 0;
        for (const auto& [gain, cost] : steps_of(part, at, state[part.part.sum])) {
            rises.push_back({.gain = gain - before, .cost = cost});
            before = gain;
        }
        Staircase::merge_by_cost(rises, middle);
    }
    std::int64_t total = 0;
    for (auto& rise : rises)
        rise.gain = total += rise.gain;
    return Staircase::of(rises);
}

std::int64_t PartCosts::cheapest_share(const Staircase& one, const Staircase& rest, std::int64_t needed) {
    auto cheapest = never_enough;
    for (const auto& [gain, cost] : one.steps()) {
        if (cost >= cheapest) break;
        cheapest = std::min(cheapest, cost + rest.cost_of(needed - gain));
    }
    return cheapest;
}

/// The same for a group of one part, without writing its stairs down.
std::int64_t PartCosts::cheapest_share(const Part& part, std::size_t at, std::int64_t sum, const Staircase& rest,
                                       std::int64_t needed) {
    auto cheapest = never_enough;
    for (const auto& [gain, cost] : part.costs.from(at).steps()) {
        if (cost >= cheapest) break;
        cheapest = std::min(cheapest, cost + rest.cost_of(needed - part.part.curve(sum + gain)));
    }
    return cheapest;
}

std::int64_t PartCosts::operator()(std::size_t at, std::span<const std::int64_t> state,
                                   std::span<const std::int64_t> at_most) const {
    const auto& sum = layout_.sums[sum_];
    if (*sum.last < at) return 0;
    auto needed = *sum.needed - state[sum_] - sum.still[at];
    for (const auto& part : for_nothing_)
        if (*layout_.sums[part.sum].last >= at) needed -= part.curve(at_most[part.sum]);
    if (needed <= 0) return 0;
    const auto begun = std::ranges::lower_bound(groups_, at, {}, &Group::last); // or the first that is not
    const auto place = static_cast<std::size_t>(begun - groups_.begin());
    if (begun == groups_.end() || begun->first >= at) return rests_[place].cost_of(needed);
    const auto& rest = rests_[place + 1];
    if (begun->parts.size() > 1) return cheapest_share(stairs_of(*begun, at, state), rest, needed);
    const auto& part = begun->parts.front();
    return cheapest_share(part, at, state[part.part.sum], rest, needed);
}

} // namespace weft::planning
