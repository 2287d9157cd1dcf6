// SPDX-License-Identifier: MIT
#include "reports/pictures/rug.hpp"

#include "reports/pictures/labels.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

namespace weft::pictures {
namespace {

constexpr double cell_width = 28;
constexpr double cell_height = 22;
constexpr double group_gap = 10;
constexpr double row_head_width = 190;
constexpr double mark_width = 34; // of a mark in the key, before what it stands for

struct RugMark {
    RugState state;
    std::string_view mark;
    std::string_view words;
};
constexpr std::array rug_marks{
    RugMark{RugState::not_known, "?", "not known"},
    RugMark{RugState::not_applicable, "N/A", "does not apply"},
    RugMark{RugState::not_asked, "–", "not asked"},
    RugMark{RugState::hidden, "*", "hidden"},
};

const RugMark& mark_of(RugState state) {
    return *std::ranges::find_if(rug_marks, [&](const auto& mark) {
        return mark.state == (state == RugState::level ? RugState::not_known : state);
    });
}

/// "A1", "A2", "B1": the group by its letter, the column by its place in it.
std::vector<std::string> column_keys(const Rug& rug) {
    std::vector<std::string> keys;
    std::size_t group = rug.first_group;
    std::size_t in_group = 0;
    for (std::size_t i = 0; i < rug.columns.size(); ++i) {
        if (i > 0 && rug.columns[i].group != rug.columns[i - 1].group) {
            ++group;
            in_group = 0;
        }
        keys.push_back(key_letter(group) + std::to_string(++in_group));
    }
    return keys;
}

/// The columns by how many rows hold a level in them that is the worst of the scale.
struct WorstOf {
    std::size_t count = 0;
    std::size_t ties = 0;
    std::optional<std::size_t> column;
};

WorstOf worst_of(const Rug& rug) {
    WorstOf worst;
    if (rug.scale.empty()) return worst;
    for (std::size_t c = 0; c < rug.columns.size(); ++c) {
        std::size_t count = 0;
        for (const auto& row : rug.rows)
            if (c < row.cells.size() && row.cells[c].state == RugState::level &&
                row.cells[c].level == rug.scale.front().level)
                ++count;
        if (count > worst.count)
            worst = {count, 1, c};
        else if (count > 0 && count == worst.count)
            ++worst.ties;
    }
    return worst;
}

std::size_t known_cells(const Rug& rug) {
    std::size_t known = 0;
    for (const auto& row : rug.rows)
        known += static_cast<std::size_t>(std::ranges::count(row.cells, RugState::level, &RugCell::state));
    return known;
}

/// The one level that all known cells hold.
std::optional<int> level_of_all(const Rug& rug) {
    std::optional<int> level;
    for (const auto& row : rug.rows)
        for (const auto& one : row.cells)
            if (one.state == RugState::level) {
                if (level && *level != one.level) return std::nullopt;
                level = one.level;
            }
    return level;
}

std::string words_of_level(const Rug& rug, int level) {
    const auto place = place_on(rug.scale, level);
    return place ? step_words(rug.scale[*place]) : std::to_string(level);
}

bool hides_some(const Rug& rug) {
    return std::ranges::any_of(rug.rows, [](const RugRow& row) {
        return std::ranges::any_of(row.cells, [](const RugCell& cell) { return cell.state == RugState::hidden; });
    });
}

std::string cell_words(const RugCell& one) {
    if (one.state != RugState::level) return std::string(mark_of(one.state).words);
    return std::to_string(one.level) + (one.is_split ? ", split" : "");
}

PictureTable rug_table(const Rug& rug, const WorstOf& worst) {
    PictureTable table{subtitle(rug.about) + ". " + rug.about.words->head("Levels") + ":", {{"System"}}, {}, {}};
    const bool has_groups = std::ranges::any_of(rug.rows, [](const auto& row) { return !row.group.empty(); });
    if (has_groups) table.columns.push_back({"Group"});
    for (const auto& step : rug.scale)
        table.caption += (&step == rug.scale.data() ? " " : ", ") + step_words(step);
    table.caption += ".";
    const auto keys = column_keys(rug);
    for (std::size_t i = 0; i < rug.columns.size(); ++i)
        table.columns.push_back({keys[i] + " " + rug.columns[i].title, true});
    for (const auto& row : rug.rows) {
        std::vector<Cell> cells{cell(row.title)};
        if (has_groups) cells.push_back(cell(row.group));
        for (const auto& one : row.cells) {
            auto made = cell(cell_words(one));
            if (one.state == RugState::level) made.number = one.level;
            cells.push_back(std::move(made));
        }
        table.rows.push_back(std::move(cells));
    }
    table.tallies = {{"Systems", rug.rows.size()}, {"Criteria", rug.columns.size()}};
    if (worst.column) {
        table.tallies.push_back({"Systems at the worst level on the criterion where most are", worst.count});
        table.tallies.push_back({"Criteria on which as many are", worst.ties});
    }
    return table;
}

/// Where things are on a rug.
class RugSheet {
public:
    explicit RugSheet(const Rug& rug) : rug_(rug), keys_(column_keys(rug)) {
        double x = row_head_width;
        for (std::size_t i = 0; i < rug.columns.size(); ++i) {
            if (i > 0 && rug.columns[i].group != rug.columns[i - 1].group) x += group_gap;
            lefts_.push_back(x);
            x += cell_width;
        }
        width_ = std::max(x + margin, narrow_width);
    }
    double width() const { return width_; }

