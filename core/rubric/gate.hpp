// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"
#include "core/rules/scale.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace weft {

enum class GateKind : std::uint8_t { any, all, count };

/// Caps the level of a domain (a rubric's gate) or of the whole (a framework's) while enough of its criteria
/// stand at or below a rank. Only "at most" can be said, so that raising an answer never closes a gate.
struct Gate {
    std::string id;
    GateKind kind = GateKind::any;
    int count = 1;                     ///< GateKind::count: how many criteria
    std::vector<std::string> criteria; ///< ids
    std::vector<std::string> views;    ///< ids; only a framework has views
    Rank at_most = 0;                  ///< rank on the scale of what it looks at
    Rank cap = 0;                      ///< rank on the capped node's scale
    std::string because;
    std::vector<std::string> evidence_from;
    Place place;

    std::size_t subject_count() const { return criteria.size() + views.size(); }
};

} // namespace weft
