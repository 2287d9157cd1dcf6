// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/comparison_policy.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Whether a sum over all systems may stand beside the sectors that are shown (METHODS 2.7). From the sum less the shown ones
/// everybody knows what the hidden ones have together; from two sums, one of them with a system more, what those of that
/// system have. So a sum with hidden ones in it is rounded, and stands where neither gives away one of them.
namespace weft::comparison {

/// One hidden sector of one system on a criterion.
struct HiddenSector {
    std::uint32_t people = 0;
    std::uint32_t fewest = 0;          ///< as the code that hides it says
    std::optional<std::uint32_t> most; ///< the same; null when it says nothing
    std::uint32_t kept_open = 0;       ///< of its people, of how many nothing may be told: all of a small sector
    std::uint32_t did = 0;             ///< of its people, what a share is of
};

/// The people of one system on a criterion.
struct SystemPeople {
    std::uint32_t people = 0; ///< of the sectors that are shown
    std::uint32_t did = 0;    ///< of these, such as giving the worst level
    std::vector<HiddenSector> hidden;
};

/// So many people to the nearest step, halves up.
std::uint32_t rounded_people(std::int64_t people, std::uint32_t step);

/// How many people there are in all: exact where nobody is hidden, else to `total_step`.
std::uint32_t rounded_total(std::span<const SystemPeople> systems, const ComparisonPolicy& policy);

/// How much of them did it: to `share_step` where somebody is hidden; nothing of nobody.
std::optional<double> rounded_share(std::span<const SystemPeople> systems, const ComparisonPolicy& policy);

/// True where no system has more than `hidden_share` of the hidden people and, whichever system is left out of a second
/// comparison, each small sector could still have the fewest and the most that a small one can have.
bool total_may_stand(std::span<const SystemPeople> systems, const ComparisonPolicy& policy);

/// True where the total may stand and, with and without a second comparison, in each hidden sector all of whom nothing may
/// be told could have done it, and none of them. To be on the safe side, of somebody who knows how many people there are.
bool share_may_stand(std::span<const SystemPeople> systems, const ComparisonPolicy& policy);

} // namespace weft::comparison
