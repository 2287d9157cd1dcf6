// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <string>
#include <vector>

namespace weft::pictures {

struct RadarAxis {
    std::string title;
    Shown<int> level;
};

/// One system on few axes in a fixed order: for those who ask for the familiar view, and never by default. Its area says
/// nothing (twice the level is four times the area), so there is no fill; what has no level is a gap.
struct Radar {
    About about;
    std::vector<Step> scale; ///< of all axes
    std::vector<RadarAxis> axes;
};

/// More axes than can be told apart are refused in words, and stand in the table.
Picture radar(const Radar& radar);

} // namespace weft::pictures
