// SPDX-License-Identifier: MIT
#include "reports/html/level_marks.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>

namespace weft::html {
namespace {

void write_row(Page& page, const View& view, const result::Domain& domain, const result::Criterion& criterion) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] { write_link(page, view, criterion.id); });
        page.add("td", domain.title);
        page.add("td", [&] { write_held(page, domain.criterion_scale, criterion); });
    });
}

void write_tag(Page& page, const View& view, const result::TagView& tag) {
    const auto carries = [&](const result::Criterion& criterion) {
        return std::ranges::find(tag.criteria, criterion.id) != tag.criteria.end();
    };
    page.add("h3", words::tag(tag.tag));
    page.add(
        "p",
        (tag.lowest_level ? "The lowest level here is " + words::level(tag.lowest_level, tag.lowest_label) + "."
                          : std::string("No level here is known.")) +
            (tag.unknown > 0 ? " " + words::count(tag.unknown, "criterion is", "criteria are") + " not known." : ""));
    add_table(page, words::tag(tag.tag) + ": the criteria that ask about it", [&] {
        add_column_heads(page, {"Criterion", "Domain", "Level"});
        page.add("tbody", [&] {
            for (const auto& domain : view.result.domains)
                for (const auto& capability : domain.capabilities)
                    for (const auto& criterion : capability.criteria)
                        if (carries(criterion)) write_row(page, view, domain, criterion);
        });
    });
}

} // namespace

void write_tag_views(Page& page, const View& view) {
    if (view.result.tag_views.empty()) return;
    add_section(page, "fairness", "Fairness and partnership", [&] {
        page.add("p", "The same levels once more, seen by whom they are about. They are not added up: the lowest one "
                      "is what to look at.");
        for (const auto& tag : view.result.tag_views)
            write_tag(page, view, tag);
    });
}

} // namespace weft::html
