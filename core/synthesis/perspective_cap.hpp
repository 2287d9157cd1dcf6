// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/policy.hpp"
#include "core/rules/scale.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace weft {

/// One sector's own view of a criterion.
struct SectorView {
    std::optional<Rank> level; ///< its own majority level
    std::uint32_t givers = 0;
};

struct PerspectiveCap {
    std::optional<Rank> at_most;              ///< the cap, when some sector is large enough to set one
    std::optional<std::size_t> set_by;        ///< the lowest of those sectors; the first of several
    std::optional<std::size_t> small_dissent; ///< a sector too small to set a cap that would have set a lower one
    std::optional<Rank> small_at_most;        ///< the cap it would have set
};

/// Relational criteria are held at most `perspective_gap` above the lowest sector that has enough level-givers
/// (METHODS 2.3 and decision 4; SCO-08d): what the weaker partner does not see is contested, not achieved.
/// `fewest_voices`, by sector, may ask for more level-givers of a sector than the policy asks of all.
PerspectiveCap perspective_cap(std::span<const SectorView> sectors, const Policy& policy,
                               std::span<const int> fewest_voices = {});

} // namespace weft
