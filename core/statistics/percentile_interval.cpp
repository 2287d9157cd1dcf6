// SPDX-License-Identifier: MIT
#include "core/statistics/percentile_interval.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace weft::statistics {

Outcome<PercentilePlaces> percentile_places(std::uint32_t replicates, double level) {
    assert(level > 0 && level < 1);
    if (replicates == 0) return Reason::no_data;
    constexpr double rounding = 1e-9; // 2000 * (1 - 0.95) / 2 is 50.00000000000004
    const auto low = std::floor((static_cast<double>(replicates) + 1) * (1 - level) / 2 + rounding);
    if (low < 1) return Reason::too_few;
    const auto place = static_cast<std::uint32_t>(low);
    return PercentilePlaces{.low = place, .high = replicates + 1 - place};
}

Outcome<Interval> percentile_interval(std::span<const double> replicates, double level) {
    const auto places = percentile_places(static_cast<std::uint32_t>(replicates.size()), level);
    if (!places) return places.reason();
    std::vector<double> sorted(replicates.begin(), replicates.end());
    std::ranges::sort(sorted);
    return Interval{.low = sorted[places->low - 1], .high = sorted[places->high - 1]};
}

} // namespace weft::statistics
