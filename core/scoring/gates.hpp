// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/scoring/criterion_levels.hpp"
#include "core/scoring/view_level.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft {

/// Open lets everything pass; closed holds the level at the cap; undecided: too few criteria are known to say.
enum class GateState : std::uint8_t { open, closed, undecided };

/// A gate with its criteria looked up.
struct PlannedGate {
    const Gate* gate = nullptr;
    std::vector<std::size_t> questions;
    std::vector<std::size_t> views;
};

/// All that a gate may look at, in one chain.
struct GateSight {
    std::span<const CriterionLevels> levels; ///< by question
    std::span<const ViewLevels> views;       ///< by view; empty for a rubric's gates
    Chain chain = Chain::assessed;
};

/// A criterion that does not apply is left out; an unknown one leaves the gate undecided when it could close it.
/// A view is left undecided where its level is above the gate's only because of what is not known.
GateState gate_state(const PlannedGate& gate, const GateSight& sight);

/// What gates do to a level.
struct GatedLevel {
    std::optional<Rank> level;
    std::vector<GateState> states;           ///< by gate
    std::vector<bool> binding;               ///< by gate: closed, and its cap is the level held
    bool is_undecided = false;               ///< a gate that could still close would lower the level
    std::optional<Rank> lowest_cap_in_doubt; ///< of undecided gates
};

/// The level under all closed gates (METHODS 1.7; SCO-38): the lowest of the base and their caps.
GatedLevel apply_gates(std::optional<Rank> base, std::span<const PlannedGate> gates, const GateSight& sight);

} // namespace weft
