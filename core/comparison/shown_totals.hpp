// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

/// Whether a sum over all systems may stand beside the sectors that are shown: from the sum less the shown ones everybody
/// knows what the hidden ones have together (METHODS 2.7).
namespace weft::comparison {

/// One hidden sector of one system on a criterion.
struct HiddenSector {
    std::size_t system = 0;
    std::uint32_t people = 0;
    std::uint32_t fewest = 0;          ///< as the code that hides it says
    std::optional<std::uint32_t> most; ///< the same; null when it says nothing
    std::uint32_t kept_open = 0;       ///< of its people, of how many nothing may be told: all of a small sector
};

/// How many people there are in all: no system has more than half of those hidden, and each small sector could still have the
/// fewest and the most that a small one can have.
bool people_may_stand(std::span<const HiddenSector> hidden);

/// How many of them did one thing, such as giving the worst level: `did` in the order of `hidden`. In each sector all of whom
/// nothing may be told could still have done so, and none of them.
bool part_may_stand(std::span<const HiddenSector> hidden, std::span<const std::uint32_t> did);

} // namespace weft::comparison
