// SPDX-License-Identifier: MIT
#include "reports/pictures/radar.hpp"

#include "reports/pictures/labels.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <optional>
#include <utility>

namespace weft::pictures {
namespace {

constexpr std::size_t most_axes = 8; // users.md, "Why not radar"
constexpr double radar_radius = 140;
constexpr Point radar_centre{narrow_width / 2, radar_radius + 30};

std::string words_of(const Radar& radar, const RadarAxis& axis) {
    if (!axis.level) return axis.level.why();
    const auto place = place_on(radar.scale, *axis.level);
    return place ? step_words(radar.scale[*place]) : std::to_string(*axis.level);
}

/// The titles of the axes at the lowest or the highest level that is known.
std::vector<std::string> axes_at(const Radar& radar, std::size_t place) {
    std::vector<std::string> titles;
    for (const auto& axis : radar.axes)
        if (axis.level && place_on(radar.scale, *axis.level) == place) titles.push_back(name_in_words(axis.title));
    return titles;
}

std::vector<std::size_t> known_places(const Radar& radar) {
    std::vector<std::size_t> places;
    for (const auto& axis : radar.axes)
        if (axis.level)
            if (const auto place = place_on(radar.scale, *axis.level)) places.push_back(*place);
    return places;
}

std::string radar_headline(const Radar& radar) {
    const auto places = known_places(radar);
    if (places.empty()) return "No level is known on any of " + std::to_string(radar.axes.size()) + " axes";
    const auto [lowest, highest] = std::ranges::minmax(places);
    if (lowest == highest)
        return "The same level, " + step_words(radar.scale[lowest]) + ", on " + std::to_string(places.size()) + " of " +
               std::to_string(radar.axes.size()) + " axes";
    return "Lowest on " + words::listed(axes_at(radar, lowest)) + ", at " + step_words(radar.scale[lowest]) +
           "; highest on " + words::listed(axes_at(radar, highest)) + ", at " + step_words(radar.scale[highest]);
}

PictureTable radar_table(const Radar& radar) {
    PictureTable table{subtitle(radar.about) + ". " + radar.about.words->head("Levels") + ":",
                       {{"Axis"}, {"What"}, {"Level", true}, {"Held"}},
                       {},
                       {}};
    for (const auto& step : radar.scale)
        table.caption += (&step == radar.scale.data() ? " " : ", ") + step_words(step);
    table.caption += ".";
    for (std::size_t i = 0; i < radar.axes.size(); ++i)
        table.rows.push_back({cell(key_letter(i)), cell(radar.axes[i].title), cell(radar.axes[i].level),
                              cell(words_of(radar, radar.axes[i]))});
    table.tallies = {{"Axes", radar.axes.size()}, {"With a level", known_places(radar).size()}};
    return table;
}

Point on_axis(std::size_t axis, std::size_t axes, double radius) {
    const auto angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(axes);
    return {radar_centre.x + radius * std::sin(angle), radar_centre.y - radius * std::cos(angle)};
}

double radius_of(std::size_t place, std::size_t levels) {
    constexpr double innermost = 0.2; // so that the worst level is a place and not a point that all axes share
    const auto gaps = static_cast<double>(std::max<std::size_t>(levels, 2) - 1);
    return radar_radius * (innermost + (1 - innermost) * static_cast<double>(place) / gaps);
}

void draw_web(Drawing& drawing, const Radar& radar) {
    const auto axes = radar.axes.size();
    for (std::size_t place = 0; place < radar.scale.size(); ++place) {
        std::vector<Point> ring;
        for (std::size_t i = 0; i <= axes; ++i)
            ring.push_back(on_axis(i % axes, axes, radius_of(place, radar.scale.size())));
        drawing.path(ring, Look::faint);
    }
    for (std::size_t i = 0; i < axes; ++i)
        drawing.line(radar_centre, on_axis(i, axes, radar_radius), Look::faint);
    for (std::size_t i = 0; i < axes; ++i) {
        const auto at = on_axis(i, axes, radar_radius + 23);
        drawing.text(at.x, at.y + 5, key_letter(i), Ink::strong, Anchor::middle);
    }
}

void draw_levels_on_axes(Drawing& drawing, const Radar& radar) {
    const auto axes = radar.axes.size();
    std::vector<std::optional<Point>> marks;
    for (std::size_t i = 0; i < axes; ++i) {
        const auto& level = radar.axes[i].level;
        const auto place = level ? place_on(radar.scale, *level) : std::nullopt;
        marks.push_back(place ? std::optional(on_axis(i, axes, radius_of(*place, radar.scale.size()))) : std::nullopt);
    }
    for (std::size_t i = 0; axes > 1 && i < axes; ++i)
        if (marks[i] && marks[(i + 1) % axes]) drawing.line(*marks[i], *marks[(i + 1) % axes], Look::line);
    for (const auto& mark : marks)
        if (mark) drawing.dot(*mark, 11, Look::full);
    for (std::size_t i = 0; i < axes; ++i)
        if (marks[i])
            drawing.text(marks[i]->x, marks[i]->y + 5, std::to_string(*radar.axes[i].level), Ink::on_full,
                         Anchor::middle);
}

} // namespace

Picture radar(const Radar& radar) {
    auto table = radar_table(radar);
    if (radar.axes.empty()) return nothing_to_draw(radar.about, "There are no axes to show", std::move(table));
    if (radar.axes.size() > most_axes)
        return nothing_to_draw(radar.about,
                               "With " + std::to_string(radar.axes.size()) +
                                   " axes a radar cannot be read; the table holds the levels",
                               std::move(table));
    Drawing drawing(narrow_width);
    draw_web(drawing, radar);
    draw_levels_on_axes(drawing, radar);
    double y = radar_centre.y + radar_radius + 36;
    for (std::size_t i = 0; i < radar.axes.size(); ++i) {
        const auto letters = letters_in(narrow_width - 2 * margin - 28, small_size);
        const auto held = clipped(words_of(radar, radar.axes[i]), letters / 2);
        y += line_height;
        drawing.text(margin, y, key_letter(i), Ink::strong);
        drawing.text(margin + 28, y, clipped(radar.axes[i].title, letters / 2), Ink::small);
        drawing.text(narrow_width - margin, y, held, Ink::small, Anchor::end);
    }
    return finish(radar.about, radar_headline(radar), std::move(drawing), y + margin, std::move(table));
}

} // namespace weft::pictures
