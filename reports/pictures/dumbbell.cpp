// SPDX-License-Identifier: MIT
#include "reports/pictures/dumbbell.hpp"

#include "reports/pictures/labels.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace weft::pictures {
namespace {

constexpr double sector_radius = 9;
constexpr double sector_spacing = 20;

struct Widest {
    std::size_t all = 0;
    std::size_t apart = 0;   ///< rows on which sectors stand apart
    std::size_t unknown = 0; ///< rows of which that cannot be said
    std::size_t ties = 0;    ///< rows as wide as the widest
    const DumbbellRow* row = nullptr;
};

Widest widest_of(const Dumbbell& dumbbell) {
    Widest widest;
    widest.unknown = dumbbell.unknown;
    widest.all = dumbbell.rows.size() + dumbbell.together + dumbbell.unknown;
    for (const auto& row : dumbbell.rows) {
        if (!row.gap) {
            ++widest.unknown;
            continue;
        }
        if (*row.gap > 0) ++widest.apart;
        if (!widest.row || *row.gap > *widest.row->gap) {
            widest.row = &row;
            widest.ties = 1;
        } else if (*row.gap == *widest.row->gap) {
            ++widest.ties;
        }
    }
    return widest;
}

/// "2 levels"; "at least 2 levels" where a sector is hidden.
std::string levels_apart(const DumbbellRow& row) {
    if (!row.gap) return row.gap.why();
    return (row.hides_some ? "at least " : "") + printed(*row.gap, "") + (*row.gap == 1 ? " level" : " levels");
}

std::string dumbbell_headline(const Widest& widest) {
    const auto all = widest.all;
    if (widest.unknown == all)
        return "Whether sectors stand apart cannot be said on any of " + std::to_string(all) + " questions";
    std::string text;
    if (widest.apart == 0) {
        text = "Sectors stand at the same level on " + std::string(widest.unknown == 0 ? "all " : "") +
               std::to_string(all - widest.unknown) + (all - widest.unknown == 1 ? " question" : " questions");
    } else {
        text = "Sectors stand apart on " + std::to_string(widest.apart) + " of " + std::to_string(all) +
               (all == 1 ? " question" : " questions") + ", furthest on " + name_in_words(widest.row->title) + " (" +
               levels_apart(*widest.row) + ")";
        if (widest.ties > 1) text += " and as far on " + std::to_string(widest.ties - 1) + " more";
    }
    if (widest.unknown > 0) text += "; on " + std::to_string(widest.unknown) + " it cannot be said";
    return text;
}

/// The rows that are drawn.
std::span<const DumbbellRow> drawn_rows(const Dumbbell& dumbbell) {
    const std::span all(dumbbell.rows);
    return all.first(std::min(all.size(), dumbbell.at_most.value_or(all.size())));
}

PictureTable dumbbell_table(const Dumbbell& dumbbell, const Widest& widest) {
    PictureTable table{
        subtitle(dumbbell.about) + ". " + dumbbell.about.words->head("Levels") + ":", {{"Question"}}, {}, {}};
    for (const auto& step : dumbbell.scale)
        table.caption += (&step == dumbbell.scale.data() ? " " : ", ") + step_words(step);
    table.caption += ".";
    for (std::size_t i = 0; i < dumbbell.sectors.size(); ++i)
        table.columns.push_back({key_letter(i) + " " + dumbbell.sectors[i], true});
    table.columns.push_back({"Levels apart", true});
    table.columns.push_back({"Agreement"});
    for (const auto& row : drawn_rows(dumbbell)) {
        std::vector<Cell> cells{cell(row.title)};
        for (const auto& level : row.levels)
            cells.push_back(cell(level));
        cells.push_back(cell(row.gap, ""));
        cells.push_back(cell(row.agreement.empty() ? "not known" : row.agreement));
        table.rows.push_back(std::move(cells));
    }
    table.tallies = {{"Questions", widest.all}, {"Sectors stand apart", widest.apart}};
    if (widest.ties > 1) table.tallies.push_back({"As far apart as the widest, beside it", widest.ties - 1});
    if (widest.apart == 0) table.tallies.push_back({"Sectors stand together", widest.all - widest.unknown});
    if (widest.unknown > 0) table.tallies.push_back({"Cannot be said", widest.unknown});
    return table;
}

/// "A and C hidden; H not asked": who is not drawn, in the first words of why. The table has all of them.
std::string not_drawn(const DumbbellRow& row) {
    const auto briefly = [](const Shown<int>& level) { return level.why().substr(0, level.why().find(':')); };
    std::vector<std::string> said;
    std::string text;
    for (const auto& level : row.levels) {
        if (level || std::ranges::find(said, briefly(level)) != said.end()) continue;
        said.push_back(briefly(level));
        std::vector<std::string> keys;
        for (std::size_t i = 0; i < row.levels.size(); ++i)
            if (!row.levels[i] && briefly(row.levels[i]) == said.back()) keys.push_back(key_letter(i));
        text += (text.empty() ? "" : "; ") + words::listed(keys) + " " + said.back();
    }
    return text;
}

class DumbbellSheet {
public:
    DumbbellSheet(const Dumbbell& dumbbell, Drawing& drawing) : dumbbell_(dumbbell), drawing_(drawing) {}

