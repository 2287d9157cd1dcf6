// SPDX-License-Identifier: MIT
#include "core/assessment/criteria_of.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <iterator>

namespace weft::html {
namespace {

std::string basis(const result::Ceiling& ceiling) {
    return "Based on " + ceiling.basis + " (rule “" + ceiling.rule + "” of " + ceiling.assessor + ").";
}

/// The one that is named as the cause.
void write_cause(Page& page, const result::Ceiling& ceiling) {
    page.add("p", [&] {
        page.add("strong", [&] {
            page.text(ceiling.binding ? "Held at " : "No higher than ");
            page.text(page.words().level(ceiling.at_most, ceiling.label));
            page.text(ceiling.binding ? ". " : ", which changes nothing here. ");
        });
        page.text(ceiling.reason);
    });
    if (!ceiling.remediation.empty())
        page.add("p", [&] {
            page.add("strong", "What would lift it: ");
            page.text(ceiling.remediation);
        });
    if (!ceiling.basis.empty()) page.add("p", {{"class", "small"}}, basis(ceiling));
}

/// One of the others: what it says, up to which level, and what would lift it.
void write_also_seen(Page& page, const result::Ceiling& ceiling) {
    page.add("li", [&] {
        page.text(ceiling.reason + " No higher than ");
        page.text(page.words().level(ceiling.at_most, ceiling.label));
        page.text(".");
        if (!ceiling.remediation.empty()) page.text(" What would lift it: " + ceiling.remediation);
        if (ceiling.basis.empty()) return;
        page.text(" ");
        page.add("span", {{"class", "small"}}, basis(ceiling));
    });
}

bool is_held_back(const result::Criterion& criterion) {
    return std::ranges::find(criterion.ceilings, true, &result::Ceiling::binding) != criterion.ceilings.end();
}

} // namespace

void write_ceilings(Page& page, const result::Criterion& criterion) {
    if (criterion.ceilings.empty()) return;
    page.add("div", {{"class", is_held_back(criterion) ? "held-back" : "held-back loose"}}, [&] {
        write_cause(page, criterion.ceilings.front());
        if (criterion.ceilings.size() == 1) return;
        page.add("p", {{"class", "list-opening"}}, "Also seen:");
        page.add("ul", {{"class", "spaced"}}, [&] {
            for (auto ceiling = std::next(criterion.ceilings.begin()); ceiling != criterion.ceilings.end(); ++ceiling)
                write_also_seen(page, *ceiling);
        });
    });
}

void write_held_back(Page& page, const View& view, const result::Domain& domain) {
    const auto criteria = criteria_of(domain);
    if (std::ranges::none_of(criteria, [](const auto* criterion) { return is_held_back(*criterion); })) return;
    page.add("h4", page.words().heading("Held back"));
    page.add("p",
             "People said more; a check holds the level where it is. What would lift it stands under each criterion.");
    for (const auto* criterion : criteria) {
        if (!is_held_back(*criterion)) continue;
        const auto& cause = criterion->ceilings.front();
        page.add("p", {{"class", "held-back"}}, [&] {
            write_link(page, view, criterion->id);
            page.text(". ");
            page.add("strong", [&] {
                page.text("Held at ");
                page.text(view.words.level(cause.at_most, cause.label));
                page.text(". ");
            });
            page.text(cause.reason);
            for (auto also = std::next(criterion->ceilings.begin()); also != criterion->ceilings.end(); ++also)
                page.text(" Also seen: " + also->reason);
        });
    }
}

} // namespace weft::html
