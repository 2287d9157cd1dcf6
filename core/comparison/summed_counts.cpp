// SPDX-License-Identifier: MIT
#include "core/comparison/summed_counts.hpp"

#include <algorithm>
#include <cstddef>

namespace weft::comparison {

std::vector<std::uint32_t> summed_counts(const std::vector<result::SectorAnswers>& sectors,
                                         const std::function<bool(const std::string& sector)>& is_meant) {
    std::vector<std::uint32_t> counts;
    for (const auto& sector : sectors) {
        if (!is_meant(sector.sector)) continue;
        counts.resize(std::max(counts.size(), sector.counts.size()));
        for (std::size_t rank = 0; rank < sector.counts.size(); ++rank)
            counts[rank] += sector.counts[rank];
    }
    return counts;
}

} // namespace weft::comparison
