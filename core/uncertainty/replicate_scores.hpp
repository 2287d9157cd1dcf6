// SPDX-License-Identifier: MIT
#pragma once

#include "core/uncertainty/replicate_levels.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace weft::uncertainty {

/// Levels and values of every node in a run of replicates, headline chain. Nodes stand domain by domain in the order of the
/// rubrics, then the views, then the whole.
struct ReplicateScores {
    static constexpr std::uint8_t no_level = 0xFF;

    explicit ReplicateScores(std::size_t nodes) : levels(nodes), values(nodes), has_value(nodes) {}

    std::vector<Lanes<std::uint8_t>> levels;    ///< rank, or `no_level`
    std::vector<Lanes<double>> values;          ///< as the rule gives them; meaningless without one
    std::vector<Lanes<std::uint8_t>> has_value; ///< 1 or 0
};

} // namespace weft::uncertainty
