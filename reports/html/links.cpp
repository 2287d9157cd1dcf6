// SPDX-License-Identifier: MIT
#include "reports/html/sections.hpp"

namespace weft::html {

void write_link(Page& page, const View& view, std::string_view id) {
    const auto named = view.named(id);
    if (named.link.empty())
        page.text(named.title);
    else
        page.add("a", {{"href", named.link}}, named.title);
}

void write_linked(Page& page, const View& view, std::span<const std::string> ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i > 0) page.text(i + 1 == ids.size() ? " and " : ", ");
        write_link(page, view, ids[i]);
    }
}

void write_links(Page& page, const View& view, std::string_view opening, std::span<const std::string> ids) {
    if (ids.empty()) return;
    page.add("p", [&] {
        page.text(opening);
        page.text(": ");
        write_linked(page, view, ids);
        page.text(".");
    });
}

} // namespace weft::html
