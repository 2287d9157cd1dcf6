// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/assessment/result.hpp"

#include <cstddef>

namespace weft {

/// A domain (node 0) or capability, written down.
result::NodeSummary write_node(const AssessedSystem& system, std::size_t domain, std::size_t node);

/// A view of the framework, written down.
result::View write_view(const AssessedSystem& system, std::size_t view);

/// The whole, written down.
result::Overall write_overall(const AssessedSystem& system);

/// Why a node's level is what it is, what holds it there and what alone would move it.
result::Explanation explain_node(const AssessedSystem& system, std::size_t domain, std::size_t node);
result::Explanation explain_view(const AssessedSystem& system, std::size_t view);
result::Explanation explain_overall(const AssessedSystem& system);

/// The scale of what a gate looks at, which is one for all of it.
Scale scale_seen_by(const PlannedGate& gate, const Framework& framework);

} // namespace weft
