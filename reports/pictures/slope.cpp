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
constexpr double slope_left = 185;
constexpr double slope_right = 265;
constexpr double label_spacing = 19; // of one line
constexpr double second_line = 14;

bool has_no_line(const SlopeRow& row) {
    return !row.before || !row.after || row.change == Change::not_comparable || row.change == Change::hidden;
}

std::size_t rows_changed(const Slope& slope, Change change) {
    return static_cast<std::size_t>(std::ranges::count(slope.rows, change, &SlopeRow::change));
}

PictureTable slope_table(const Slope& slope) {
    PictureTable table{scale_words(slope.about, slope.from, slope.to),
                       {{"What"}, {slope.before, true}, {slope.after, true}, {"Change"}, {"Why not"}},
                       {},
                       {}};
    const auto& form = slope.about.form;
    for (const auto& row : slope.rows)
        table.rows.push_back({cell(row.title), cell(row.before, form), cell(row.after, form),
                              cell(std::string(in_words(row.change))), cell(row.reason)});
    for (const auto change : changes)
        table.tallies.push_back({std::string(in_words(change)), rows_changed(slope, change)});
    return table;
}

/// One end of a line, and where its label has room.
struct SlopeEnd {
    std::size_t row = 0;
    double y = 0;
    double label_y = 0;
};

/// Labels from top to bottom, each moved down as far as the one above needs; the last ones up again from the bottom.
std::vector<SlopeEnd> spread_labels(std::vector<SlopeEnd> ends, double spacing, double bottom) {
    std::ranges::stable_sort(ends, {}, &SlopeEnd::y);
    double free = 0;
    for (auto& end : ends) {
        end.label_y = std::max(end.y, free);
        free = end.label_y + spacing;
    }
    double limit = bottom;
    for (std::size_t i = ends.size(); i > 0; --i) {
        ends[i - 1].label_y = std::min(ends[i - 1].label_y, limit);
        limit = ends[i - 1].label_y - spacing;
    }
    return ends;
}

class SlopeSheet {
public:
    explicit SlopeSheet(const Slope& slope)
        : slope_(slope),
          lines_(has_long_names(slope) ? 2 : 1),
          spacing_(label_spacing + second_line * static_cast<double>(lines_ - 1)),
          top_(44),
          bottom_(top_ + std::max(180.0, spacing_ * static_cast<double>(most_labels(slope)))),
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
        for (const auto& end : spread_labels(ends_of(&SlopeRow::before), spacing_, bottom_)) {
            const auto& row = slope_.rows[end.row];
            drawing.line({slope_left - 8, end.y}, {slope_left - 16, end.label_y}, Look::faint);
            drawing.text(slope_left - 20, end.label_y + 5, printed(*row.before, slope_.about.form), Ink::small,
                         Anchor::end);
            draw_lines_of(drawing, margin, end.label_y, wrapped(row.title, letters_of_a_name, lines_));
        }
        for (const auto& end : spread_labels(ends_of(&SlopeRow::after), spacing_, bottom_)) {
            const auto& row = slope_.rows[end.row];
            drawing.line({slope_right + 8, end.y}, {slope_right + 16, end.label_y}, Look::faint);
            std::string words = printed(*row.after, slope_.about.form);
            if (row.change == Change::up || row.change == Change::down)
                words += " " + slope_.about.words->verdict(in_words(row.change));
            else if (!row.before)
                words += " " + row.title;
            const auto letters = letters_in(narrow_width - slope_right - 20 - 2, small_size);
            draw_lines_of(drawing, slope_right + 20, end.label_y, wrapped(words, letters, lines_));
        }
    }

    /// Whatever has no line, and why; of many only who, and the table has the reasons.
    double draw_breaks(Drawing& drawing) const {
        constexpr std::size_t told_singly = 3;
        double y = bottom_ + spacing_ - 5;
        const auto& words = *slope_.about.words;
        if (const auto hidden = without_line(Change::hidden); !hidden.empty())
            y = draw_words(drawing, y, words.say("slope.change-hidden", {{"names", names_of(hidden)}}));
        const auto broken = without_line(Change::not_comparable);
        const auto verdict = ": " + words.verdict(in_words(Change::not_comparable));
        if (broken.size() > told_singly)
            y = draw_words(drawing, y, names_of(broken) + verdict + "; the table says why");
        else
            for (const auto* row : broken)
                y = draw_words(drawing, y, clipped(row->title, 40) + verdict + why_of(*row));
        return y + margin;
    }

