// SPDX-License-Identifier: MIT
#include "core/assessment/criteria_of.hpp"
#include "reports/html/level_marks.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>

namespace weft::html {
namespace {

/// What is special about a criterion here: it holds the view, something holds it back, partners see it apart.
std::string remark(const words::Words& words, const result::View& seen, const result::Criterion& criterion) {
    std::vector<std::string> remarks;
    if (!criterion.level) return criterion.reason.empty() ? words.state(criterion.state) : criterion.reason;
    if (std::ranges::find(seen.explanation.held_by, criterion.id) != seen.explanation.held_by.end())
        remarks.emplace_back("holds this view where it is");
    if (std::ranges::any_of(criterion.ceilings, &result::Ceiling::binding))
        remarks.emplace_back("held back by a check");
    if (criterion.sector_gap.value_or(0) > 0)
        remarks.push_back("sectors up to " + words.amount(criterion.sector_gap, "") +
                          (criterion.sector_gap == 1.0 ? " level apart" : " levels apart"));
    return remarks.empty() ? "nothing to add" : words.listed(remarks);
}

void write_row(Page& page, const View& view, const result::View& seen, const result::Domain& domain,
               const result::Criterion& criterion) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] { write_link(page, view, criterion.id); });
        page.add("td", domain.title);
        page.add("td", [&] { write_held(page, domain.criterion_scale, criterion); });
        page.add("td", remark(page.words(), seen, criterion));
    });
}

bool rests_on(const result::Gate& gate, const result::View& seen) {
    return std::ranges::find(gate.views, seen.id) != gate.views.end() ||
           std::ranges::find_first_of(gate.criteria, seen.criteria) != gate.criteria.end();
}

/// The gates of one node that rest on the view or on criteria of it.
void write_gates(Page& page, const result::View& seen, const result::NodeSummary& node, const std::string& title) {
    for (const auto& gate : node.gates) {
        if (!rests_on(gate, seen)) continue;
        page.add("li", title + ": at most " + page.words().level(gate.cap, gate.cap_label) + " while it is not met. " +
                           gate.because + " Here it is " +
                           (gate.state == "closed" && !gate.binding ? page.words().gate_state("closed-and-loose")
                                                                    : page.words().gate_state(gate.state)) +
                           ". " + gate.lifted_when);
    }
}

void write_all_gates(Page& page, const View& view, const result::View& seen) {
    const auto& result = view.result;
    const auto has_gates = [&](const result::NodeSummary& node) {
        return std::ranges::any_of(node.gates, [&](const result::Gate& gate) { return rests_on(gate, seen); });
    };
    if (!has_gates(result.overall) && std::ranges::none_of(result.domains, has_gates)) return;
    page.add("p", {{"class", "list-opening"}}, "Gates that rest on these criteria:");
    page.add("ul", {{"class", "spaced"}}, [&] {
        write_gates(page, seen, result.overall, page.words().heading("The whole"));
        for (const auto& domain : result.domains)
            write_gates(page, seen, domain, domain.title);
    });
}

std::string how_much_is_known(const words::Words& words, const result::View& seen) {
    if (!seen.coverage) return "How much is known is hidden.";
    return words.percent(*seen.coverage) + " of what applies is known" +
           (seen.unknown > 0 ? "; " + words::count(seen.unknown, "criterion is", "criteria are") + " not known." : ".");
}

void write_seen(Page& page, const View& view, const result::View& seen) {
    page.add("h3", {{"id", "view-" + seen.id}}, seen.title);
    if (!seen.about.empty()) page.add("p", seen.about);
    if (seen.publication != "nothing-made") {
        write_ladder(page, seen);
        if (!seen.reason.empty()) page.add("p", seen.reason);
    }
    page.add("p", how_much_is_known(page.words(), seen));
    write_reasons(page, view, seen, seen.title, "view-" + seen.id);
    add_table(page, seen.title + ": the criteria that ask about it", [&] {
        add_column_heads(page, {"Criterion", "Domain", "Level", "Look at"});
        page.add("tbody", [&] {
            for (const auto& domain : view.result.domains)
                for (const auto* criterion : criteria_of(domain))
                    if (std::ranges::find(seen.criteria, criterion->id) != seen.criteria.end())
                        write_row(page, view, seen, domain, *criterion);
        });
    });
    write_all_gates(page, view, seen);
}

} // namespace

void write_views(Page& page, const View& view) {
    if (view.result.views.empty()) return;
    add_section(page, "views", "Across the domains", [&] {
        page.add("p", "The same criteria once more, those of every domain that ask about one thing together. Each view "
                      "has a level of its own, made by its own rule, and no view is mixed with another.");
        for (const auto& seen : view.result.views)
            write_seen(page, view, seen);
    });
}

} // namespace weft::html
