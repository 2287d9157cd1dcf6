// SPDX-License-Identifier: MIT
#include "reports/pictures/interval_bars.hpp"

#include "reports/pictures/axis.hpp"
#include "reports/pictures/labels.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace weft::pictures {
namespace {

std::size_t bars_without_value(const IntervalBars& bars) {
    return static_cast<std::size_t>(std::ranges::count_if(bars.bars, [](const auto& bar) { return !bar.value; }));
}

std::string bar_words(const IntervalBar& bar, const About& about) {
    if (!bar.value) return bar.value.why();
    auto text = printed(*bar.value, about.form);
    if (bar.low && bar.high)
        text += " (" + printed(*bar.low, about.form) + " to " + printed(*bar.high, about.form) + ")";
    return text;
}

/// The bars of the largest value: several where they tie.
std::vector<const IntervalBar*> largest_of(const IntervalBars& bars) {
    std::vector<const IntervalBar*> largest;
    for (const auto& bar : bars.bars) {
        if (!bar.value) continue;
        if (!largest.empty() && *bar.value < *largest.front()->value) continue;
        if (!largest.empty() && *bar.value > *largest.front()->value) largest.clear();
        largest.push_back(&bar);
    }
    return largest;
}

std::string bars_headline(const IntervalBars& bars) {
    const auto largest = largest_of(bars);
    const auto unknown = bars_without_value(bars);
    if (largest.empty())
        return "It is not known what any of " + words::count(bars.bars.size(), "step", "steps") + " " + bars.brings;
    auto text = name_in_words(largest.front()->title);
    const auto value = printed(*largest.front()->value, bars.about.form);
    if (largest.size() == 1)
        text += " " + bars.brings + " most, " + bar_words(*largest.front(), bars.about);
    else
        text += " and " + std::to_string(largest.size() - 1) + " more " + bars.brings + " most, " + value + " each";
    if (unknown > 0) text += "; of " + std::to_string(unknown) + " it is not known";
    return text;
}

PictureTable bars_table(const IntervalBars& bars) {
    PictureTable table{scale_words(bars.about, bars.from, bars.to),
                       {{"Step"}, {"Value", true}, {"Low", true}, {"High", true}, {"Effort"}},
                       {},
                       {{"Steps", bars.bars.size()}}};
    if (const auto largest = largest_of(bars); largest.size() > 1)
        table.tallies.push_back({"As much as the first of the largest, beside it", largest.size() - 1});
    if (const auto unknown = bars_without_value(bars); unknown > 0) table.tallies.push_back({"Not known", unknown});
    for (const auto& bar : bars.bars)
        table.rows.push_back({cell(bar.title), cell(bar.value, bars.about.form), cell(bar.low, bars.about.form),
                              cell(bar.high, bars.about.form), cell(bar.effort)});
    return table;
}

double draw_interval_bar(Drawing& drawing, const IntervalBars& bars, const IntervalBar& bar, const Axis& axis,
                         double y) {
    const auto letters = letters_in(narrow_width - 2 * margin, text_size);
    for (const auto& line : wrapped(bar.title, letters, 2)) {
        y += line_height;
        drawing.text(margin, y - 4, line, Ink::strong);
    }
    if (bar.value) {
        const auto zero = axis.place(0);
        const auto end = axis.place(*bar.value);
        drawing.box({std::min(zero, end), y + 3, std::max(zero, end) - std::min(zero, end), 14}, Look::band);
        if (bar.low && bar.high) draw_interval(drawing, axis.place(*bar.low), axis.place(*bar.high), y + 10);
        y += 18;
    }
    y += line_height;
    drawing.text(margin, y - 3,
                 clipped(bar_words(bar, bars.about) + (bar.effort.empty() ? "" : "; effort: " + bar.effort), letters),
                 Ink::small);
    return y + 8;
}

} // namespace

Picture interval_bars(const IntervalBars& bars) {
    auto table = bars_table(bars);
    if (bars.bars.empty()) return nothing_to_draw(bars.about, "There are no steps to show", table);
    Drawing drawing(narrow_width);
    const Axis axis(bars.from, bars.to, margin + 6, narrow_width - margin - 6);
    double y = 0;
    for (const auto& bar : bars.bars)
        y = draw_interval_bar(drawing, bars, bar, axis, y);
    axis.draw(drawing, y + 2, bars.about);
    return finish(bars.about, bars_headline(bars), std::move(drawing), y + 26, std::move(table));
}

} // namespace weft::pictures
