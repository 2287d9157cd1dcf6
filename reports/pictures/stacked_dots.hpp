// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace weft::pictures {

/// The people of one group by the level they gave.
struct StackedGroup {
    std::string title;
    Shown<std::vector<std::uint32_t>> counts; ///< by level, worst first
    std::string level;                        ///< the group's own, in words; may be empty
};

/// What did people say? A row of dots for every group and level, with its number.
struct StackedDots {
    About about;
    std::vector<Step> scale;
    std::vector<StackedGroup> groups;
};

Picture stacked_dots(const StackedDots& dots);

} // namespace weft::pictures
