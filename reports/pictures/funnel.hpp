// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/picture.hpp"
#include "reports/pictures/shown.hpp"

#include <string>
#include <vector>

namespace weft::pictures {

struct FunnelDot {
    std::string title;
    Shown<double> precision; ///< along: how many answered, or how uncertain the mean is
    Shown<double> mean;      ///< up
    Shown<double> inner_low; ///< limits at this precision
    Shown<double> inner_high;
    Shown<double> outer_low;
    Shown<double> outer_high;
    bool is_outside = false; ///< of the outer limits: ask why
};

/// Is the spread real, or are there few answers? Every system at how sure its mean is, and the limits inside which
/// chance and ordinary differences would leave it.
struct Funnel {
    About about;
    std::string precision_is; ///< "Standard error of the mean"
    std::string precision_form;
    double from = 0; ///< of the means
    double to = 0;
    Shown<double> target;
    std::vector<FunnelDot> dots;
};

Picture funnel(const Funnel& funnel);

} // namespace weft::pictures
