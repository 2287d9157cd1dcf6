// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <string_view>

namespace weft::html {
namespace {

constexpr std::string_view helps = "bring-about";
constexpr std::string_view hinders = "remove";

void write_context(Page& page, const View& view, const result::Context& context) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] {
            page.text(context.context + ". ");
            if (!context.remark.empty()) page.add("span", {{"class", "small"}}, "(" + context.remark + ")");
        });
        page.add("td", view.words.context_state(context.state));
        page.add("td", [&] {
            if (context.criteria.empty()) page.text("no criterion asks about it");
            write_linked(page, view, context.criteria);
        });
        page.add("td", context.id + (context.number.empty() ? "" : ", no. " + context.number));
    });
}

void write_contexts_of(Page& page, const View& view, std::string_view direction, std::string_view caption) {
    const auto& all = view.result.contexts;
    if (std::ranges::none_of(all, [&](const auto& context) { return context.direction == direction; })) return;
    add_wide_table(page, caption, [&] {
        add_column_heads(page, {"Context", "Here", "Judged by", "Statement"});
        page.add("tbody", [&] {
            for (const auto& context : all)
                if (context.direction == direction) write_context(page, view, context);
        });
    });
}

} // namespace

void write_contexts(Page& page, const View& view) {
    if (view.result.contexts.empty()) return;
    add_section(page, "contexts", "What helps and what stands in the way", [&] {
        if (!view.result.contexts_about.empty()) page.add("p", view.result.contexts_about);
        page.add("p",
                 "Whether they are here is read from the lowest of the criteria that rest on each. What follows from "
                 "them is not said: no outcome is inferred.");
        write_contexts_of(page, view, helps, "Circumstances that help: are they in place?");
        write_contexts_of(page, view, hinders, "Circumstances that hinder: are they removed?");
    });
}

} // namespace weft::html
