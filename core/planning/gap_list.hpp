// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstddef>
#include <vector>

namespace weft::planning {

/// How far a criterion is from the best level, and how much it counts.
struct Gap {
    const result::Domain* domain = nullptr;
    const result::Criterion* criterion = nullptr;
    std::size_t levels = 0; ///< below the best one
    double weight = 0;      ///< of the criterion in the whole, 0 to 1
    double size = 0;        ///< share of the scale still to go, times the weight: percent of the whole
};

struct GapList {
    std::vector<Gap> gaps;    ///< largest first; of the same size in the order of the framework
    std::size_t at_best = 0;  ///< criteria that hold the best level
    std::size_t unknown = 0;  ///< criteria that ask for a level and have none
    std::size_t hidden = 0;   ///< criteria whose level is not for this audience
    std::size_t no_level = 0; ///< criteria that do not apply, or are a number and make no level
};

/// Of the levels that are held, in the result as it is shown: nothing hidden has a gap. It points into the result.
GapList gap_list(const result::Result& result);

} // namespace weft::planning
