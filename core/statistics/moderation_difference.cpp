// SPDX-License-Identifier: MIT
#include "core/statistics/moderation_difference.hpp"

#include "core/statistics/moments.hpp"

#include <cassert>
#include <vector>

namespace weft::statistics {

Outcome<ModerationDifference> moderation_difference(std::span<const double> self_levels,
                                                    std::span<const VerifiedLevel> verified) {
    if (self_levels.empty()) return Reason::no_data;
    if (verified.empty()) return Reason::too_few;
    std::vector<double> differences;
    for (const auto& [criterion, level] : verified) {
        assert(criterion < self_levels.size());
        differences.push_back(self_levels[criterion] - level);
    }
    const auto difference = moments(differences);
    ModerationDifference found;
    found.self_mean = moments(self_levels).mean;
    found.bias = difference.mean;
    found.adjusted = found.self_mean - found.bias;
    if (verified.size() < 2) return found;
    const auto sampled = static_cast<double>(verified.size());
    found.variance = (1 - sampled / static_cast<double>(self_levels.size())) * difference.variance / sampled;
    return found;
}

} // namespace weft::statistics
