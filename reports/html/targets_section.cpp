// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/nodes.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

void write_row(Page& page, const words::TitledNode& titled) {
    const auto& target = *titled.node->target;
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] { page.add("a", {{"href", titled.link}}, titled.title); });
        page.add("td", page.words().level(target.level, target.label));
        page.add("td", page.words().held(*titled.node));
        page.add("td", page.words().target_state(target.state));
    });
}

} // namespace

bool has_targets(const View& view) {
    return !words::nodes_with_target(view.result, view.words).empty();
}

void write_targets(Page& page, const View& view) {
    const auto nodes = words::nodes_with_target(view.result, view.words);
    if (nodes.empty()) return;
    add_section(page, "targets", "Targets", [&] {
        page.add("p", [&] {
            page.text(view.words.targets_met(nodes));
            page.text(" A target is the level a rubric asks for. It changes no level. It is called not met only where "
                      "nothing that is still unknown could meet it.");
        });
        add_table(page, "What is asked for, and what is held", [&] {
            add_column_heads(page, {"Of", "Target", "Held", "Met"});
            page.add("tbody", [&] {
                for (const auto& titled : nodes)
                    write_row(page, titled);
            });
        });
    });
}

void write_targets_at_a_glance(Page& page, const View& view) {
    const auto nodes = words::nodes_with_target(view.result, view.words);
    if (nodes.empty()) return;
    page.add("h3", page.words().heading("Targets"));
    page.add("p", [&] {
        page.text(view.words.targets_met(nodes));
        page.text(" ");
        page.add("a", {{"href", "#targets"}}, "Which");
        page.text(".");
    });
}

} // namespace weft::html
