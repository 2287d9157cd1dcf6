// SPDX-License-Identifier: MIT
#include "core/assessment/criteria_of.hpp"
#include "reports/html/level_marks.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <string_view>

namespace weft::html {
namespace {

using Place = std::string result::Criterion::*;

/// The places of one kind in their known order, then any others; an empty one, for criteria without, comes last.
std::vector<std::string> places(const View& view, Place place, std::vector<std::string> known) {
    bool has_none = false;
    for (const auto& domain : view.result.domains)
        for (const auto* criterion : criteria_of(domain)) {
            const auto& found = criterion->*place;
            if (found.empty())
                has_none = true;
            else if (std::ranges::find(known, found) == known.end())
                known.push_back(found);
        }
    if (has_none) known.emplace_back();
    return known;
}

bool has_any(const View& view, Place place) {
    return std::ranges::any_of(view.result.domains, [&](const result::Domain& domain) {
        return std::ranges::any_of(criteria_of(domain),
                                   [&](const auto* criterion) { return !(criterion->*place).empty(); });
    });
}

std::string head(const words::Words& words, const std::string& place, std::string_view group) {
    return place.empty() ? words.head("place not said") : words.coded(group, place);
}

/// The criteria of one domain in one place, each as its mark and its title.
void write_cell(Page& page, const View& view, const result::Domain& domain, Place place, const std::string& here,
                std::string_view group) {
    std::vector<const result::Criterion*> criteria;
    for (const auto* criterion : criteria_of(domain))
        if (criterion->*place == here) criteria.push_back(criterion);
    page.add("td", [&] {
        page.add("span", {{"class", "cell-head"}}, head(page.words(), here, group));
        if (criteria.empty()) {
            page.add("span", {{"class", "small"}}, "no criterion here");
            return;
        }
        page.add("ul", {{"class", "marks"}}, [&] {
            for (const auto* criterion : criteria)
                page.add("li", [&] {
                    write_held(page, domain.criterion_scale, *criterion);
                    page.text(" ");
                    write_link(page, view, criterion->id);
                });
        });
    });
}

void write_table(Page& page, const View& view, std::string_view caption, Place place, std::vector<std::string> known,
                 std::string_view group) {
    if (!has_any(view, place)) return;
    const auto columns = places(view, place, std::move(known));
    page.add("table", {{"class", "grid"}}, [&] {
        page.add("caption", caption);
        page.add("thead", [&] {
            page.add("tr", [&] {
                page.add("th", {{"scope", "col"}}, page.words().head("Domain"));
                for (const auto& column : columns)
                    page.add("th", {{"scope", "col"}}, head(page.words(), column, group));
            });
        });
        page.add("tbody", [&] {
            for (const auto& domain : view.result.domains)
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, [&] { write_link(page, view, domain.id); });
                    for (const auto& column : columns)
                        write_cell(page, view, domain, place, column, group);
                });
        });
    });
}

} // namespace

bool has_grid(const View& view) {
    return has_any(view, &result::Criterion::system_level) || has_any(view, &result::Criterion::stage);
}

void write_grid(Page& page, const View& view) {
    if (!has_grid(view)) return;
    add_section(page, "where", "Where it holds and where it does not", [&] {
        page.add("p", "Every criterion once more with its level: first by where in the system it is at work, then by "
                      "how far along the work it comes. These cells are ours, not the source’s: the authors of the "
                      "questions placed each criterion in one.");
        write_table(page, view, "Levels by domain, and by where in the system", &result::Criterion::system_level,
                    {"interpersonal", "organisation-team", "organisation-system"}, "system-level");
        write_table(page, view, "Levels by domain, and by stage", &result::Criterion::stage,
                    {"entry", "functioning", "effectiveness"}, "stage");
    });
}

} // namespace weft::html
