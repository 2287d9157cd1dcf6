// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/formula.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace weft::planning {

/// What is to be reached, and what every raise costs.
struct RaiseProblem {
    Formula target;
    std::vector<Reach> reach; ///< by question
    std::vector<std::vector<std::int64_t>>
        costs; ///< by question: of all steps from `from` up to the level, `from` first
};

/// The cheapest ways to reach a target.
struct CheapestRaises {
    std::int64_t cost = 0;
    std::vector<Rank> levels; ///< by question: of the cheapest that raise fewest criteria the first in order of levels
    std::uint64_t count = 1;  ///< how many ways are as cheap
    bool is_count_exact = true; ///< false: `count` or more
    std::vector<Rank> lowest;   ///< by question: in every cheapest way at least this
    std::vector<Rank> highest;  ///< by question: in some cheapest way this
};

/// Exact, by dynamic programming over the criteria with the open sums as state (METHODS 4.2). Nothing when the target is out
/// of reach. Throws `Error` (Failure::input) when more than `most_states` would have to be kept.
std::optional<CheapestRaises> cheapest_raises(const RaiseProblem& problem, std::size_t most_states);

/// The largest number of ways that is counted.
inline constexpr std::uint64_t counted_at_most = 1'000'000'000'000'000;

} // namespace weft::planning
