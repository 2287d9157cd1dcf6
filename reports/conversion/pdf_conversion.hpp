// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace weft::conversion {

/// A page as a tagged PDF, printed by Chromium: with headings, tables, the names of pictures, a language and bookmarks.
/// The page points to no file beside it: Chromium would write into the PDF in which folder it lay while it was printed.
/// See `Conversion`.
std::string pdf_of_page(std::string_view page, int year);
void require_pdf_program();

/// The dates inside of a PDF, which are always those of this moment, as the first day of the year.
std::string with_dates_of(std::string pdf, int year);

} // namespace weft::conversion
