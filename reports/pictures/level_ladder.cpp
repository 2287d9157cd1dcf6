// SPDX-License-Identifier: MIT
#include "reports/pictures/level_ladder.hpp"

#include "reports/pictures/labels.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace weft::pictures {
namespace {

constexpr double mark_radius = 11;

const Step* held_step(const LadderRow& row) {
    if (!row.held) return nullptr;
    const auto place = place_on(row.scale, *row.held);
    return place ? &row.scale[*place] : nullptr;
}

const Step* step_above(const LadderRow& row) {
    if (!row.held) return nullptr;
    const auto place = place_on(row.scale, *row.held);
    return place && *place + 1 < row.scale.size() ? &row.scale[*place + 1] : nullptr;
}

std::string level_words(const LadderRow& row) {
    const auto* step = held_step(row);
    return step ? step_words(*step) : row.held ? std::to_string(*row.held) : row.held.why();
}

std::string possible_words(const LadderRow& row) {
    const auto low = row.possible_low ? place_on(row.scale, *row.possible_low) : std::nullopt;
    const auto high = row.possible_high ? place_on(row.scale, *row.possible_high) : std::nullopt;
    if (!low || !high || low == high) return "";
    return step_words(row.scale[*low]) + " to " + step_words(row.scale[*high]);
}

/// With what is said of a level that is not firm.
std::string held_words(const LadderRow& row, const About& about) {
    const auto held = level_words(row);
    return row.is_provisional && row.held ? about.words->say("phrase.provisionally", {{"level", held}}) : held;
}

/// How many rows hold a level of the same words, from the best level down as the scales of the rows have them.
std::vector<Tally> held_tallies(const LevelLadder& ladder) {
    struct Held {
        std::size_t place;
        Tally tally;
    };
    std::vector<Held> found;
    std::size_t without = 0;
    std::size_t hidden = 0;
    for (const auto& row : ladder.rows) {
        if (!row.held) {
            ++(row.is_hidden ? hidden : without);
            continue;
        }
        const auto words = level_words(row);
        const auto same = std::ranges::find_if(found, [&](const Held& held) { return held.tally.what == words; });
        if (same == found.end())
            found.push_back({place_on(row.scale, *row.held).value_or(0), {words, 1}});
        else
            ++same->tally.count;
    }
    std::ranges::stable_sort(found, [](const Held& a, const Held& b) { return a.place > b.place; });
    std::vector<Tally> tallies;
    for (auto& held : found)
        tallies.push_back(std::move(held.tally));
    if (without > 0) tallies.push_back({"No level", without});
    if (hidden > 0) tallies.push_back({"Level hidden", hidden});
    return tallies;
}

std::string one_row_headline(const LadderRow& row, const About& about) {
    const auto* step = held_step(row);
    if (row.is_hidden) return name_in_words(row.title) + " is " + level_words(row);
    if (!step) return name_in_words(row.title) + " has no level: " + level_words(row);
    auto text = name_in_words(row.title) + " holds " + held_words(row, about);
    const auto* next = step_above(row);
    return text + (next ? "; the next level is " + step_words(*next) : ", the best level there is");
}

/// "2 hold 3 Maturing", "1 has no level", "4 are hidden"
std::string tally_words(const Tally& tally) {
    const bool is_one = tally.count == 1;
    const auto count = std::to_string(tally.count);
    if (tally.what == "No level") return count + (is_one ? " has no level" : " have no level");
    if (tally.what == "Level hidden") return count + (is_one ? " is hidden" : " are hidden");
    return count + (is_one ? " holds " : " hold ") + tally.what;
}

std::string ladder_headline(const LevelLadder& ladder, const std::vector<Tally>& tallies) {
    if (ladder.rows.size() == 1) return one_row_headline(ladder.rows.front(), ladder.about);
    const auto all = std::to_string(ladder.rows.size()) + " " + ladder.many;
    if (tallies.size() == 1 && tallies.front().what == "No level") return "None of " + all + " has a level yet";
    if (tallies.size() == 1 && tallies.front().what == "Level hidden")
        return "The levels of all " + all + " are hidden";
    if (tallies.size() == 1) return "All " + all + " hold " + tallies.front().what;
    std::vector<std::string> parts;
    std::ranges::transform(tallies, std::back_inserter(parts), tally_words);
    return "Of " + all + " " + words::listed(parts);
}

PictureTable ladder_table(const LevelLadder& ladder, std::vector<Tally> tallies) {
    const bool has_possible =
        std::ranges::any_of(ladder.rows, [](const auto& row) { return !possible_words(row).empty(); });
    const bool has_wording =
        std::ranges::any_of(ladder.rows, [](const auto& row) { return !row.now.empty() || !row.next.empty(); });
    PictureTable table{subtitle(ladder.about), {{"What"}, {"Levels"}, {"Level", true}, {"Held"}}, {}, {}};
    if (has_possible) table.columns.push_back({"Possible"});
    table.columns.push_back({"Next level"});
    if (has_wording) {
        table.columns.push_back({"What the level means"});
        table.columns.push_back({"What the next level asks for"});
    }
    for (const auto& row : ladder.rows) {
        std::vector<std::string> levels;
        for (const auto& step : row.scale)
            levels.push_back(step_words(step));
        const auto* next = step_above(row);
        std::vector<Cell> cells{cell(row.title), cell(ladder.about.words->listed(levels)), cell(row.held),
                                cell(held_words(row, ladder.about))};
        if (has_possible) cells.push_back(cell(possible_words(row)));
        cells.push_back(cell(next ? step_words(*next) : ""));
        if (has_wording) {
            cells.push_back(cell(row.now));
            cells.push_back(cell(row.next));
        }
        table.rows.push_back(std::move(cells));
    }
    table.tallies = std::move(tallies);
    table.tallies.push_back({"In all", ladder.rows.size()});
    return table;
}

/// Where a level stands; the number of levels where there is none.
std::size_t place_or_end(const LadderRow& row, std::optional<int> level) {
    return level ? place_on(row.scale, *level).value_or(row.scale.size()) : row.scale.size();
}

void draw_steps(Drawing& drawing, const LadderRow& row, double y) {
    const double start = margin + mark_radius + 3;
    const double end = narrow_width - start;
    const auto gaps = static_cast<double>(std::max<std::size_t>(row.scale.size(), 2) - 1);
    const auto step = (end - start) / gaps;
    const auto radius = std::min(mark_radius, step * 0.42);
    const auto x = [&](std::size_t place) { return start + step * static_cast<double>(place); };
    const auto held = place_or_end(row, row.held ? std::optional(*row.held) : std::nullopt);
    const auto low = place_or_end(row, row.possible_low);
    const auto high = place_or_end(row, row.possible_high);
    const bool has_possible = low < high && high < row.scale.size();

    drawing.line({start, y}, {x(row.scale.size() - 1), y}, Look::faint);
    if (has_possible) drawing.line({x(low), y}, {x(high), y}, Look::dashed);
    for (std::size_t i = 0; i < row.scale.size(); ++i)
        if (i != held) drawing.dot({x(i), y}, radius, Look::open);
    for (std::size_t i = 0; i < row.scale.size(); ++i)
        if (i != held && has_possible && low <= i && i <= high) drawing.dot({x(i), y}, radius + 3, Look::dashed);
    if (held < row.scale.size())
        drawing.box({x(held) - radius - 2, y - radius - 2, 2 * radius + 4, 2 * radius + 4}, Look::full);
    constexpr double room_for_a_digit = 6;
    if (radius >= room_for_a_digit)
        for (std::size_t i = 0; i < row.scale.size(); ++i)
            if (i != held) drawing.text(x(i), y + 5, std::to_string(row.scale[i].level), Ink::small, Anchor::middle);
    if (held < row.scale.size())
        drawing.text(x(held), y + 5, std::to_string(row.scale[held].level), Ink::on_full, Anchor::middle);
}

/// The row's words and marks from `y` on; where the next row begins.
double draw_ladder_row(Drawing& drawing, const LadderRow& row, const About& about, double y) {
    const auto& words = *about.words;
    const auto letters = letters_in(narrow_width - 2 * margin, text_size);
    const auto write = [&](const std::vector<std::string>& lines, Ink ink) {
        for (const auto& line : lines) {
            y += line_height;
            drawing.text(margin, y - 4, line, ink);
        }
    };
    write(wrapped(row.title, letters, name_lines(about)), Ink::strong);
    if (!row.scale.empty()) {
        draw_steps(drawing, row, y + mark_radius + 8);
        y += 2 * mark_radius + 16;
    }
    const auto head = row.is_hidden ? "" : words.head(row.held ? "Held" : "No level") + ": ";
    write(wrapped(head + held_words(row, about), letters, name_lines(about)), Ink::words);
    write(wrapped(row.now, letters, 3), Ink::small);
    if (const auto* next = step_above(row); next && !row.next.empty()) {
        write(wrapped(words.say("page.next", {{"level", step_words(*next)}}), letters, 1), Ink::words);
        write(wrapped(row.next, letters, 3), Ink::small);
    }
    return y + 14;
}

} // namespace

Picture level_ladder(const LevelLadder& ladder) {
    auto tallies = held_tallies(ladder);
    auto headline = ladder_headline(ladder, tallies);
    auto table = ladder_table(ladder, std::move(tallies));
    if (ladder.rows.empty()) return nothing_to_draw(ladder.about, "There are no " + ladder.many + " to show", table);
    Drawing drawing(narrow_width);
    double y = 2;
    for (const auto& row : ladder.rows)
        y = draw_ladder_row(drawing, row, ladder.about, y);
    return finish(ladder.about, std::move(headline), std::move(drawing), y, std::move(table));
}

} // namespace weft::pictures
