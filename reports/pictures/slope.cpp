// SPDX-License-Identifier: MIT
#include "reports/pictures/slope.hpp"

#include "reports/pictures/axis.hpp"
#include "reports/pictures/labels.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace weft::pictures {
namespace {

constexpr std::array changes{Change::up, Change::down, Change::no_clear_change, Change::not_comparable, Change::hidden};
constexpr double slope_left = 170;
constexpr double slope_right = 262;
constexpr double label_spacing = 19;

std::string_view change_words(Change change) {
    switch (change) {
    case Change::up: return "up";
    case Change::down: return "down";
    case Change::no_clear_change: return "no clear change";
    case Change::not_comparable: return "not comparable";
    case Change::hidden: return "hidden";
    }
    return "";
}

bool has_no_line(const SlopeRow& row) {
    return !row.before || !row.after || row.change == Change::not_comparable || row.change == Change::hidden;
}

std::size_t rows_changed(const Slope& slope, Change change) {
    return static_cast<std::size_t>(std::ranges::count(slope.rows, change, &SlopeRow::change));
}

std::string slope_headline(const Slope& slope) {
    std::vector<std::string> parts;
    for (const auto change : changes) {
        const bool is_change = change == Change::up || change == Change::down;
        if (const auto count = rows_changed(slope, change); count > 0 || is_change)
            parts.push_back(std::to_string(count) + " " + std::string(change_words(change)));
    }
    const auto since = slope.before.empty() ? std::string("before") : clipped(slope.before, 20);
    return "Clear change since " + since + ": " + words::listed(parts);
}

PictureTable slope_table(const Slope& slope) {
    PictureTable table{scale_words(slope.about, slope.from, slope.to),
                       {{"What"}, {slope.before, true}, {slope.after, true}, {"Change"}, {"Why not"}},
                       {},
                       {}};
    const auto& form = slope.about.form;
    for (const auto& row : slope.rows)
        table.rows.push_back({cell(row.title), cell(row.before, form), cell(row.after, form),
                              cell(std::string(change_words(row.change))), cell(row.reason)});
    for (const auto change : changes)
        table.tallies.push_back({std::string(change_words(change)), rows_changed(slope, change)});
    return table;
}

/// One end of a line, and where its label has room.
struct SlopeEnd {
    std::size_t row = 0;
    double y = 0;
    double label_y = 0;
};

/// Labels from top to bottom, each moved down as far as the one above needs; the last ones up again from the bottom.
std::vector<SlopeEnd> spread_labels(std::vector<SlopeEnd> ends, double bottom) {
    std::ranges::stable_sort(ends, {}, &SlopeEnd::y);
    double free = 0;
    for (auto& end : ends) {
        end.label_y = std::max(end.y, free);
        free = end.label_y + label_spacing;
    }
    double limit = bottom;
    for (std::size_t i = ends.size(); i > 0; --i) {
        ends[i - 1].label_y = std::min(ends[i - 1].label_y, limit);
        limit = ends[i - 1].label_y - label_spacing;
    }
    return ends;
}

class SlopeSheet {
public:
    explicit SlopeSheet(const Slope& slope)
        : slope_(slope),
          top_(44),
          bottom_(top_ + std::max(180.0, label_spacing * static_cast<double>(slope.rows.size()))),
          up_(slope.from, slope.to, bottom_, top_) {}

    void draw_frame(Drawing& drawing) const {
        for (const auto x : {slope_left, slope_right})
            drawing.line({x, top_ - 8}, {x, bottom_ + 8}, Look::thin);
        drawing.text(slope_left, line_height - 2, clipped(slope_.before, 18), Ink::strong, Anchor::end);
        drawing.text(slope_right, line_height - 2, clipped(slope_.after, 12), Ink::strong);
    }