private:
    static constexpr std::size_t letters_of_a_name = 15; ///< between the margin and a number of six characters

    static bool has_long_names(const Slope& slope) {
        return std::ranges::any_of(slope.rows, [](const SlopeRow& row) {
            return row.before && clipped(row.title, letters_of_a_name) != row.title;
        });
    }

    static std::size_t most_labels(const Slope& slope) {
        const auto known = [&](Shown<double> SlopeRow::*value) {
            return std::ranges::count_if(slope.rows, [&](const SlopeRow& row) { return bool(row.*value); });
        };
        return static_cast<std::size_t>(std::max(known(&SlopeRow::before), known(&SlopeRow::after)));
    }

    static void draw_lines_of(Drawing& drawing, double x, double y, const std::vector<std::string>& lines) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            drawing.text(x, y + 5 + second_line * static_cast<double>(i), lines[i], Ink::small);
    }

    std::vector<const SlopeRow*> without_line(Change change) const {
        std::vector<const SlopeRow*> rows;
        for (const auto& row : slope_.rows)
            if (has_no_line(row) && (row.change == Change::hidden) == (change == Change::hidden)) rows.push_back(&row);
        return rows;
    }

    static std::string why_of(const SlopeRow& row) {
        const auto& why = !row.reason.empty() ? row.reason : !row.after ? row.after.why() : row.before.why();
        return why.empty() ? "" : ", " + why;
    }

    static std::string names_of(const std::vector<const SlopeRow*>& rows) {
        std::vector<std::string> names;
        for (const auto* row : rows)
            names.push_back(clipped(row->title, 40));
        return words::listed(names);
    }

    static double draw_words(Drawing& drawing, double y, const std::string& words) {
        const auto letters = letters_in(narrow_width - 2 * margin, small_size);
        for (const auto& line : wrapped(words, letters, words.size())) {
            y += line_height;
            drawing.text(margin, y, line, Ink::small);
        }
        return y;
    }

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
    std::size_t lines_;
    double spacing_;
    double top_;
    double bottom_;
    Axis up_;
};

} // namespace

std::string_view in_words(Change change) {
    switch (change) {
    case Change::up: return "up";
    case Change::down: return "down";
    case Change::no_clear_change: return "no clear change";
    case Change::not_comparable: return "not comparable";
    case Change::hidden: return "hidden";
    }
    return "";
}

std::string slope_headline(const Slope& slope) {
    if (slope.rows.empty()) return "There is nothing to set beside an earlier round";
    const auto& words = *slope.about.words;
    std::vector<std::string> parts;
    for (const auto change : changes) {
        const bool is_change = change == Change::up || change == Change::down;
        if (const auto count = rows_changed(slope, change); count > 0 || is_change)
            parts.push_back(words.whole(count) + " " + words.verdict(in_words(change)));
    }
    const auto since = slope.before.empty() ? std::string("before") : clipped(slope.before, 20);
    return words.say("slope.clear-change", {{"round", since}, {"parts", words.listed(parts)}});
}

Picture slope(const Slope& slope) {
    auto table = slope_table(slope);
    if (slope.rows.empty()) return nothing_to_draw(slope.about, slope_headline(slope), std::move(table));
    const SlopeSheet sheet(slope);
    Drawing drawing(narrow_width);
    sheet.draw_frame(drawing);
    sheet.draw_lines(drawing);
    sheet.draw_labels(drawing);
    const auto height = sheet.draw_breaks(drawing);
    return finish(slope.about, slope_headline(slope), std::move(drawing), height, std::move(table));
}

} // namespace weft::pictures
