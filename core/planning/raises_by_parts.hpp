// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/cheapest_raises.hpp"
#include "core/planning/sum_layout.hpp"

#include <cstddef>
#include <optional>

namespace weft::planning {

/// The same as `cheapest_raises` for a target that is one sum of parts, each of them over criteria of its own, such as a
/// power mean of domains: every part is decided by itself, and then only what the parts come to is put together. Where a part
/// counts by a curve no two ways through the parts before it are alike, so that deciding all criteria one after another
/// keeps them all. Nothing for any other target, or when more than `most_states` would have to be kept.
std::optional<CheapestRaises> raises_by_parts(const RaiseProblem& problem, const SumLayout& layout,
                                              std::size_t most_states);

} // namespace weft::planning
