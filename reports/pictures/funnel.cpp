// SPDX-License-Identifier: MIT
#include "reports/pictures/funnel.hpp"

#include "reports/pictures/axis.hpp"
#include "reports/pictures/labels.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace weft::pictures {
namespace {

constexpr double funnel_height = 260;
constexpr double funnel_left = 48;

bool is_drawn(const FunnelDot& dot) {
    return dot.mean && dot.precision;
}

/// Those that can be drawn, along the axis; by name where two stand at the same place, so that order tells nothing.
std::vector<const FunnelDot*> along(const Funnel& funnel) {
    std::vector<const FunnelDot*> dots;
    for (const auto& dot : funnel.dots)
        if (is_drawn(dot)) dots.push_back(&dot);
    std::ranges::stable_sort(dots, [](const auto* a, const auto* b) { return *a->precision < *b->precision; });
    return dots;
}

std::size_t dots_outside(const Funnel& funnel) {
    return static_cast<std::size_t>(
        std::ranges::count_if(funnel.dots, [](const auto& dot) { return is_drawn(dot) && dot.is_outside; }));
}

std::string funnel_headline(const Funnel& funnel, std::size_t drawn) {
    const auto outside = dots_outside(funnel);
    const auto missing = funnel.dots.size() - drawn;
    const std::string rest =
        missing == 0 ? "" : "; " + std::to_string(missing) + (missing == 1 ? " is" : " are") + " not shown";
    if (drawn == 0) return "None of " + std::to_string(funnel.dots.size()) + " systems can be shown";
    if (outside == 0)
        return (drawn == 1 ? "The 1 system lies" : "All " + std::to_string(drawn) + " systems lie") +
               std::string(" where chance and ordinary differences would leave them") + rest;
    return of_all(outside, drawn, "systems", "lies", "lie") +
           " further out than chance and ordinary differences explain: ask why" + rest;
}

PictureTable funnel_table(const Funnel& funnel, std::size_t drawn) {
    const auto& form = funnel.about.form;
    PictureTable table{scale_words(funnel.about, funnel.from, funnel.to) + " Along: " + funnel.precision_is + ".",
                       {{"System"},
                        {funnel.precision_is, true},
                        {"Mean", true},
                        {"Inner limit, low", true},
                        {"Inner limit, high", true},
                        {"Outer limit, low", true},
                        {"Outer limit, high", true},
                        {"Verdict"}},
                       {},
                       {{"Systems shown", drawn},
                        {"Outside the outer limits", dots_outside(funnel)},
                        {"Systems", funnel.dots.size()}}};
    if (funnel.target) table.caption += " The line in the middle is at " + printed(*funnel.target, form) + ".";
    if (drawn < funnel.dots.size()) table.tallies.push_back({"Not shown", funnel.dots.size() - drawn});
    for (const auto& dot : funnel.dots)
        table.rows.push_back({cell(dot.title), cell(dot.precision, funnel.precision_form), cell(dot.mean, form),
                              cell(dot.inner_low, form), cell(dot.inner_high, form), cell(dot.outer_low, form),
                              cell(dot.outer_high, form),
                              cell(!is_drawn(dot)   ? "not shown"
                                   : dot.is_outside ? "outside: ask why"
                                                    : "within")});
    return table;
}

class FunnelSheet {
public:
    FunnelSheet(const Funnel& funnel, std::vector<const FunnelDot*> dots)
        : funnel_(funnel),
          dots_(std::move(dots)),
          along_(*dots_.front()->precision, *dots_.back()->precision, funnel_left + 10, narrow_width - margin - 10),
          up_(funnel.from, funnel.to, funnel_height - 10, 10) {}

