// SPDX-License-Identifier: MIT
#pragma once

#include "reports/html/markup.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace weft::html {

/// What stands in the coloured band at the top of a page.
struct Heading {
    std::string mark;  ///< "Internal: not for publication"; empty for none
    std::string title; ///< the page's one h1
    std::string subtitle;
};

/// A whole page: language, style, skip link, heading, what `main` writes, and the foot.
std::string write_page(const Heading& heading, std::string_view foot, const std::function<void(Page&)>& main);

/// A table in a box that scrolls by itself where the window is narrow, reachable by keyboard.
void add_table(Page& page, const std::string& caption, const std::function<void()>& rows);

/// A row of column headings; those that begin with '#' stand over numbers.
void add_column_heads(Page& page, std::initializer_list<std::string_view> heads);

/// A term and its value in a list of facts.
void add_fact(Page& page, std::string_view term, std::string_view value);

} // namespace weft::html
