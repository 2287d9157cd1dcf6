// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace weft::pictures {

/// One measure of the own system beside all systems.
struct SpineRow {
    std::string title;
    Shown<double> own;
    Shown<double> lowest; ///< of all systems compared
    Shown<double> lower_quarter;
    Shown<double> upper_quarter;
    Shown<double> highest;
    std::uint32_t systems = 0; ///< compared
    Call call = Call::not_compared;
};

/// Where do we stand among systems? The range of all as a line, the middle half of them as a band, the own as a diamond,
/// and in words what can be said of it.
struct Spine {
    About about;
    double from = 0;
    double to = 0;
    std::vector<SpineRow> rows;
};

/// What the picture finds, by itself: nothing is drawn for it.
std::string spine_headline(const Spine& spine);

Picture spine(const Spine& spine);

} // namespace weft::pictures
