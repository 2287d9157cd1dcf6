// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/nodes.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>

namespace weft::html {
namespace {

/// What holds a node: its own gates by their sentence, all else by title.
void write_held_by(Page& page, const View& view, const result::NodeSummary& node, const std::string& anchor) {
    const auto& ids = node.explanation.held_by;
    if (ids.empty()) return;
    page.add("p", [&] {
        page.text("Held here by: ");
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (i > 0) page.text(i + 1 == ids.size() ? " and " : ", ");
            const auto gate = std::ranges::find(node.gates, ids[i], &result::Gate::id);
            if (gate == node.gates.end())
                write_link(page, view, ids[i]);
            else
                page.add("a", {{"href", "#gate-" + anchor + "." + gate->id}},
                         "the gate at " + view.words.level(gate->cap, gate->cap_label));
        }
        page.text(".");
    });
}

void write_gate(Page& page, const View& view, const result::Gate& gate, const std::string& anchor) {
    page.add("tr", {{"id", "gate-" + anchor + "." + gate.id}}, [&] {
        page.add("th", {{"scope", "row"}}, gate.because);
        page.add("td", [&] {
            if (gate.kind == "count") page.text(std::to_string(gate.minimum) + " or more of ");
            auto ids = gate.criteria;
            ids.insert(ids.end(), gate.views.begin(), gate.views.end());
            for (std::size_t i = 0; i < ids.size(); ++i) {
                if (i > 0) page.text(i + 1 < ids.size() ? ", " : gate.kind == "any" ? " or " : " and ");
                if (i < gate.criteria.size())
                    write_link(page, view, ids[i]);
                else
                    page.add("a", {{"href", "#view-" + ids[i]}}, view.view_title(ids[i]));
            }
            page.text(gate.kind == "all" ? ", all at " : " at ");
            page.text(std::to_string(gate.at_most) + " or worse");
        });
        page.add("td", view.words.level(gate.cap, gate.cap_label));
        page.add("td", gate.state == "closed" && !gate.binding ? view.words.gate_state("closed-and-loose")
                                                               : view.words.gate_state(gate.state));
    });
}

void write_gates(Page& page, const View& view, const result::NodeSummary& node, const std::string& title,
                 const std::string& anchor) {
    if (node.gates.empty()) return;
    add_table(page, title + ": gates, which hold a level back whatever the rest says", [&] {
        add_column_heads(page, {"Because", "It closes with", "Then at most", "Here"});
        page.add("tbody", [&] {
            for (const auto& gate : node.gates)
                write_gate(page, view, gate, anchor);
        });
    });
}

void write_chains(Page& page, const View& view, const result::NodeSummary& node, const std::string& title) {
    if (!view.has_chains(node)) return;
    add_table(page, title + ": three readings, kept apart", [&] {
        add_column_heads(page, {"Reading", "Level", "#Score"});
        page.add("tbody", [&] {
            const auto row = [&](std::string_view name, std::string_view code, const result::ChainLevel& chain) {
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, [&] {
                        page.text(view.words.head(name));
                        page.text(": ");
                        page.text(view.words.chain(code));
                    });
                    page.add("td", view.words.level(chain.level, chain.label, view.words.say("phrase.no-level")));
                    page.add("td", {{"class", "number"}}, view.words.score(chain.score, node.unit));
                });
            };
            row("Claimed", "claimed", node.claimed);
            if (view.shows_evidence()) row("Evidenced", "evidenced", node.evidenced);
            row("Assessed", "assessed", node.assessed);
        });
    });
}

/// The same by the rules that the rubric sets beside its own; whether that changes the level stands in the caption.
void write_other_rules(Page& page, const result::NodeSummary& node, const std::string& title) {
    if (node.other_rules.empty()) return;
    const auto dependence = page.words().dependence(node);
    const auto caption = title + ", scored by several rules" + (dependence.empty() ? "" : ": " + dependence);
    add_table(page, caption, [&] {
        add_column_heads(page, {"Rule", "Level", "#Score"});
        page.add("tbody", [&] {
            const auto row = [&](const std::string& rule, const std::string& level, const std::string& score) {
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, rule);
                    page.add("td", level);
                    page.add("td", {{"class", "number"}}, score);
                });
            };
            row(node.rule + " (its own, before gates)",
                page.words().level(node.base_level, node.base_label, page.words().say("phrase.no-level")),
                page.words().score(node.score, node.unit));
            for (const auto& other : node.other_rules)
                row(page.words().rule(other),
                    page.words().level(other.level, other.label, page.words().say("phrase.no-level")),
                    page.words().score(other.score, other.unit));
        });
    });
}

} // namespace

void write_reasons(Page& page, const View& view, const result::NodeSummary& node, const std::string& title,
                   const std::string& anchor) {
    if (!node.explanation.text.empty()) page.add("p", node.explanation.text);
    write_held_by(page, view, node, anchor);
    write_links(page, view, "It would rise with one more level on any one of these", node.explanation.moved_by);
    write_gates(page, view, node, title, anchor);
    write_other_rules(page, node, title);
    write_chains(page, view, node, title);
}

} // namespace weft::html
