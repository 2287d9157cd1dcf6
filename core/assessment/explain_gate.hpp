// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"

#include <string>
#include <vector>

namespace weft {

/// Why a gate is closed in the headline chain.
struct GateExplanation {
    std::vector<std::string> held_by; ///< ids of the criteria that close it, or hold the view that does
    std::string lifted_when;          ///< what would open it, in sentences
};

/// Empty for a gate that is not closed. One that does not bind holds nothing: it is called closed, and not what holds.
GateExplanation explain_gate(const AssessedSystem& system, const PlannedGate& gate, bool is_binding);

} // namespace weft
