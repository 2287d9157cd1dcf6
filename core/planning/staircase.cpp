// SPDX-License-Identifier: MIT
#include "core/planning/staircase.hpp"

#include <algorithm>
#include <utility>

namespace weft::planning {
namespace {

constexpr std::size_t most_stairs = 2048;

void thin_out(std::vector<Staircase::Step>& steps) {
    while (steps.size() > most_stairs) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < steps.size(); i += 2)
            steps[kept++] = {.gain = steps[std::min(i + 1, steps.size() - 1)].gain, .cost = steps[i].cost};
        steps.resize(kept);
    }
}

} // namespace

Staircase Staircase::of(std::span<const Step> by_cost, bool is_exact) {
    Staircase made;
    for (const auto& step : by_cost) {
        if (!made.steps_.empty() && step.gain <= made.steps_.back().gain) continue;
        if (!made.steps_.empty() && step.cost == made.steps_.back().cost) made.steps_.pop_back();
        made.steps_.push_back(step);
    }
    made.is_exact_ = is_exact && made.steps_.size() <= most_stairs;
    thin_out(made.steps_);
    return made;
}

void Staircase::merge_by_cost(std::vector<Step>& steps, std::size_t middle) {
    std::inplace_merge(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(middle), steps.end(),
                       [](const Step& left, const Step& right) { return left.cost < right.cost; });
}

std::int64_t Staircase::cost_of(std::int64_t gain) const {
    const auto found = std::ranges::lower_bound(steps_, gain, {}, &Step::gain);
    return found == steps_.end() ? never_enough : found->cost;
}

Staircase Staircase::with(const Staircase& other) const {
    Staircase made;
    made.is_exact_ = is_exact_ && other.is_exact_;
    std::vector<Step> all;
    for (const auto& step : steps_) {
        const auto middle = all.size();
        for (const auto& more : other.steps_)
            all.push_back({.gain = step.gain + more.gain, .cost = step.cost + more.cost});
        merge_by_cost(all, middle);
        made = of(all, made.is_exact_); // stays as short as what is made of it
        all = made.steps_;
    }
    return made;
}

} // namespace weft::planning
