// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/policy.hpp"
#include "core/rules/scale.hpp"

#include <array>
#include <cstddef>
#include <optional>

namespace weft {

/// One view as a gate sees it: its level in each chain, and the level it has with everything unknown taken as worst.
struct ViewLevels {
    bool applies = true; ///< false: nothing in it applies to this system
    std::array<std::optional<Rank>, chain_count> level;
    std::array<std::optional<Rank>, chain_count> level_low;

    std::optional<Rank> operator[](Chain chain) const { return level[static_cast<std::size_t>(chain)]; }
    std::optional<Rank> low(Chain chain) const { return level_low[static_cast<std::size_t>(chain)]; }
};

} // namespace weft