    /// One row from `y` on; where the next begins.
    double draw_row(const DumbbellRow& row, double y) const {
        for (const auto& line :
             wrapped(row.title, letters_in(narrow_width - 2 * margin, text_size), name_lines(dumbbell_.about))) {
            y += line_height;
            drawing_.text(margin, y - 4, line, Ink::strong);
        }
        const auto stacks = stacks_of(row);
        const auto highest =
            std::ranges::max_element(stacks, {}, [](const std::vector<std::size_t>& stack) { return stack.size(); });
        const auto tallest = highest == stacks.end() ? 0 : highest->size();
        y += 6 + sector_spacing * static_cast<double>(tallest);
        draw_levels(stacks, y);
        y += small_size + 6;
        return draw_words(row, y) + 12;
    }

    double draw_key(double y) const {
        drawing_.line({margin, y}, {narrow_width - margin, y}, Look::faint);
        y += 4;
        for (std::size_t i = 0; i < dumbbell_.sectors.size(); ++i) {
            y += line_height;
            drawing_.text(margin, y, key_letter(i), Ink::strong);
            drawing_.text(margin + 24, y,
                          clipped(dumbbell_.sectors[i], letters_in(narrow_width - 2 * margin - 24, small_size)),
                          Ink::small);
        }
        return y + margin;
    }

private:
    double x_of(std::size_t place) const {
        constexpr double inset = 24;
        const auto gaps = static_cast<double>(std::max<std::size_t>(dumbbell_.scale.size(), 2) - 1);
        return margin + inset + (narrow_width - 2 * (margin + inset)) / gaps * static_cast<double>(place);
    }

    /// The sectors at each level, in their order.
    std::vector<std::vector<std::size_t>> stacks_of(const DumbbellRow& row) const {
        std::vector<std::vector<std::size_t>> stacks(dumbbell_.scale.size());
        for (std::size_t sector = 0; sector < row.levels.size(); ++sector)
            if (row.levels[sector])
                if (const auto place = place_on(dumbbell_.scale, *row.levels[sector])) stacks[*place].push_back(sector);
        return stacks;
    }

    void draw_levels(const std::vector<std::vector<std::size_t>>& stacks, double y) const {
        std::optional<std::size_t> lowest;
        std::optional<std::size_t> highest;
        for (std::size_t i = 0; i < stacks.size(); ++i)
            if (!stacks[i].empty()) {
                if (!lowest) lowest = i;
                highest = i;
            }
        if (!dumbbell_.scale.empty()) drawing_.line({x_of(0), y}, {x_of(dumbbell_.scale.size() - 1), y}, Look::faint);
        for (std::size_t i = 0; i < stacks.size(); ++i)
            drawing_.line({x_of(i), y - 3}, {x_of(i), y + 3}, Look::thin);
        if (lowest && lowest != highest) drawing_.line({x_of(*lowest), y}, {x_of(*highest), y}, Look::thick);
        const auto centre = [&](std::size_t place, std::size_t in_stack) {
            return Point{x_of(place), y - sector_spacing * (static_cast<double>(in_stack) + 0.5) - 2};
        };
        for (std::size_t place = 0; place < stacks.size(); ++place)
            for (std::size_t i = 0; i < stacks[place].size(); ++i)
                drawing_.dot(centre(place, i), sector_radius, Look::open);
        for (std::size_t place = 0; place < stacks.size(); ++place)
            for (std::size_t i = 0; i < stacks[place].size(); ++i)
                drawing_.text(centre(place, i).x, centre(place, i).y + 5, key_letter(stacks[place][i]), Ink::small,
                              Anchor::middle);
        for (std::size_t i = 0; i < stacks.size(); ++i)
            drawing_.text(x_of(i), y + small_size + 4, std::to_string(dumbbell_.scale[i].level), Ink::small,
                          Anchor::middle);
    }

    /// How far apart, what the agreement is called, and who is not drawn and why.
    double draw_words(const DumbbellRow& row, double y) const {
        std::vector<std::string> lines{row.gap && *row.gap == 0 ? "At the same level" : "Apart: " + levels_apart(row)};
        if (!row.agreement.empty()) lines.front() += "; agreement: " + row.agreement;
        if (auto missing = not_drawn(row); !missing.empty()) lines.push_back(std::move(missing));
        for (const auto& line : lines) {
            y += line_height;
            drawing_.text(margin, y - 4, clipped(line, letters_in(narrow_width - 2 * margin, small_size)), Ink::small);
        }
        return y;
    }

    const Dumbbell& dumbbell_;
    Drawing& drawing_;
};

} // namespace

Picture dumbbell(const Dumbbell& dumbbell) {
    const auto widest = widest_of(dumbbell);
    auto table = dumbbell_table(dumbbell, widest);
    if (dumbbell.rows.empty())
        return nothing_to_draw(dumbbell.about,
                               widest.all > 0 ? dumbbell_headline(widest) : "There are no questions to show", table);
    Drawing drawing(narrow_width);
    const DumbbellSheet sheet(dumbbell, drawing);
    double y = 0;
    for (const auto& row : drawn_rows(dumbbell))
        y = sheet.draw_row(row, y);
    if (dumbbell.has_key) y = sheet.draw_key(y);
    return finish(dumbbell.about, dumbbell_headline(widest), std::move(drawing), y, std::move(table));
}

} // namespace weft::pictures
