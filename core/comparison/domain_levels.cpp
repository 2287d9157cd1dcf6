// SPDX-License-Identifier: MIT
#include "core/comparison/domain_levels.hpp"

#include "core/assessment/rank_on.hpp"

#include <algorithm>

namespace weft::comparison {
namespace {

int rank_of(const result::NodeSummary& node, int level) {
    return static_cast<int>(rank_on(node.scale, level).value_or(node.scale.size()));
}

} // namespace

std::optional<statistics::LevelRange> level_range(const result::Domain& domain) {
    if (!domain.level_low || !domain.level_high) return std::nullopt;
    const auto low = rank_of(domain, *domain.level_low);
    const auto high = rank_of(domain, *domain.level_high);
    return statistics::LevelRange{.low = std::min(low, high), .high = std::max(low, high)};
}

} // namespace weft::comparison
