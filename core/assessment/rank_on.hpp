// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace weft::result {

/// The place of a level on its scale, 0 the worst, whatever the scale prints; nothing where it is unset or not on it.
inline std::optional<std::size_t> rank_on(const std::vector<Level>& scale, std::optional<int> level) {
    const auto found = std::ranges::find_if(scale, [&](const Level& on_scale) { return on_scale.level == level; });
    if (found == scale.end()) return std::nullopt;
    return static_cast<std::size_t>(found - scale.begin());
}

} // namespace weft::result
