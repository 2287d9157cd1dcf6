// SPDX-License-Identifier: MIT
#include "reports/html/level_marks.hpp"

#include "reports/pictures/labels.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <array>

namespace weft::html {
namespace {

/// The fill of a level by its place on its scale: pale is worst, deep is best, whatever the number of levels.
std::string_view fill(const std::vector<result::Level>& scale, int level) {
    static constexpr std::array<std::string_view, 5> fills{"fill-1", "fill-2", "fill-3", "fill-4", "fill-5"};
    const auto place = static_cast<std::size_t>(std::ranges::find(scale, level, &result::Level::level) - scale.begin());
    return place < scale.size() ? fills[pictures::shade_of(place, scale.size())] : fills[1];
}

void write_step(Page& page, const result::Level& level, std::string_view look, std::string_view mark) {
    page.add("li", {{"class", look}}, [&] {
        if (const auto digit = std::to_string(level.level); digit != level.label) {
            page.add("b", digit);
            page.text(" ");
        }
        page.add("span", page.words().label(level.label));
        if (!mark.empty()) {
            page.text(" ");
            page.add("strong", {{"class", "step-mark"}}, mark);
        }
    });
}

} // namespace

void write_ladder(Page& page, const result::NodeSummary& node) {
    if (node.scale.empty()) return;
    const bool is_provisional = node.publication == "provisional";
    const bool has_range = node.level_low && node.level_high && node.level_low != node.level_high;
    bool is_between = false; // the levels are printed numbers, which may run either way
    page.add("ol", {{"class", "ladder"}}, [&] {
        for (const auto& level : node.scale) {
            if (has_range && node.level_low == level.level) is_between = true;
            if (node.level == level.level)
                write_step(page, level, "held " + std::string(fill(node.scale, level.level)),
                           page.words().head(is_provisional ? "Held, provisionally" : "Held"));
            else if (is_between)
                write_step(page, level, "possible", page.words().head("Possible"));
            else
                write_step(page, level, "not-held", "");
            if (node.level_high == level.level) is_between = false;
        }
    });
}

void write_held(Page& page, const result::NodeSummary& node) {
    const auto look = node.level                             ? fill(node.scale, *node.level)
                      : node.publication == "not-applicable" ? std::string_view("does-not-apply")
                                                             : std::string_view("not-known");
    page.add("span", {{"class", "level " + std::string(look)}}, page.words().held(node));
}

void write_held(Page& page, const std::vector<result::Level>& scale, const result::Criterion& criterion) {
    const bool is_number = criterion.number && criterion.number->way;
    const auto look = criterion.level                       ? fill(scale, *criterion.level)
                      : is_number                           ? std::string_view("as-number")
                      : criterion.state == "not-applicable" ? std::string_view("does-not-apply")
                                                            : std::string_view("not-known");
    page.add("span", {{"class", "level " + std::string(look)}}, page.words().held(criterion));
}

void write_level(Page& page, const std::vector<result::Level>& scale, int level) {
    page.add("span", {{"class", "level " + std::string(fill(scale, level))}}, page.words().level_on(scale, level));
}

void write_bar(Page& page, std::string_view width) {
    page.add("svg",
             {{"class", "bar"}, {"aria-hidden", "true"}, {"focusable", "false"}, {"width", "100%"}, {"height", "6"}},
             [&] {
                 page.add("rect", {{"width", width}, {"height", "6"}}, "");
             });
}

std::string next_level(const words::Words& words, const result::Domain& domain, const result::Criterion& criterion) {
    const auto& scale = domain.criterion_scale;
    const auto held =
        std::ranges::find_if(scale, [&](const result::Level& level) { return criterion.level == level.level; });
    if (held == scale.end() || std::next(held) == scale.end()) return "";
    return words.level(std::next(held)->level, std::next(held)->label);
}

} // namespace weft::html
