// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"

#include "reports/brand/brand.hpp"
#include "reports/html/style_sheet.hpp"

namespace weft::html {
namespace {

void write_head(Page& page, const Heading& heading) {
    page.add("head", [&] {
        page.add_empty("meta", {{"charset", "utf-8"}});
        page.add_empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        page.add_empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
        page.add_empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
        page.add("title", {{"lang", page.language_of_the_rest()}}, heading.title + ": " + heading.subtitle);
        page.add_style_sheet(style_sheet());
        if (heading.more_style != nullptr) page.add_style_sheet(*heading.more_style);
        if (!heading.mark.empty()) page.add_running_foot(heading.mark);
        if (heading.edition.brand != nullptr) page.add_colours(*heading.edition.brand);
    });
}

void write_brand(Page& page, const Brand& brand) {
    page.add("div", {{"class", "brand"}}, [&] {
        page.add_logo(brand);
        page.add("p", brand.organisation);
    });
}

void write_heading(Page& page, const Heading& heading) {
    page.add("header", {{"class", "band"}}, [&] {
        page.add("div", {{"class", "wide"}}, [&] {
            if (heading.edition.brand != nullptr) write_brand(page, *heading.edition.brand);
            if (!heading.mark.empty()) page.add("p", {{"class", "mark"}}, heading.mark);
            if (page.words().is_draft()) page.add("p", {{"class", "draft"}}, page.words().say("page.draft"));
            page.add("h1", heading.title);
            page.add("p", {{"class", "subtitle"}}, heading.subtitle);
        });
    });
}

} // namespace

std::string write_page(const Heading& heading, std::string_view foot, const std::function<void(Page&)>& contents,
                       const std::function<void(Page&)>& main) {
    const auto& words = heading.edition.words;
    Page page(words);
    const auto inside = [&] {
        write_head(page, heading);
        const auto* const look = heading.mark.empty() ? "open" : "internal";
        page.add("body", {{"class", look}, {"lang", page.language_of_the_rest()}}, [&] {
            page.add("a", {{"class", "skip"}, {"href", "#main"}}, words.say("page.skip"));
            write_heading(page, heading);
            contents(page);
            page.add("main", {{"id", "main"}, {"class", "wide"}, {"tabindex", "-1"}}, [&] { main(page); });
            page.add("footer", [&] { page.add("div", {{"class", "wide"}}, [&] { page.add("p", foot); }); });
        });
    };
    if (words.is_right_to_left())
        page.add("html", {{"lang", words.language()}, {"dir", "rtl"}}, inside);
    else
        page.add("html", {{"lang", words.language()}}, inside);
    return std::move(page).finish();
}

void add_section(Page& page, std::string_view id, std::string_view title, const std::function<void()>& inside) {
    page.add("section", {{"class", "sheet"}, {"id", id}, {"aria-labelledby", "title-" + std::string(id)}}, [&] {
        page.add("h2", {{"id", "title-" + std::string(id)}}, page.words().heading(title));
        inside();
    });
}

void add_opening(Page& page, std::string_view head) {
    page.add("strong", page.words().head(head) + ": ");
}

void add_table(Page& page, std::string_view caption, const std::function<void()>& rows) {
    page.add("table", [&] {
        page.add("caption", caption);
        rows();
    });
}

void add_wide_table(Page& page, std::string_view caption, const std::function<void()>& rows) {
    page.add("div", {{"class", "scroll"}, {"role", "group"}, {"aria-label", caption}, {"tabindex", "0"}},
             [&] { add_table(page, caption, rows); });
}

void add_column_heads(Page& page, std::initializer_list<std::string_view> heads) {
    page.add("thead", [&] {
        page.add("tr", [&] {
            for (const auto head : heads) {
                const bool is_number = head.starts_with('#');
                page.add("th", {{"scope", "col"}, {"class", is_number ? "number" : "words"}},
                         page.words().head(head.substr(is_number ? 1 : 0)));
            }
        });
    });
}

void add_row(Page& page, std::string_view head, std::initializer_list<std::string_view> cells) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, head);
        for (const auto cell : cells)
            page.add("td", cell);
    });
}

void add_listed(Page& page, std::string_view opening, std::span<const std::string> sentences) {
    if (sentences.empty()) return;
    page.add("p", {{"class", "list-opening"}}, opening);
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (const auto& sentence : sentences)
            page.add("li", sentence);
    });
}

void add_folded(Page& page, std::string_view summary, std::span<const std::string> sentences) {
    if (sentences.empty()) return;
    page.add("details", [&] {
        page.add("summary", summary);
        page.add("ul", [&] {
            for (const auto& sentence : sentences)
                page.add("li", sentence);
        });
    });
}

void add_fact(Page& page, std::string_view term, std::string_view value) {
    if (value.empty()) return;
    page.add("dt", page.words().head(term));
    page.add("dd", value);
}

} // namespace weft::html
