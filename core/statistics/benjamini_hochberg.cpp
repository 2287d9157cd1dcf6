// SPDX-License-Identifier: MIT
#include "core/statistics/benjamini_hochberg.hpp"

#include <algorithm>
#include <numeric>

namespace weft::statistics {

std::vector<double> benjamini_hochberg(std::span<const double> p_values) {
    std::vector<std::size_t> order(p_values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return p_values[i]; });
    std::vector<double> adjusted(p_values.size());
    const auto all = static_cast<double>(p_values.size());
    double lowest = 1;
    for (auto rank = order.size(); rank-- > 0;) {
        lowest = std::min(lowest, all / static_cast<double>(rank + 1) * p_values[order[rank]]);
        adjusted[order[rank]] = lowest;
    }
    return adjusted;
}

} // namespace weft::statistics
