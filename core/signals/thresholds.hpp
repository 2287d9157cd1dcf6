// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"
#include "core/signals/system_view.hpp"

#include <cstdint>
#include <span>

namespace weft::signals {

/// A score and whether it reached the better side of an edge.
struct NearScore {
    double score = 0;
    bool is_above = false;
};

/// Scores within reach of an edge, on either side. Scores often take only certain values (nine marks of 1 to 4), so the
/// window is a whole number of the smallest step between any two: then either side has room for as many values.
struct Heap {
    std::uint32_t above = 0;
    std::uint32_t below = 0;
};
Heap count_near(std::span<const NearScore> scores, double edge, double window);

/// Whether systems of the last round heap just past the edge of a band: of a domain that is cut into bands, and of the
/// whole. Claimed over all edges together (Holm).
Found find_heaps(std::span<const SystemView> views, const SignalPolicy::Thresholds& policy);

} // namespace weft::signals
