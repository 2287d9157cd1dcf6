// SPDX-License-Identifier: MIT
#include "reports/pictures/paired_dots.hpp"

#include "reports/pictures/axis.hpp"
#include "reports/pictures/labels.hpp"
#include "reports/words/numbers.hpp"

#include <cstddef>
#include <utility>

namespace weft::pictures {
namespace {

/// How many rows are of a kind, and the one whose second mark lies furthest below the first.
struct PairsCounted {
    std::size_t lower = 0;
    std::size_t unknown = 0;
    std::size_t ties = 0; ///< rows as far apart as the furthest
    const PairOfDots* furthest = nullptr;
};

double way_down(const PairOfDots& row) {
    return *row.first - *row.second;
}

PairsCounted count_pairs(const PairedDots& dots) {
    PairsCounted counted;
    for (const auto& row : dots.rows) {
        if (!row.first || !row.second) {
            ++counted.unknown;
            continue;
        }
        if (!(way_down(row) > 0)) continue;
        ++counted.lower;
        if (counted.furthest != nullptr && way_down(row) < way_down(*counted.furthest)) continue;
        if (counted.furthest != nullptr && way_down(row) == way_down(*counted.furthest)) {
            ++counted.ties;
            continue;
        }
        counted.furthest = &row;
        counted.ties = 1;
    }
    return counted;
}

std::string both_numbers(const PairOfDots& row, const About& about) {
    return printed(*row.first, about.form) + " and " + printed(*row.second, about.form);
}

std::string pairs_headline(const PairedDots& dots, const PairsCounted& counted) {
    const auto count = [&](std::size_t rows) { return words::count(rows, dots.row_is, dots.rows_are); };
    if (counted.unknown == dots.rows.size()) return "Both are known on none of " + count(dots.rows.size());
    std::string text;
    if (counted.lower == 0) {
        text = dots.never_lower + " on " + (counted.unknown == 0 ? "all " : "") +
               count(dots.rows.size() - counted.unknown);
    } else {
        text = dots.second_lower + " on " + std::to_string(counted.lower) + " of " + count(dots.rows.size()) +
               ", furthest on " + name_in_words(counted.furthest->title) + " (" +
               both_numbers(*counted.furthest, dots.about) + ")";
        if (counted.ties > 1) text += " and as far on " + std::to_string(counted.ties - 1) + " more";
    }
    if (counted.unknown > 0) text += "; of " + std::to_string(counted.unknown) + " it is not known";
    return text;
}

PictureTable pairs_table(const PairedDots& dots, const PairsCounted& counted) {
    PictureTable table{scale_words(dots.about, dots.from, dots.to),
                       {{"What"}, {dots.first_is, true}, {dots.second_is, true}},
                       {},
                       {{"In all", dots.rows.size()}, {"The diamond is lower", counted.lower}}};
    if (counted.lower == 0) table.tallies.push_back({"The diamond is not lower", dots.rows.size() - counted.unknown});
    if (counted.ties > 1) table.tallies.push_back({"As far apart as the furthest, beside it", counted.ties - 1});
    if (counted.unknown > 0) table.tallies.push_back({"Not known", counted.unknown});
    for (const auto& row : dots.rows)
        table.rows.push_back({cell(row.title), cell(row.first, dots.about.form), cell(row.second, dots.about.form)});
    return table;
}

/// "62.5% and 40%", or what is known of them.
std::string pair_words(const PairOfDots& row, const About& about) {
    if (row.first && row.second) return both_numbers(row, about);
    const auto words = [&](const Shown<double>& number) {
        return number ? printed(*number, about.form) : number.why();
    };
    return !row.first && !row.second && row.first.why() == row.second.why()
               ? row.first.why()
               : words(row.first) + " and " + words(row.second);
}

double draw_pair(Drawing& drawing, const PairedDots& dots, const PairOfDots& row, const Axis& axis, double y) {
    constexpr double radius = 6;
    const auto letters = letters_in(narrow_width - 2 * margin, text_size);
    for (const auto& line : wrapped(row.title, letters, name_lines(dots.about))) {
        y += line_height;
        drawing.text(margin, y - 4, line, Ink::strong);
    }
    const auto middle = y + 8;
    drawing.line({axis.start(), middle}, {axis.end(), middle}, Look::faint);
    if (row.first && row.second && *row.first != *row.second)
        drawing.line({axis.place(*row.first), middle}, {axis.place(*row.second), middle}, Look::thick);
    if (row.first) drawing.dot({axis.place(*row.first), middle}, radius, Look::open);
    if (row.second) drawing.diamond({axis.place(*row.second), middle}, radius, Look::full);
    y = middle + 8 + line_height;
    drawing.text(margin, y - 5, clipped(pair_words(row, dots.about), letters), Ink::small);
    return y + 4;
}

} // namespace

Picture paired_dots(const PairedDots& dots) {
    const auto counted = count_pairs(dots);
    auto table = pairs_table(dots, counted);
    if (dots.rows.empty()) return nothing_to_draw(dots.about, "There are no " + dots.rows_are + " to show", table);
    Drawing drawing(narrow_width);
    const Axis axis(dots.from, dots.to, margin + 8, narrow_width - margin - 8);
    double y = 0;
    for (const auto& row : dots.rows)
        y = draw_pair(drawing, dots, row, axis, y);
    axis.draw(drawing, y + 2, dots.about);
    y += 2 * line_height + 4;
    const auto letters = letters_in(narrow_width - 2 * margin, small_size);
    drawing.text(margin, y, clipped("Circle: " + dots.first_is + ".", letters), Ink::small);
    drawing.text(margin, y + line_height, clipped("Diamond: " + dots.second_is + ".", letters), Ink::small);
    return finish(dots.about, pairs_headline(dots, counted), std::move(drawing), y + line_height + 8, std::move(table));
}

} // namespace weft::pictures
