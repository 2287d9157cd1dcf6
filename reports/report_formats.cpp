// SPDX-License-Identifier: MIT
#include "reports/report_formats.hpp"

#include "reports/board/board_report.hpp"
#include "reports/csv/csv_report.hpp"
#include "reports/easy_read/easy_read_report.hpp"
#include "reports/html/html_report.hpp"
#include "reports/html/index_page.hpp"
#include "reports/json/json_report.hpp"
#include "reports/markdown/markdown_report.hpp"
#include "reports/xlsx/xlsx_report.hpp"

#include <array>
#include <type_traits>
#include <vector>

namespace weft {
namespace {

/// A format that tells nothing of what was given beside the result; one for programs speaks no language either.
template <auto report>
std::string without_parts(const result::Result& result, const ReportParts& /*parts*/, const Edition& edition) {
    if constexpr (std::is_invocable_v<decltype(report), const result::Result&, const Edition&>)
        return report(result, edition);
    else
        return report(result);
}

} // namespace

std::span<const ReportFormat> report_formats(ReportKind kind) {
    static constexpr std::array formats{
        ReportFormat{"html", ".html", "text/html; charset=utf-8", true, false, true, true, html_report_with},
        ReportFormat{"markdown", ".md", "text/markdown; charset=utf-8", true, true, true, false,
                     without_parts<markdown_report>},
        ReportFormat{"csv", ".csv", "text/csv; charset=utf-8; header=present", true, true, false, false,
                     without_parts<csv_report>},
        ReportFormat{"json", ".json", "application/json", true, true, false, false, without_parts<json_report>},
        ReportFormat{"xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, false,
                     true, true, without_parts<xlsx_report>},
    };
    static constexpr std::array for_boards{
        ReportFormat{"html", ".html", "text/html; charset=utf-8", true, false, true, true, board_report_with},
    };
    static constexpr std::array easy_to_read{
        ReportFormat{"html", ".html", "text/html; charset=utf-8", true, false, false, true, easy_read_report_with},
    };
    if (kind == ReportKind::board) return for_boards;
    if (kind == ReportKind::easy_read) return easy_to_read;
    return formats;
}

std::string index_page(std::span<const IndexEntry> entries, const Edition& edition) {
    std::vector<html::Listed> listed;
    for (const auto& entry : entries)
        listed.push_back({entry.result, entry.file});
    return html::write_index_page(listed, edition);
}

std::string index_csv(std::span<const IndexEntry> entries) {
    std::vector<const result::Result*> results;
    for (const auto& entry : entries)
        results.push_back(entry.result);
    return csv_of_all(results);
}

} // namespace weft
