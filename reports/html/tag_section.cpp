// SPDX-License-Identifier: MIT
#include "reports/html/level_marks.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>

namespace weft::html {
namespace {

/// What is special about a criterion here: it is the lowest, something holds it back, partners see it apart.
std::string remark(const result::TagView& tag, const result::Criterion& criterion) {
    std::vector<std::string> remarks;
    if (!criterion.level) return criterion.reason.empty() ? words::state(criterion.state) : criterion.reason;
    if (criterion.level == tag.lowest_level && criterion.label == tag.lowest_label)
        remarks.emplace_back("the lowest here");
    for (const auto& ceiling : criterion.ceilings)
        if (ceiling.binding) {
            remarks.emplace_back("held back by a check");
            break;
        }
    if (criterion.sector_gap.value_or(0) > 0)
        remarks.push_back("sectors up to " + words::amount(criterion.sector_gap, "") +
                          (criterion.sector_gap == 1.0 ? " level apart" : " levels apart"));
    return remarks.empty() ? "nothing to add" : words::listed(remarks);
}

void write_row(Page& page, const View& view, const result::TagView& tag, const result::Domain& domain,
               const result::Criterion& criterion) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] { write_link(page, view, criterion.id); });
        page.add("td", domain.title);
        page.add("td", [&] { write_held(page, domain.criterion_scale, criterion); });
        page.add("td", remark(tag, criterion));
    });
}

/// The gates of one node that rest on criteria of the tag.
void write_gates(Page& page, const result::TagView& tag, const result::NodeSummary& node, const std::string& title) {
    for (const auto& gate : node.gates) {
        if (std::ranges::find_first_of(gate.criteria, tag.criteria) == gate.criteria.end()) continue;
        page.add("li", title + ": at most " + words::level(gate.cap, gate.cap_label) + " while it is not met. " +
                           gate.because + " Here it is " +
                           (gate.state == "closed" && !gate.binding
                                ? std::string("not met, but the level would be no higher without it")
                                : words::gate_state(gate.state)) +
                           ".");
    }
}

bool has_gates(const result::TagView& tag, const result::NodeSummary& node) {
    return std::ranges::any_of(node.gates, [&](const result::Gate& gate) {
        return std::ranges::find_first_of(gate.criteria, tag.criteria) != gate.criteria.end();
    });
}

void write_all_gates(Page& page, const View& view, const result::TagView& tag) {
    const auto& result = view.result;
    if (!has_gates(tag, result.overall) &&
        std::ranges::none_of(result.domains, [&](const auto& domain) { return has_gates(tag, domain); }))
        return;
    page.add("p", {{"class", "list-opening"}}, "Gates that rest on these criteria:");
    page.add("ul", {{"class", "spaced"}}, [&] {
        write_gates(page, tag, result.overall, "The whole");
        for (const auto& domain : result.domains)
            write_gates(page, tag, domain, domain.title);
    });
}

std::string summary(const result::TagView& tag) {
    return (tag.lowest_level ? "The lowest level here is " + words::level(tag.lowest_level, tag.lowest_label) + "."
                             : std::string("No level here is known.")) +
           (tag.unknown > 0 ? " " + words::count(tag.unknown, "criterion is", "criteria are") + " not known." : "");
}

void write_tag(Page& page, const View& view, const result::TagView& tag) {
    page.add("h3", words::tag(tag.tag));
    page.add("p", summary(tag));
    add_table(page, words::tag(tag.tag) + ": the criteria that ask about it", [&] {
        add_column_heads(page, {"Criterion", "Domain", "Level", "Look at"});
        page.add("tbody", [&] {
            for (const auto& domain : view.result.domains)
                for (const auto* criterion : words::criteria_of(domain))
                    if (std::ranges::find(tag.criteria, criterion->id) != tag.criteria.end())
                        write_row(page, view, tag, domain, *criterion);
        });
    });
    write_all_gates(page, view, tag);
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
