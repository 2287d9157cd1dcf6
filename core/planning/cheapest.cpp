// SPDX-License-Identifier: MIT
#include "core/planning/cheapest.hpp"

#include <algorithm>

namespace weft::planning {

void Cheapest::take(const Cheapest& other) {
    if (!other.is_there() || (is_there() && other.cost > cost)) return;
    if (!is_there() || other.cost < cost) {
        *this = other;
        return;
    }
    touched = std::min(touched, other.touched);
    count += other.count;
    is_count_exact = is_count_exact && other.is_count_exact && count <= counted_at_most;
    count = std::min(count, counted_at_most);
}

Cheapest Cheapest::then(const Cheapest& other) const {
    if (!is_there() || !other.is_there()) return {};
    const bool is_too_many = count > counted_at_most / other.count;
    return {.cost = cost + other.cost,
            .touched = touched + other.touched,
            .count = is_too_many ? counted_at_most : count * other.count,
            .is_count_exact = is_count_exact && other.is_count_exact && !is_too_many};
}

CheapestRaises raises_of(const Cheapest& best, const RaiseProblem& problem) {
    CheapestRaises raises;
    raises.cost = best.cost;
    raises.count = best.count;
    raises.is_count_exact = best.is_count_exact;
    for (const auto& reach : problem.reach)
        raises.levels.push_back(reach.from);
    raises.lowest = raises.highest = raises.levels;
    return raises;
}

} // namespace weft::planning
