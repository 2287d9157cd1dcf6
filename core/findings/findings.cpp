// SPDX-License-Identifier: MIT
#include "core/findings/findings.hpp"

#include <algorithm>
#include <iterator>

namespace weft {

void Findings::add(Findings other) {
    std::ranges::move(other.ceilings, std::back_inserter(ceilings));
    std::ranges::move(other.indicators, std::back_inserter(indicators));
    std::ranges::move(other.cautions, std::back_inserter(cautions));
}

} // namespace weft
