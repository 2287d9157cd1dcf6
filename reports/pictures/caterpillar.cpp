// SPDX-License-Identifier: MIT
#include "reports/pictures/caterpillar.hpp"

#include "reports/pictures/axis.hpp"
#include "reports/pictures/labels.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace weft::pictures {
namespace {

constexpr std::array caterpillar_calls{Call::above, Call::not_distinguishable, Call::below, Call::not_compared};

std::size_t rows_called(const Caterpillar& caterpillar, Call call) {
    return static_cast<std::size_t>(std::ranges::count(caterpillar.rows, call, &CaterpillarRow::call));
}

std::string group_words(const Caterpillar& caterpillar, Call call) {
    switch (call) {
    case Call::above: return "Clearly above " + caterpillar.centre_is;
    case Call::not_distinguishable: return "Cannot be told from " + caterpillar.centre_is;
    case Call::below: return "Clearly below " + caterpillar.centre_is;
    case Call::not_compared: return "Not compared";
    }
    return "";
}

/// "4 of 28 systems are clearly above the middle, 3 clearly below, 21 cannot be told from it; 8 are not compared".
std::string caterpillar_headline(const Caterpillar& caterpillar) {
    const auto out = rows_called(caterpillar, Call::not_compared);
    const auto compared = caterpillar.rows.size() - out;
    const auto alike = rows_called(caterpillar, Call::not_distinguishable);
    const auto above = rows_called(caterpillar, Call::above);
    const auto below = rows_called(caterpillar, Call::below);
    if (compared == 0) return of_all(0, caterpillar.rows.size(), "systems", "is", "are") + " compared";
    const auto& centre = caterpillar.centre_is;
    std::string text;
    if (above > 0)
        text = of_all(above, compared, "systems", "is", "are") + " clearly above " + centre;
    else if (below > 0)
        text = of_all(below, compared, "systems", "is", "are") + " clearly below " + centre;
    else
        text = of_all(0, compared, "systems", "is", "are") + " clearly above or below " + centre;
    if (above > 0 && below > 0) text += ", " + std::to_string(below) + " clearly below";
    if (above + below > 0 && alike > 0) text += ", " + std::to_string(alike) + " cannot be told from it";
    return out == 0 ? text : text + "; " + std::to_string(out) + (out == 1 ? " is" : " are") + " not compared";
}

PictureTable caterpillar_table(const Caterpillar& caterpillar) {
    PictureTable table{scale_words(caterpillar.about, caterpillar.from, caterpillar.to),
                       {{"System"}, {"Mean", true}, {"Low", true}, {"High", true}, {"Verdict"}, {"Note"}},
                       {},
                       {}};
    const auto& form = caterpillar.about.form;
    if (caterpillar.centre)
        table.caption +=
            " The line down the middle is " + caterpillar.centre_is + ", " + printed(*caterpillar.centre, form) + ".";
    for (const auto call : caterpillar_calls) {
        for (const auto& row : caterpillar.rows)
            if (row.call == call)
                table.rows.push_back({cell(row.title), cell(row.mean, form), cell(row.low, form), cell(row.high, form),
                                      cell(group_words(caterpillar, call)), cell(row.note)});
        if (const auto count = rows_called(caterpillar, call); count > 0)
            table.tallies.push_back({group_words(caterpillar, call), count});
    }
    const auto compared = caterpillar.rows.size() - rows_called(caterpillar, Call::not_compared);
    table.tallies.push_back({"Compared", compared});
    table.tallies.push_back({"Systems", caterpillar.rows.size()});
    if (rows_called(caterpillar, Call::above) + rows_called(caterpillar, Call::below) == 0)
        table.tallies.push_back({"Clearly above or below " + caterpillar.centre_is, 0});
    return table;
}

std::string interval_words(const CaterpillarRow& row, const About& about) {
    if (!row.mean) return row.mean.why();
    if (!row.low || !row.high) return printed(*row.mean, about.form) + ", no interval";
    return printed(*row.mean, about.form) + " (" + printed(*row.low, about.form) + " to " +
           printed(*row.high, about.form) + ")";
}

double draw_caterpillar_row(Drawing& drawing, const Caterpillar& caterpillar, const CaterpillarRow& row,
                            const Axis& axis, double y) {
    const auto numbers = clipped(interval_words(row, caterpillar.about), letters_in(narrow_width * 0.6, small_size));
    constexpr double room_for_numbers = 158;
    y += line_height;
    drawing.text(margin, y - 4,
                 clipped(row.title, letters_in(narrow_width - 2 * margin - room_for_numbers, small_size)), Ink::small);
    drawing.text(narrow_width - margin, y - 4, numbers, Ink::small, Anchor::end);
    if (!row.mean) return y + 4;
    const auto middle = y + 6;
    if (caterpillar.centre && row.call != Call::not_compared)
        drawing.line({axis.place(*caterpillar.centre), y - 1}, {axis.place(*caterpillar.centre), y + 14}, Look::thin);
    if (row.low && row.high) draw_interval(drawing, axis.place(*row.low), axis.place(*row.high), middle);
    const Point at{axis.place(*row.mean), middle};
    if (row.call == Call::above || row.call == Call::below)
        drawing.diamond(at, 6, Look::full);
    else
        drawing.dot(at, 4, Look::open);
    return middle + 10;
}

} // namespace

Picture caterpillar(const Caterpillar& caterpillar) {
    auto table = caterpillar_table(caterpillar);
    if (caterpillar.rows.empty()) return nothing_to_draw(caterpillar.about, "There are no systems to show", table);
    Drawing drawing(narrow_width);
    const Axis axis(caterpillar.from, caterpillar.to, margin + 6, narrow_width - margin - 6);
    double y = 0;
    for (const auto call : caterpillar_calls) {
        const auto count = rows_called(caterpillar, call);
        if (count == 0) continue;
        y += 6;
        const auto heading =
            caterpillar.about.words->verdict(group_words(caterpillar, call)) + ": " + std::to_string(count);
        for (const auto& line : wrapped(heading, letters_in(narrow_width - 2 * margin, text_size), 2)) {
            y += line_height;
            drawing.text(margin, y - 4, line, Ink::strong);
        }
        for (const auto& row : caterpillar.rows)
            if (row.call == call) y = draw_caterpillar_row(drawing, caterpillar, row, axis, y);
    }
    axis.draw(drawing, y + 6, caterpillar.about);
    return finish(caterpillar.about, caterpillar_headline(caterpillar), std::move(drawing), y + 30, std::move(table));
}

} // namespace weft::pictures
