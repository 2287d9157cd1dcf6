// SPDX-License-Identifier: MIT
#include "core/statistics/moments.hpp"

#include "core/statistics/compensated_sum.hpp"

namespace weft::statistics {

Moments moments(std::span<const double> values) {
    Moments found{.count = values.size()};
    if (values.empty()) return found;
    found.mean = sum(values) / static_cast<double>(values.size());
    if (values.size() < 2) return found;
    CompensatedSum squares;
    for (const double value : values)
        squares.add((value - found.mean) * (value - found.mean));
    found.variance = squares.total() / static_cast<double>(values.size() - 1);
    return found;
}

} // namespace weft::statistics