    void draw_frame(Drawing& drawing) const {
        const auto& form = funnel_.about.form;
        drawing.line({funnel_left, 4}, {funnel_left, funnel_height}, Look::thin);
        drawing.line({funnel_left, funnel_height}, {narrow_width - margin, funnel_height}, Look::thin);
        drawing.text(funnel_left - 5, up_.place(funnel_.to) + 5, printed(funnel_.to, form), Ink::small, Anchor::end);
        drawing.text(funnel_left - 5, up_.place(funnel_.from) + 3, printed(funnel_.from, form), Ink::small,
                     Anchor::end);
        if (funnel_.target) {
            const auto y = up_.place(*funnel_.target);
            drawing.line({funnel_left, y}, {narrow_width - margin, y}, Look::thin);
            drawing.text(funnel_left - 5, y + 5, printed(*funnel_.target, form), Ink::small, Anchor::end);
        }
        const auto low = *dots_.front()->precision;
        const auto high = *dots_.back()->precision;
        const auto y = funnel_height + small_size + 4;
        if (low == high) {
            drawing.text(along_.place(low), y, printed(low, funnel_.precision_form), Ink::small, Anchor::middle);
        } else {
            drawing.text(along_.start(), y, printed(low, funnel_.precision_form), Ink::small);
            drawing.text(along_.end(), y, printed(high, funnel_.precision_form), Ink::small, Anchor::end);
        }
        drawing.text((along_.start() + along_.end()) / 2, y + line_height,
                     clipped(funnel_.precision_is, letters_in(narrow_width - funnel_left - margin, small_size)),
                     Ink::small, Anchor::middle);
    }

    void draw_limit(Drawing& drawing, Shown<double> FunnelDot::*limit, Look look) const {
        std::vector<Point> points;
        for (const auto* dot : dots_)
            if (dot->*limit) points.push_back({along_.place(*dot->precision), up_.place(*(dot->*limit))});
        if (points.size() > 1) drawing.path(points, look);
    }

    /// The dots; those outside with a letter, whose names are listed below. Returns where that list ends.
    double draw_dots(Drawing& drawing, double y) const {
        for (const auto* dot : dots_)
            if (!dot->is_outside) drawing.dot(place_of(*dot), 4, Look::open);
        for (const auto* dot : dots_)
            if (dot->is_outside) drawing.diamond(place_of(*dot), 6, Look::full);
        std::size_t letter = 0;
        for (const auto* dot : dots_) {
            if (!dot->is_outside) continue;
            const auto key = key_letter(letter++);
            const auto at = place_of(*dot);
            const bool is_at_the_right = at.x > narrow_width - 40;
            drawing.text(at.x + (is_at_the_right ? -9 : 9), at.y + 5, key, Ink::strong,
                         is_at_the_right ? Anchor::end : Anchor::start);
            y += line_height;
            drawing.text(margin, y, key, Ink::strong);
            drawing.text(margin + 30, y,
                         clipped(dot->title + ": " + printed(*dot->mean, funnel_.about.form),
                                 letters_in(narrow_width - 2 * margin - 30, small_size)),
                         Ink::small);
        }
        return y;
    }

private:
    Point place_of(const FunnelDot& dot) const { return {along_.place(*dot.precision), up_.place(*dot.mean)}; }

    const Funnel& funnel_;
    std::vector<const FunnelDot*> dots_;
    Axis along_;
    Axis up_;
};

} // namespace

Picture funnel(const Funnel& funnel) {
    auto dots = along(funnel);
    auto table = funnel_table(funnel, dots.size());
    auto headline = funnel_headline(funnel, dots.size());
    if (dots.empty()) return nothing_to_draw(funnel.about, std::move(headline), std::move(table));
    const FunnelSheet sheet(funnel, std::move(dots));
    Drawing drawing(narrow_width);
    sheet.draw_frame(drawing);
    sheet.draw_limit(drawing, &FunnelDot::inner_low, Look::dashed);
    sheet.draw_limit(drawing, &FunnelDot::inner_high, Look::dashed);
    sheet.draw_limit(drawing, &FunnelDot::outer_low, Look::line);
    sheet.draw_limit(drawing, &FunnelDot::outer_high, Look::line);
    const auto y = sheet.draw_dots(drawing, funnel_height + small_size + line_height + 10);
    return finish(funnel.about, std::move(headline), std::move(drawing), y + 10, std::move(table));
}

} // namespace weft::pictures
