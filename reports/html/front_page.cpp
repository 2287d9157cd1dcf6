// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

void write_contents(Page& page, const result::Result& result) {
    page.add("nav", {{"aria-label", "Contents"}}, [&] {
        page.add("ul", [&] {
            const auto entry = [&](const std::string& anchor, std::string_view title) {
                page.add("li", [&] { page.add("a", {{"href", anchor}}, title); });
            };
            entry("#in-one-minute", "In one minute");
            if (words::has_many_voices(result)) entry("#who-took-part", "Who took part");
            for (const auto& domain : result.domains)
                entry("#domain-" + domain.id, domain.title);
            if (!result.tag_views.empty()) entry("#fairness", "Fairness and partnership");
            entry("#method", "Method");
        });
    });
}

void write_what_this_is(Page& page, const result::Result& result) {
    page.add("div", {{"class", "aside"}}, [&] {
        page.add("p", words::estimand(result));
        page.add(
            "p",
            "It is not an inspection, not a ranking, and not a measure of outcomes. What is not known is said to be "
            "not known; it never counts as zero.");
        if (!result.about.empty()) page.add("p", result.about);
    });
}

/// Each domain with its level in words, above the pages that say why.
void write_domains_at_a_glance(Page& page, const result::Result& result) {
    for (const auto& domain : result.domains) {
        page.add("h3", [&] { page.add("a", {{"href", "#domain-" + domain.id}}, domain.title); });
        write_ladder(page, domain);
        if (!domain.reason.empty()) page.add("p", {{"class", "note"}}, domain.reason);
    }
}

} // namespace

void write_front_page(Page& page, const result::Result& result) {
    write_contents(page, result);
    page.add("section", {{"aria-labelledby", "in-one-minute"}}, [&] {
        page.add("h2", {{"id", "in-one-minute"}}, "In one minute");
        page.add("ul", {{"class", "plain lead"}}, [&] {
            for (const auto& sentence : result.statement)
                page.add("li", sentence);
        });
        write_domains_at_a_glance(page, result);
        write_what_this_is(page, result);
    });
}

void write_participation(Page& page, const result::Result& result) {
    if (!words::has_many_voices(result)) return;
    const auto& part = result.participation;
    page.add("section", {{"aria-labelledby", "who-took-part"}}, [&] {
        page.add("h2", {{"id", "who-took-part"}}, "Who took part");
        page.add("p", std::to_string(part.respondents) + " people answered. Every sector counts the same, whatever its "
                                                         "size; inside a sector every organisation does.");
        for (const auto& missing : part.missing)
            page.add("div", {{"class", "aside held-back"}}, [&] { page.add("p", missing); });
        add_table(page, "People and organisations by sector", [&] {
            add_column_heads(page, {"Sector", "Role", "Heard", "#People", "#Organisations"});
            page.add("tbody", [&] {
                for (const auto& sector : part.sectors)
                    page.add("tr", [&] {
                        page.add("th", {{"scope", "row"}}, sector.title);
                        page.add("td", sector.role);
                        page.add("td", sector.heard ? "yes" : "not heard");
                        page.add("td", {{"class", "number"}}, std::to_string(sector.respondents));
                        page.add("td", {{"class", "number"}}, std::to_string(sector.organisations));
                    });
            });
        });
        if (part.heaviest_is_noteworthy && part.heaviest_share && part.heaviest_criterion)
            page.add("p", {{"class", "note"}},
                     "One person holds " + words::percent(*part.heaviest_share) + " of the weight on \"" +
                         words::title_of(result, *part.heaviest_criterion) + "\". Read it with care.");
    });
}

void write_tag_views(Page& page, const result::Result& result) {
    if (result.tag_views.empty()) return;
    page.add("section", {{"aria-labelledby", "fairness"}}, [&] {
        page.add("h2", {{"id", "fairness"}}, "Fairness and partnership");
        for (const auto& view : result.tag_views) {
            const bool is_equity = view.tag == "equity";
            page.add("h3", is_equity
                               ? "People who get less"
                               : (view.tag == "power" ? "Partners who have less say" : "How partners see each other"));
            page.add("p", view.lowest_level
                              ? "The lowest level here is " + words::level(view.lowest_level, view.lowest_label) + "."
                              : std::string("No level here is known."));
            if (view.unknown > 0)
                page.add("p", {{"class", "note"}}, std::to_string(view.unknown) + " of these not known.");
            write_links(page, result, "Asked about in", view.criteria);
        }
    });
}

void write_ladder(Page& page, const result::NodeSummary& node) {
    if (node.scale.empty()) return;
    bool is_between = false; // the bounds are printed numbers, which may run either way
    page.add("ol", {{"class", "ladder"}}, [&] {
        for (const auto& level : node.scale) {
            if (node.level_low == level.level) is_between = true;
            const bool is_held = node.level == level.level;
            const bool is_possible = is_between && node.level_low != node.level_high;
            page.add("li", {{"class", is_held ? "held" : (is_possible ? "possible" : "level-not-held")}}, [&] {
                page.add("b", std::to_string(level.level));
                page.text(level.label);
                if (is_held)
                    page.add("span", {{"class", "tag"}},
                             node.publication == "provisional" ? "held, provisionally" : "held");
                if (!is_held && is_possible) page.add("span", {{"class", "tag"}}, "possible");
            });
            if (node.level_high == level.level) is_between = false;
        }
    });
}

void write_links(Page& page, const result::Result& result, std::string_view opening, std::span<const std::string> ids) {
    if (ids.empty()) return;
    page.add("p", [&] {
        page.text(opening);
        page.text(" ");
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (i > 0) page.text(i + 1 == ids.size() ? " and " : ", ");
            const auto title = words::title_of(result, ids[i]);
            if (title == ids[i])
                page.text(title); // a gate or a rule, which has no place of its own
            else
                page.add("a", {{"href", "#" + ids[i]}}, title);
        }
        page.text(".");
    });
}

} // namespace weft::html
