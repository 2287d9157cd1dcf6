// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/cheapest_raises.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace weft::planning {

/// True when the target is reached with these levels, by question. Never false for better levels where it was true.
using IsReached = std::function<bool(std::span<const Rank>)>;

/// The same as `cheapest_raises` by trying levels, cut off where the target is out of reach or costs more than the best way
/// so far: for rules whose structure the planner does not know, with the scorer as judge. Exact, and slow beyond a dozen criteria.
/// Throws `Error` (Failure::input) after `most_tries`.
std::optional<CheapestRaises> searched_raises(const std::vector<Reach>& reach,
                                              const std::vector<std::vector<std::int64_t>>& costs,
                                              const IsReached& is_reached, std::size_t most_tries);

} // namespace weft::planning
