// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <string>
#include <vector>

namespace weft::pictures {

/// One thing, seen in two ways.
struct PairOfDots {
    std::string title;
    Shown<double> first;
    Shown<double> second;
};

/// How far is the one from the other? Two marks on a line for every row, a circle and a diamond, with what lies between them.
/// The rows stand as they come.
struct PairedDots {
    About about;
    double from = 0;
    double to = 0;
    std::string row_is;       ///< "criterion"
    std::string rows_are;     ///< "criteria"
    std::string first_is;     ///< of the circle: "as people say"
    std::string second_is;    ///< of the diamond: "as evidence supports"
    std::string second_lower; ///< of the headline: "Evidence supports less than people say"
    std::string never_lower;  ///< "Evidence supports what people say"
    std::vector<PairOfDots> rows;
};

Picture paired_dots(const PairedDots& dots);

} // namespace weft::pictures
