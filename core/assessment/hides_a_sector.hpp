// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <algorithm>

namespace weft::result {

/// Whether what some sector says of the criterion is hidden, so that sectors may stand further apart than is shown.
inline bool hides_a_sector(const Criterion& criterion) {
    return std::ranges::any_of(criterion.sectors, [](const SectorAnswers& sector) { return !sector.hidden.empty(); });
}

} // namespace weft::result
