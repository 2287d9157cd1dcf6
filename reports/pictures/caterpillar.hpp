// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <string>
#include <vector>

namespace weft::pictures {

struct CaterpillarRow {
    std::string title;
    Shown<double> mean;
    Shown<double> low; ///< of an interval that holds for all systems at once
    Shown<double> high;
    Call call = Call::not_compared;
    std::string note; ///< why it is not compared, or not called what its interval says; may be empty
};

/// Who is clearly different? Every system with its interval, in groups by whether that reaches the centre. Inside a
/// group they stand as they come, by name: sorted by value they would be read as ranks, which the data do not give.
struct Caterpillar {
    About about;
    double from = 0;
    double to = 0;
    std::string centre_is; ///< "the middle"
    Shown<double> centre;
    std::vector<CaterpillarRow> rows;
};

Picture caterpillar(const Caterpillar& caterpillar);

} // namespace weft::pictures
