// SPDX-License-Identifier: MIT
#include "core/statistics/tastle_wierman.hpp"

#include "core/statistics/compensated_sum.hpp"

#include <cmath>

namespace weft::statistics {

Outcome<double> tastle_wierman_consensus(std::span<const double> masses) {
    const auto total = sum(masses);
    if (!(total > 0)) return Reason::no_data;
    if (masses.size() < 2) return Reason::too_few;
    CompensatedSum weighted;
    for (std::size_t level = 0; level < masses.size(); ++level)
        weighted.add(masses[level] * static_cast<double>(level));
    const auto mean = weighted.total() / total;
    const auto width = static_cast<double>(masses.size() - 1);
    CompensatedSum consensus;
    consensus.add(1);
    for (std::size_t level = 0; level < masses.size(); ++level)
        if (masses[level] > 0) // an empty level may lie the whole width away, where the logarithm has no value
            consensus.add(masses[level] / total * std::log2(1 - std::abs(static_cast<double>(level) - mean) / width));
    return consensus.total();
}

} // namespace weft::statistics
