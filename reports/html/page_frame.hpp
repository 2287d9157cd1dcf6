// SPDX-License-Identifier: MIT
#pragma once

#include "reports/html/markup.hpp"
#include "reports/words/edition.hpp"

#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace weft::html {

/// What stands in the band at the top of a page, and how the page is written.
struct Heading {
    std::string mark;  ///< "Internal: not for publication", which then is on every sheet of paper; or empty
    std::string title; ///< the page's one h1
    std::string subtitle;
    const StyleSheet* more_style = nullptr; ///< rules for pages of one kind, after those of all; lives longer
    Edition edition{};
};

/// A whole page: language, style, skip link, heading, what `contents` and `main` write, and the foot.
std::string write_page(const Heading& heading, std::string_view foot, const std::function<void(Page&)>& contents,
                       const std::function<void(Page&)>& main);

// Headings and heads of tables are given in English; the page has them in its own language.

/// A part of the page with its heading: `<section id="method">` under `<h2>`. On paper it begins a sheet.
void add_section(Page& page, std::string_view id, std::string_view title, const std::function<void()>& inside);

/// "Next step: ", before what it is.
void add_opening(Page& page, std::string_view head);

/// A table of few columns.
void add_table(Page& page, std::string_view caption, const std::function<void()>& rows);

/// A table of many columns in a box that scrolls by itself where the window is narrow, reachable by keyboard.
void add_wide_table(Page& page, std::string_view caption, const std::function<void()>& rows);

/// A row of column headings; those that begin with '#' stand over numbers.
void add_column_heads(Page& page, std::initializer_list<std::string_view> heads);

/// One row: its heading and its cells.
void add_row(Page& page, std::string_view head, std::initializer_list<std::string_view> cells);

/// Sentences under a line that says what they are; nothing where there are none.
void add_listed(Page& page, std::string_view opening, std::span<const std::string> sentences);

/// The same, closed until somebody asks for them.
void add_folded(Page& page, std::string_view summary, std::span<const std::string> sentences);

/// A term and its value in a list of facts; nothing where the value is empty.
void add_fact(Page& page, std::string_view term, std::string_view value);

} // namespace weft::html
