// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace weft::conversion {

/// A page as a tagged PDF, printed by Chromium: with headings, tables, the names of pictures, a language and bookmarks.
/// See `Conversion`.
std::string pdf_of_page(std::string_view page, int year);
void require_pdf_program();

/// The page without links to files beside it: a PDF has none, and Chromium would write into them in which folder the page lay while
/// it was printed.
std::string without_links_to_files(std::string_view page);

/// The dates inside of a PDF, which are always those of this moment, as the first day of the year.
std::string with_dates_of(std::string pdf, int year);

} // namespace weft::conversion
