// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/drawing.hpp"
#include "reports/pictures/picture.hpp"

namespace weft::pictures {

/// Numbers along a line: what lies outside is drawn at its end.
class Axis {
public:
    Axis(double from, double to, double start, double end) : from_(from), to_(to), start_(start), end_(end) {}
    double place(double number) const;
    double start() const { return start_; }
    double end() const { return end_; }

    /// The line with the numbers of its two ends below.
    void draw(Drawing& drawing, double y, const About& about) const;

private:
    double from_;
    double to_;
    double start_;
    double end_;
};

/// A line with a small bar at both ends.
void draw_interval(Drawing& drawing, double from, double to, double y);

} // namespace weft::pictures
