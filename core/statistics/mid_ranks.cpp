// SPDX-License-Identifier: MIT
#include "core/statistics/mid_ranks.hpp"

#include <algorithm>
#include <numeric>

namespace weft::statistics {

std::vector<std::uint32_t> doubled_mid_ranks(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<std::uint32_t> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        auto last = first;
        while (last + 1 < order.size() && values[order[last + 1]] == values[order[first]])
            ++last;
        for (auto place = first; place <= last; ++place)
            ranks[order[place]] = static_cast<std::uint32_t>(first + last + 2);
        first = last + 1;
    }
    return ranks;
}

} // namespace weft::statistics
