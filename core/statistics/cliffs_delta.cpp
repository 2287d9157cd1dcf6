// SPDX-License-Identifier: MIT
#include "core/statistics/cliffs_delta.hpp"

#include <algorithm>
#include <vector>

namespace weft::statistics {

Outcome<double> cliffs_delta(std::span<const double> first, std::span<const double> second) {
    if (first.empty() && second.empty()) return Reason::no_data;
    if (first.empty() || second.empty()) return Reason::too_few;
    std::vector<double> sorted(second.begin(), second.end());
    std::ranges::sort(sorted);
    std::ptrdiff_t higher_less_lower = 0;
    for (const double answer : first) {
        const auto [equal, above] = std::ranges::equal_range(sorted, answer);
        higher_less_lower += (equal - sorted.begin()) - (sorted.end() - above);
    }
    return static_cast<double>(higher_less_lower) /
           (static_cast<double>(first.size()) * static_cast<double>(second.size()));
}

} // namespace weft::statistics
