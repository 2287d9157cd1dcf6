// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/html/report_parts.hpp"
#include "reports/words/edition.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace weft {

/// What a report is of one result: all of it, one side of paper for a board, or a page that is easy to read.
enum class ReportKind : std::uint8_t { system, board, easy_read };

/// One way of writing a result down. A report is a view: it chooses and formats, and makes no number.
struct ReportFormat {
    std::string_view name;      ///< as on the command line: "html"
    std::string_view ending;    ///< of its files: ".html"
    std::string_view media;     ///< as a web server says it: "text/html; charset=utf-8"
    bool is_text = true;        ///< false: it is for a program, not for a terminal
    bool can_be_joined = false; ///< several reports may follow each other in one file
    bool is_translated = false; ///< it is written in the language of the edition
    bool is_branded = false;    ///< it is on the paper of the edition's brand
    /// With what was given beside the result, of which not every format tells.
    std::string (*write)(const result::Result&, const ReportParts&, const Edition&) = nullptr;
};

/// Every format there is of a kind, but for those that other programs make (reports/conversion). To add one: a folder
/// here and a line in report_formats.cpp.
std::span<const ReportFormat> report_formats(ReportKind kind = ReportKind::system);

/// One report on the index page, and the file it lies in beside the page.
struct IndexEntry {
    const result::Result* result = nullptr;
    std::string file;
};

/// A page that lists reports by name, never by rank.
std::string index_page(std::span<const IndexEntry> entries, const Edition& edition = {});

/// One table of many results, in the order given.
std::string index_csv(std::span<const IndexEntry> entries);

} // namespace weft
