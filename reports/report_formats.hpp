// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <span>
#include <string>
#include <string_view>

namespace weft {

/// One way of writing a result down. A report is a view: it chooses and formats, and makes no number.
struct ReportFormat {
    std::string_view name;   ///< as on the command line: "html"
    std::string_view ending; ///< of its files: ".html"
    std::string_view media;  ///< as a web server says it: "text/html; charset=utf-8"
    std::string (*write)(const result::Result&);
};

/// Every format there is. To add one: a folder here and a line in report_formats.cpp.
std::span<const ReportFormat> report_formats();

/// One report on the index page, and the file it lies in beside the page.
struct IndexEntry {
    const result::Result* result = nullptr;
    std::string file;
};

/// A page that lists reports by name, never by rank.
std::string index_page(std::span<const IndexEntry> entries);

/// One table of many results, in the order given.
std::string index_csv(std::span<const IndexEntry> entries);

} // namespace weft