    double draw_heads(Drawing& drawing, double y) const {
        y += line_height;
        for (std::size_t i = 0; i < keys_.size(); ++i)
            drawing.text(lefts_[i] + cell_width / 2, y, keys_[i], Ink::small, Anchor::middle);
        return y + 6;
    }

    double draw_rows(Drawing& drawing, double y) const {
        std::vector<double> tops;
        std::string group;
        for (const auto& row : rug_.rows) {
            if (row.group != group) {
                group = row.group;
                y += line_height + 4;
                drawing.text(margin, y - 5, clipped(group, letters_in(width_ - 2 * margin, text_size)), Ink::strong);
            }
            tops.push_back(y);
            y += cell_height;
        }
        for (std::size_t r = 0; r < rug_.rows.size(); ++r)
            drawing.text(margin, tops[r] + 16,
                         clipped(rug_.rows[r].title, letters_in(row_head_width - 2 * margin, small_size)), Ink::small);
        draw_fills(drawing, tops);
        draw_digits(drawing, tops);
        return y + 8;
    }

    /// What the letters and marks stand for, in as many columns as the sheet is wide.
    double draw_key(Drawing& drawing, double y) const {
        std::vector<std::pair<std::string, std::string>> entries;
        for (std::size_t i = 0; i < keys_.size(); ++i)
            entries.emplace_back(keys_[i], rug_.columns[i].title);
        entries.emplace_back("( )", "a split panel");
        for (const auto& mark : rug_marks)
            entries.emplace_back(mark.mark, rug_.about.words->verdict(mark.words));
        const double entry_width = key_width(entries);
        const auto across = std::max<std::size_t>(static_cast<std::size_t>((width_ - 2 * margin) / entry_width), 1);
        const auto down = (entries.size() + across - 1) / across;
        const auto each = (width_ - 2 * margin) / static_cast<double>(across);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const auto x = margin + each * static_cast<double>(i / down);
            const auto line_y = y + line_height * static_cast<double>(i % down + 1);
            drawing.text(x, line_y, entries[i].first, Ink::small);
            drawing.text(x + mark_width, line_y,
                         clipped(entries[i].second, letters_in(each - mark_width - margin, small_size)), Ink::small);
        }
        return y + line_height * static_cast<double>(down) + margin;
    }

private:
    /// As wide as the longest entry, so that none is cut, but no wider than the sheet.
    static double key_width(const std::vector<std::pair<std::string, std::string>>& entries) {
        double width = 280;
        for (const auto& [mark, title] : entries)
            width = std::max(width, mark_width + width_of(title, small_size) + margin);
        return std::min(width, narrow_width);
    }

    Box box_of(std::size_t column, double top) const { return {lefts_[column], top, cell_width - 2, cell_height - 2}; }

