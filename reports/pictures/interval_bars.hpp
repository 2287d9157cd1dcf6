// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <string>
#include <vector>

namespace weft::pictures {

/// One thing that could be done, with what it would bring.
struct IntervalBar {
    std::string title;
    Shown<double> value;
    Shown<double> low;
    Shown<double> high;
    std::string effort; ///< as the system noted it; may be empty
};

/// What would move us? Bars from nothing to what each step would bring, with its interval. They stand as they come,
/// which is what brings most first.
struct IntervalBars {
    About about;
    double from = 0;
    double to = 0;
    std::string brings; ///< of the headline: "would bring"
    std::vector<IntervalBar> bars;
};

Picture interval_bars(const IntervalBars& bars);

} // namespace weft::pictures
