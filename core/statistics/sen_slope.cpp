// SPDX-License-Identifier: MIT
#include "core/statistics/sen_slope.hpp"

#include "core/statistics/quantile.hpp"

#include <algorithm>
#include <vector>

namespace weft::statistics {

Outcome<double> sen_slope(std::span<const std::optional<double>> series) {
    const auto known = std::ranges::count_if(series, [](const auto& value) { return value.has_value(); });
    if (known == 0) return Reason::no_data;
    if (known < 3) return Reason::too_few;
    std::vector<double> slopes;
    for (std::size_t later = 1; later < series.size(); ++later)
        for (std::size_t earlier = 0; earlier < later; ++earlier)
            if (series[earlier] && series[later])
                slopes.push_back((*series[later] - *series[earlier]) / static_cast<double>(later - earlier));
    return quantile(slopes, 0.5, QuantileType::averaged);
}

} // namespace weft::statistics
