// SPDX-License-Identifier: MIT
#include "core/statistics/group_reliability.hpp"

#include "core/statistics/compensated_sum.hpp"

#include <algorithm>

namespace weft::statistics {

Outcome<double> reliability(double between_variance, double error_variance) {
    if (between_variance + error_variance == 0) return Reason::no_variation;
    return between_variance / (between_variance + error_variance);
}

Outcome<GroupReliability> group_reliability(std::span<const Moments> groups) {
    double all = 0;
    double heard = 0;
    CompensatedSum weighted;
    CompensatedSum squared_sizes;
    CompensatedSum within;
    for (const auto& group : groups) {
        if (group.count == 0) continue;
        const auto size = static_cast<double>(group.count);
        ++heard;
        all += size;
        weighted.add(size * group.mean);
        squared_sizes.add(size * size);
        within.add((size - 1) * group.variance);
    }
    if (heard == 0) return Reason::no_data;
    if (heard < 2 || all == heard) return Reason::too_few;
    const auto mean = weighted.total() / all;
    CompensatedSum between;
    for (const auto& group : groups)
        between.add(static_cast<double>(group.count) * (group.mean - mean) * (group.mean - mean));
    if (between.total() + within.total() == 0) return Reason::no_variation;
    GroupReliability found;
    found.between_square = between.total() / (heard - 1);
    found.within_square = within.total() / (all - heard);
    found.typical_size = (all - squared_sizes.total() / all) / (heard - 1);
    const auto difference = found.between_square - found.within_square;
    found.between_variance = std::max(0.0, difference / found.typical_size);
    found.single = difference / (found.between_square + (found.typical_size - 1) * found.within_square);
    if (found.between_square > 0) found.average = difference / found.between_square;
    for (const auto& group : groups) {
        const auto size = static_cast<double>(group.count);
        found.by_group.push_back(
            group.count == 0
                ? 0
                : reliability(found.between_variance, found.within_square / size).as_optional().value_or(0));
    }
    return found;
}

} // namespace weft::statistics