    /// Cells by what they look like, so that each look is said once for all of them.
    void draw_fills(Drawing& drawing, const std::vector<double>& tops) const {
        std::map<Look, std::vector<Box>> boxes;
        std::vector<Box> crossed;
        each_cell(tops, [&](const RugCell& one, const Box& box) {
            boxes[look_of(one)].push_back(box);
            if (one.state == RugState::not_applicable) crossed.push_back(box);
        });
        for (const auto& [look, all] : boxes)
            for (const auto& box : all)
                drawing.box(box, look);
        for (const auto& box : crossed)
            drawing.line({box.x, box.y + box.height}, {box.x + box.width, box.y}, Look::faint);
    }

    void draw_digits(Drawing& drawing, const std::vector<double>& tops) const {
        struct Digit {
            Point place;
            std::string text;
        };
        std::map<Ink, std::vector<Digit>> digits;
        each_cell(tops, [&](const RugCell& one, const Box& box) {
            const auto ink = one.state == RugState::level ? ink_over(look_of(one)) : Ink::small;
            const auto level = std::to_string(one.level);
            digits[ink].push_back({{box.x + box.width / 2, box.y + 15},
                                   one.state != RugState::level ? std::string(mark_of(one.state).mark)
                                   : one.is_split               ? "(" + level + ")"
                                                                : level});
        });
        for (const auto& [ink, all] : digits)
            for (const auto& digit : all)
                drawing.text(digit.place.x, digit.place.y, digit.text, ink, Anchor::middle);
    }

    template <class Draw>
    void each_cell(const std::vector<double>& tops, Draw draw) const {
        for (std::size_t r = 0; r < rug_.rows.size(); ++r)
            for (std::size_t c = 0; c < std::min(lefts_.size(), rug_.rows[r].cells.size()); ++c)
                draw(rug_.rows[r].cells[c], box_of(c, tops[r]));
    }

    Look look_of(const RugCell& one) const {
        if (one.state == RugState::not_applicable) return Look::thin;
        if (one.state != RugState::level) return Look::not_known;
        return fill_of(place_on(rug_.scale, one.level).value_or(0), rug_.scale.size());
    }

    const Rug& rug_;
    std::vector<std::string> keys_;
    std::vector<double> lefts_;
    double width_ = 0;
};

} // namespace

std::string rug_headline(const Rug& rug) {
    const auto worst = worst_of(rug);
    const auto systems = std::to_string(rug.rows.size()) + (rug.rows.size() == 1 ? " system" : " systems");
    const auto criteria = std::to_string(rug.columns.size()) + (rug.columns.size() == 1 ? " criterion" : " criteria");
    if (known_cells(rug) == 0) return "No level is known yet of " + systems + " on " + criteria;
    if (const auto level = level_of_all(rug))
        return "Wherever a level is known of " + systems + " on " + criteria + ", it is " + words_of_level(rug, *level);
    if (rug.scale.empty()) return "Levels of " + systems + " on " + criteria;
    if (!worst.column)
        return "None of " + systems + " is known to stand at " + step_words(rug.scale.front()) + " on any of " +
               criteria;
    const auto most = std::to_string(worst.count) + " of " + systems +
                      (worst.count == 1 ? " stands at " : " stand at ") + step_words(rug.scale.front());
    const auto on_most = most + " on " + name_in_words(rug.columns[*worst.column].title);
    if (rug.columns.size() == 1) return on_most;
    const std::string any_other =
        (hides_some(rug) ? ", as far as levels are shown more than on any other of " : ", more than on any other of ") +
        criteria;
    if (worst.ties == 1) return on_most + any_other;
    return "On " + std::to_string(worst.ties) + " criteria " + most + any_other + ", " +
           name_in_words(rug.columns[*worst.column].title) + " among them";
}

Picture rug(const Rug& rug) {
    const auto worst = worst_of(rug);
    auto table = rug_table(rug, worst);
    if (rug.rows.empty() || rug.columns.empty())
        return nothing_to_draw(rug.about, "There are no systems and criteria to show", table);
    const RugSheet sheet(rug);
    Drawing drawing(sheet.width());
    double y = sheet.draw_heads(drawing, 0);
    y = sheet.draw_rows(drawing, y);
    y = sheet.draw_key(drawing, y);
    return finish(rug.about, rug_headline(rug), std::move(drawing), y, std::move(table));
}

} // namespace weft::pictures
