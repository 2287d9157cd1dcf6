// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace weft::pictures {

/// What can be said of a change, as a test found it.
enum class Change { up, down, no_clear_change, not_comparable, hidden };
std::string_view in_words(Change change); ///< "up", "down", "no clear change", "not comparable", "hidden"

struct SlopeRow {
    std::string title;
    Shown<double> before;
    Shown<double> after;
    Change change = Change::not_comparable;
    std::string reason; ///< why it is not comparable, or hidden: "two systems merged"; may be empty
};

/// What changed between two rounds? A line from then to now; broken, and without a slope, where the two are not of the
/// same thing.
struct Slope {
    About about;
    std::string before; ///< the rounds
    std::string after;
    double from = 0;
    double to = 0;
    std::vector<SlopeRow> rows;
};

/// What the picture finds, by itself: nothing is drawn for it.
std::string slope_headline(const Slope& slope);

Picture slope(const Slope& slope);

} // namespace weft::pictures
