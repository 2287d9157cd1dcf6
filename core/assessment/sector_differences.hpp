// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <vector>

namespace weft {

/// Where the sectors' own levels differ, as far as they are shown: widest first, else in the order of the framework.
/// Sectors that stand at neither end are not named.
std::vector<result::SectorDifference> sector_differences(const result::Result& result);

} // namespace weft
