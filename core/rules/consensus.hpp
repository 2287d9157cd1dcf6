// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/rules/bands.hpp"
#include "core/rules/scale.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft {

/// From this many answers on, so many of them may lie outside the region around the median.
struct PanelSize {
    int from = 0;
    int outside = 0;
};

/// When a panel agrees, and what its median is then called (RAND/UCLA; used with SCIROCCO in three rounds).
struct Consensus {
    int region = 1;                ///< levels on either side of the median that count as near it
    std::vector<PanelSize> panels; ///< by size, smallest first; below the first nothing is said
    std::string split;             ///< what a criterion is called on which the panel is split, whatever its median
    Bands bands;                   ///< of the median, in the numbers the scale prints
};

enum class Verdict : std::uint8_t { agreement, split, panel_too_small };

/// What one panel's answers to one criterion come to; everybody counts the same.
struct ConsensusReading {
    int answers = 0;
    Fraction median;          ///< as printed; midway where the answers split in half
    Fraction share_at_median; ///< midway between two levels: the mean of their shares
    Fraction share_in_region;
    Verdict verdict = Verdict::panel_too_small;
    std::string label;        ///< of the band, or of a split, which wins over it; empty for a panel too small
    std::optional<Rank> rank; ///< of the median rounded half up to a level; only where the panel agrees
};

/// `counts` are answers by rank. Nothing without answers.
std::optional<ConsensusReading> read_consensus(const Consensus& consensus, const Scale& scale,
                                               std::span<const std::uint32_t> counts);

} // namespace weft
