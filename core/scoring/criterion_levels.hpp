// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.hpp"
#include "core/rubric/framework.hpp"
#include "core/synthesis/synthesise.hpp"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace weft {

/// One criterion in the three chains. A chain without a level is unset: unknown, not applicable or switched off.
struct CriterionLevels {
    CriterionState state = CriterionState::not_asked;
    std::array<std::optional<Rank>, chain_count> in;
    std::optional<Fraction> number; ///< of a criterion that is a number: its points on the scale, in every chain

    std::optional<Rank> operator[](Chain chain) const { return in[static_cast<std::size_t>(chain)]; }
    std::optional<Rank>& operator[](Chain chain) { return in[static_cast<std::size_t>(chain)]; }
};

/// Claimed, evidenced and assessed levels by question (METHODS decision 3): assessed is the lowest of what was
/// claimed and every ceiling on it, and of what is evidenced when the policy says "cap".
std::vector<CriterionLevels> criterion_levels(const Framework& framework, const Synthesis& synthesis,
                                              std::span<const Ceiling> ceilings);

} // namespace weft
