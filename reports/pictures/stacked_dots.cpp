// SPDX-License-Identifier: MIT
#include "reports/pictures/stacked_dots.hpp"

#include "reports/pictures/labels.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace weft::pictures {
namespace {

constexpr std::uint32_t most_dots = 12; // in one place; more people share a dot
constexpr std::size_t dots_in_a_line = 4;
constexpr double dot_spacing = 11;

std::vector<std::uint32_t> sums_by_level(const StackedDots& dots) {
    std::vector<std::uint32_t> sums(dots.scale.size(), 0);
    for (const auto& group : dots.groups)
        if (group.counts)
            for (std::size_t i = 0; i < std::min(sums.size(), group.counts->size()); ++i)
                sums[i] += (*group.counts)[i];
    return sums;
}

std::size_t groups_not_shown(const StackedDots& dots) {
    return static_cast<std::size_t>(
        std::ranges::count_if(dots.groups, [](const auto& group) { return !group.counts; }));
}

/// How many people a dot stands for.
std::uint32_t people_a_dot(const StackedDots& dots) {
    std::uint32_t most = 0;
    for (const auto& group : dots.groups)
        if (group.counts)
            for (const auto count : *group.counts)
                most = std::max(most, count);
    return most <= most_dots ? 1 : (most + most_dots - 1) / most_dots;
}

std::string dots_headline(const StackedDots& dots, const std::vector<std::uint32_t>& sums, std::uint32_t people) {
    const auto hidden = groups_not_shown(dots);
    const std::string rest = hidden == 0   ? ""
                             : hidden == 1 ? "; 1 group is not shown"
                                           : "; " + std::to_string(hidden) + " groups are not shown";
    if (people == 0) return (hidden == 0 ? "Nobody gave a level" : "Nobody who may be shown gave a level") + rest;
    const auto most = std::ranges::max(sums);
    std::vector<std::string> levels;
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (sums[i] == most) levels.push_back(step_words(dots.scale[i]));
    if (most == people)
        return (people == 1 ? "The 1 person says " : "All " + std::to_string(people) + " people say ") +
               levels.front() + rest;
    const auto count = std::to_string(most) + " of " + std::to_string(people) + " people";
    if (levels.size() > 1) return "Most often named are " + words::listed(levels) + ", each by " + count + rest;
    return "Most often named is " + levels.front() + ", by " + count + rest;
}

PictureTable dots_table(const StackedDots& dots, const std::vector<std::uint32_t>& sums, std::uint32_t people) {
    PictureTable table{subtitle(dots.about) + ".", {{"Group"}}, {}, {}};
    for (const auto& step : dots.scale)
        table.columns.push_back({step_words(step), true});
    table.columns.push_back({"The group’s level"});
    for (const auto& group : dots.groups) {
        std::vector<Cell> cells{cell(group.title)};
        for (std::size_t i = 0; i < dots.scale.size(); ++i)
            cells.push_back(!group.counts              ? cell(group.counts.why())
                            : i < group.counts->size() ? cell(Shown<std::uint32_t>((*group.counts)[i]))
                                                       : cell("not known"));
        cells.push_back(cell(group.level));
        table.rows.push_back(std::move(cells));
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        table.tallies.push_back({"All shown, " + step_words(dots.scale[i]), sums[i]});
    table.tallies.push_back({"People shown", people});
    if (const auto hidden = groups_not_shown(dots); hidden > 0) table.tallies.push_back({"Groups not shown", hidden});
    if (const auto share = people_a_dot(dots); share > 1) table.tallies.push_back({"People a dot, at most", share});
    return table;
}

double column_width(const StackedDots& dots) {
    return (narrow_width - 2 * margin) / static_cast<double>(std::max<std::size_t>(dots.scale.size(), 1));
}

double draw_group(Drawing& drawing, const StackedDots& dots, const StackedGroup& group, std::uint32_t share, double y) {
    const auto letters = letters_in(narrow_width - 2 * margin, text_size);
    y += line_height;
    drawing.text(margin, y - 4, clipped(group.title, letters), Ink::strong);
    if (!group.counts) {
        y += line_height;
        drawing.text(margin, y - 4, clipped(group.counts.why(), letters), Ink::small);
        return y + 10;
    }
    const auto width = column_width(dots);
    const auto in_a_line =
        std::clamp<std::size_t>(static_cast<std::size_t>((width - 8) / dot_spacing), 1, dots_in_a_line);
    std::size_t lines = 1;
    for (const auto count : *group.counts)
        lines = std::max(lines, ((count + share - 1) / share + in_a_line - 1) / in_a_line);
    y += 6 + dot_spacing * static_cast<double>(lines);
    const auto columns = std::min(dots.scale.size(), group.counts->size());
    for (std::size_t i = 0; i < columns; ++i) {
        const auto left = margin + width * static_cast<double>(i);
        const std::size_t count = ((*group.counts)[i] + share - 1) / share;
        for (std::size_t dot = 0; dot < count; ++dot)
            drawing.dot({left + 8 + dot_spacing * static_cast<double>(dot % in_a_line),
                         y - 6 - dot_spacing * static_cast<double>(dot / in_a_line)},
                        4, Look::full);
    }
    drawing.line({margin, y}, {narrow_width - margin, y}, Look::faint);
    y += line_height;
    for (std::size_t i = 0; i < columns; ++i)
        drawing.text(margin + width * static_cast<double>(i) + 4, y - 3, std::to_string((*group.counts)[i]),
                     Ink::small);
    return y + 8;
}

double draw_level_heads(Drawing& drawing, const StackedDots& dots, double y) {
    const auto width = column_width(dots);
    constexpr std::size_t most_lines = 3;
    double end = y;
    for (std::size_t i = 0; i < dots.scale.size(); ++i) {
        double line_y = y;
        for (const auto& line : wrapped(step_words(dots.scale[i]), letters_in(width + 4, small_size), most_lines)) {
            line_y += small_size + 2;
            drawing.text(margin + width * static_cast<double>(i) + 4, line_y, line, Ink::small);
        }
        end = std::max(end, line_y);
    }
    return end + 8;
}

} // namespace

Picture stacked_dots(const StackedDots& dots) {
    const auto sums = sums_by_level(dots);
    std::uint32_t people = 0;
    for (const auto sum : sums)
        people += sum;
    auto table = dots_table(dots, sums, people);
    if (dots.groups.empty()) return nothing_to_draw(dots.about, "There are no groups to show", table);
    const auto share = people_a_dot(dots);
    Drawing drawing(narrow_width);
    double y = draw_level_heads(drawing, dots, 0);
    for (const auto& group : dots.groups)
        y = draw_group(drawing, dots, group, share, y);
    if (share > 1) {
        y += line_height;
        drawing.text(margin, y - 4, "One dot stands for up to " + std::to_string(share) + " people.", Ink::small);
    }
    return finish(dots.about, dots_headline(dots, sums, people), std::move(drawing), y + 4, std::move(table));
}

} // namespace weft::pictures
