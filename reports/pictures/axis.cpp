// SPDX-License-Identifier: MIT
#include "reports/pictures/axis.hpp"

#include "reports/pictures/labels.hpp"

#include <algorithm>

namespace weft::pictures {

double Axis::place(double number) const {
    if (from_ == to_) return (start_ + end_) / 2;
    const auto way = std::clamp((number - from_) / (to_ - from_), 0.0, 1.0);
    return start_ + way * (end_ - start_);
}

void Axis::draw(Drawing& drawing, double y, const About& about) const {
    drawing.line({start_, y}, {end_, y}, Look::thin);
    drawing.text(start_, y + small_size + 3, printed(from_, about.form), Ink::small);
    drawing.text(end_, y + small_size + 3, printed(to_, about.form), Ink::small, Anchor::end);
}

void draw_interval(Drawing& drawing, double from, double to, double y) {
    constexpr double half = 4;
    drawing.line({from, y}, {to, y}, Look::line);
    drawing.line({from, y - half}, {from, y + half}, Look::line);
    drawing.line({to, y - half}, {to, y + half}, Look::line);
}

} // namespace weft::pictures
