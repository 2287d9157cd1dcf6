// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/cheapest_raises.hpp"

#include <cstdint>
#include <limits>

namespace weft::planning {

/// How cheap something is had at best, with how few criteria touched, and in how many ways of that cost.
struct Cheapest {
    std::int64_t cost = std::numeric_limits<std::int64_t>::max();
    int touched = 0;
    std::uint64_t count = 0;
    bool is_count_exact = true;

    bool is_there() const { return count > 0; }
    /// One way more, or several of the same cost.
    void take(const Cheapest& other);
    /// Each way of one after each of the other.
    Cheapest then(const Cheapest& other) const;
};

/// The one way to have nothing.
inline constexpr Cheapest for_nothing{.cost = 0, .touched = 0, .count = 1, .is_count_exact = true};

/// Raises of this cost and count, with every criterion where it stands.
CheapestRaises raises_of(const Cheapest& best, const RaiseProblem& problem);

} // namespace weft::planning