    void draw_lines(Drawing& drawing) const {
        for (const auto& row : slope_.rows) {
            if (has_no_line(row)) continue;
            const bool is_clear = row.change != Change::no_clear_change;
            drawing.line({slope_left, up_.place(*row.before)}, {slope_right, up_.place(*row.after)},
                         is_clear ? Look::thick : Look::thin);
        }
        for (const auto& row : slope_.rows) {
            if (row.before) draw_end(drawing, row, {slope_left, up_.place(*row.before)});
            if (row.after) draw_end(drawing, row, {slope_right, up_.place(*row.after)});
        }
    }

    void draw_labels(Drawing& drawing) const {
        for (const auto& end : spread_labels(ends_of(&SlopeRow::before), bottom_)) {
            const auto& row = slope_.rows[end.row];
            const auto number = printed(*row.before, slope_.about.form);
            drawing.line({slope_left - 8, end.y}, {slope_left - 16, end.label_y}, Look::faint);
            drawing.text(slope_left - 20, end.label_y + 5, number, Ink::small, Anchor::end);
            drawing.text(margin, end.label_y + 5,
                         clipped(row.title, letters_in(slope_left - 20 - 50 - margin, small_size)), Ink::small);
        }
        for (const auto& end : spread_labels(ends_of(&SlopeRow::after), bottom_)) {
            const auto& row = slope_.rows[end.row];
            drawing.line({slope_right + 8, end.y}, {slope_right + 16, end.label_y}, Look::faint);
            std::string words = printed(*row.after, slope_.about.form);
            if (row.change == Change::up || row.change == Change::down)
                words += " " + std::string(change_words(row.change));
            else if (!row.before)
                words += " " + row.title;
            drawing.text(slope_right + 20, end.label_y + 5,
                         clipped(words, letters_in(narrow_width - slope_right - 20 - 2, small_size)), Ink::small);
        }
    }

    /// Whatever has no line, and why.
    double draw_breaks(Drawing& drawing) const {
        double y = bottom_ + 14;
        const auto letters = letters_in(narrow_width - 2 * margin, small_size);
        for (const auto& row : slope_.rows) {
            if (!has_no_line(row)) continue;
            const auto& why = !row.reason.empty() ? row.reason : !row.after ? row.after.why() : row.before.why();
            const auto is_hidden = row.change == Change::hidden;
            const auto words = clipped(row.title, 40) + (is_hidden ? ": hidden" : ": not comparable") +
                               (why.empty() || is_hidden ? "" : ", " + why);
            for (const auto& line : wrapped(words, letters, 3)) {
                y += line_height;
                drawing.text(margin, y, line, Ink::small);
            }
        }
        return y + margin;
    }

private:
    std::vector<SlopeEnd> ends_of(Shown<double> SlopeRow::*value) const {
        std::vector<SlopeEnd> ends;
        for (std::size_t i = 0; i < slope_.rows.size(); ++i)
            if (slope_.rows[i].*value) ends.push_back({i, up_.place(*(slope_.rows[i].*value)), 0});
        return ends;
    }

    static void draw_end(Drawing& drawing, const SlopeRow& row, Point at) {
        if (row.change == Change::up || row.change == Change::down)
            drawing.diamond(at, 6, Look::full);
        else
            drawing.dot(at, 4, Look::open);
    }

    const Slope& slope_;
    double top_;
    double bottom_;
    Axis up_;
};

} // namespace

Picture slope(const Slope& slope) {
    auto table = slope_table(slope);
    if (slope.rows.empty())
        return nothing_to_draw(slope.about, "There is nothing to set beside an earlier round", table);
    const SlopeSheet sheet(slope);
    Drawing drawing(narrow_width);
    sheet.draw_frame(drawing);
    sheet.draw_lines(drawing);
    sheet.draw_labels(drawing);
    const auto height = sheet.draw_breaks(drawing);
    return finish(slope.about, slope_headline(slope), std::move(drawing), height, std::move(table));
}

} // namespace weft::pictures
