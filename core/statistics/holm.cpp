// SPDX-License-Identifier: MIT
#include "core/statistics/holm.hpp"

#include <algorithm>
#include <numeric>

namespace weft::statistics {

std::vector<double> holm(std::span<const double> p_values) {
    std::vector<std::size_t> order(p_values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return p_values[i]; });
    std::vector<double> adjusted(p_values.size());
    double highest = 0;
    auto left = static_cast<double>(p_values.size());
    for (const auto i : order) {
        highest = std::max(highest, std::min(1.0, left * p_values[i]));
        adjusted[i] = highest;
        --left;
    }
    return adjusted;
}

} // namespace weft::statistics
