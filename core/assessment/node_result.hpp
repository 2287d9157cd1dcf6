// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/assessment/result.hpp"

#include <cstddef>

namespace weft {

/// A domain (node 0) or capability, written down.
result::NodeSummary write_node(const AssessedSystem& system, std::size_t domain, std::size_t node);

/// The whole, written down.
result::Overall write_overall(const AssessedSystem& system);

/// Why a node's level is what it is, what holds it there and what alone would move it.
result::Explanation explain_node(const AssessedSystem& system, std::size_t domain, std::size_t node);
result::Explanation explain_overall(const AssessedSystem& system);

} // namespace weft
