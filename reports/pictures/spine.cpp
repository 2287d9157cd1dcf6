// SPDX-License-Identifier: MIT
#include "reports/pictures/spine.hpp"

#include "reports/pictures/axis.hpp"
#include "reports/pictures/labels.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace weft::pictures {
namespace {

constexpr std::array spine_calls{Call::above, Call::not_distinguishable, Call::below, Call::not_compared};

std::size_t spine_rows_called(const Spine& spine, Call call) {
    return static_cast<std::size_t>(std::ranges::count(spine.rows, call, &SpineRow::call));
}

std::vector<Tally> spine_tallies(const Spine& spine) {
    std::vector<Tally> tallies;
    for (const auto call : spine_calls)
        if (const auto count = spine_rows_called(spine, call); count > 0)
            tallies.push_back({std::string(in_words(call)), count});
    return tallies;
}

/// How a headline says that all rows are of one kind.
std::string_view all_called(Call call) {
    switch (call) {
    case Call::above: return "spine.all-above";
    case Call::not_distinguishable: return "spine.all-not-distinguishable";
    case Call::below: return "spine.all-below";
    case Call::not_compared: break;
    }
    return "spine.all-not-compared";
}

PictureTable spine_table(const Spine& spine) {
    PictureTable table{scale_words(spine.about, spine.from, spine.to),
                       {{"What"},
                        {"Own", true},
                        {"Lowest", true},
                        {"A quarter is below", true},
                        {"A quarter is above", true},
                        {"Highest", true},
                        {"Systems", true},
                        {"Beside the others"}},
                       {},
                       spine_tallies(spine)};
    table.tallies.push_back({"In all", spine.rows.size()});
    const auto& form = spine.about.form;
    for (const auto& row : spine.rows)
        table.rows.push_back({cell(row.title), cell(row.own, form), cell(row.lowest, form),
                              cell(row.lower_quarter, form), cell(row.upper_quarter, form), cell(row.highest, form),
                              cell(Shown<std::uint32_t>(row.systems)), cell(std::string(in_words(row.call)))});
    return table;
}

double draw_spine_row(Drawing& drawing, const Spine& spine, const SpineRow& row, const Axis& axis, double y) {
    constexpr double room_for_number = 64;
    y += line_height;
    drawing.text(margin, y - 4, clipped(row.title, letters_in(narrow_width - 2 * margin - room_for_number, text_size)),
                 Ink::strong);
    if (row.own)
        drawing.text(narrow_width - margin, y - 4, printed(*row.own, spine.about.form), Ink::strong, Anchor::end);
    const auto middle = y + 12;
    drawing.line({axis.start(), middle}, {axis.end(), middle}, Look::faint);
    if (row.lower_quarter && row.upper_quarter)
        drawing.box({axis.place(*row.lower_quarter), middle - 8,
                     axis.place(*row.upper_quarter) - axis.place(*row.lower_quarter), 16},
                    Look::band);
    if (row.lowest && row.highest) draw_interval(drawing, axis.place(*row.lowest), axis.place(*row.highest), middle);
    if (row.own) drawing.diamond({axis.place(*row.own), middle}, 8, Look::full);
    y = middle + 12 + line_height;
    const auto words = row.own ? spine.about.words->verdict(in_words(row.call)) + ", among " +
                                     words::count(row.systems, "system", "systems")
                               : row.own.why();
    drawing.text(margin, y - 6, clipped(words, letters_in(narrow_width - 2 * margin, small_size)), Ink::small);
    return y + 6;
}

} // namespace

std::string spine_headline(const Spine& spine) {
    const auto& words = *spine.about.words;
    if (spine.rows.empty()) return "There is nothing to set beside other systems";
    const auto all = words.whole(spine.rows.size());
    std::vector<std::string> parts;
    for (const auto call : spine_calls) {
        const auto count = spine_rows_called(spine, call);
        if (count == 0) continue;
        const auto verdict = words.verdict(in_words(call));
        if (count == 1 && spine.rows.size() == 1) return name_in_words(spine.rows.front().title) + ": " + verdict;
        if (count == spine.rows.size()) return words.say(all_called(call), {{"all", all}});
        parts.push_back(words.say("spine.some", {{"verdict", verdict}, {"number", words.whole(count)}}));
    }
    return words.say("spine.beside", {{"parts", words.listed(parts)}, {"all", all}});
}

Picture spine(const Spine& spine) {
    auto table = spine_table(spine);
    if (spine.rows.empty()) return nothing_to_draw(spine.about, spine_headline(spine), std::move(table));
    Drawing drawing(narrow_width);
    const Axis axis(spine.from, spine.to, margin + 8, narrow_width - margin - 8);
    double y = 0;
    for (const auto& row : spine.rows)
        y = draw_spine_row(drawing, spine, row, axis, y);
    axis.draw(drawing, y, spine.about);
    y += 2 * line_height;
    drawing.text(margin, y + 4, "Line: all systems. Band: the middle half of them.", Ink::small);
    drawing.text(margin, y + 4 + line_height, "Diamond: this system.", Ink::small);
    y += line_height;
    return finish(spine.about, spine_headline(spine), std::move(drawing), y + 12, std::move(table));
}

} // namespace weft::pictures
