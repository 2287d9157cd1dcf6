// SPDX-License-Identifier: MIT
#include "core/planning/sum_costs.hpp"

#include <algorithm>

namespace weft::planning {
namespace {

/// The stairs that follow, after each of these options.
Staircase stairs_before(const Staircase& after, const RaisedCriterion& criterion, const Contribution* adds,
                        Rank floor) {
    const auto& options = criterion.options;
    std::vector<Staircase::Step> all;
    for (std::size_t option = 0; option < options.size(); ++option) {
        if (options[option].level < floor) continue;
        const auto cost = options[option].cost - options.front().cost;
        const auto gain = adds == nullptr ? 0 : adds->by_option[option];
        const auto middle = all.size();
        for (const auto& step : after.steps())
            all.push_back({.gain = step.gain + gain, .cost = step.cost + cost});
        Staircase::merge_by_cost(all, middle);
    }
    return Staircase::of(all, after.is_exact());
}

} // namespace

SumCosts::SumCosts(const SumLayout& layout, std::size_t sum, const Floors& floors)
    : place_(layout.criteria.size() + 1),
      stairs_{Staircase::flat()} {
    for (auto at = layout.criteria.size(); at-- > 0;) {
        const auto& contributions = layout.contributions[at];
        const auto named = std::ranges::find(contributions, sum, &Contribution::sum);
        const auto* adds = named == contributions.end() ? nullptr : &*named;
        if (adds != nullptr || floors[at] > layout.criteria[at].options.front().level)
            stairs_.push_back(stairs_before(stairs_.back(), layout.criteria[at], adds, floors[at]));
        place_[at] = stairs_.size() - 1;
    }
}

} // namespace weft::planning
