// SPDX-License-Identifier: MIT
#include "reports/report_formats.hpp"

#include "reports/csv/csv_report.hpp"
#include "reports/html/html_report.hpp"
#include "reports/html/index_page.hpp"
#include "reports/json/json_report.hpp"
#include "reports/markdown/markdown_report.hpp"

#include <array>

namespace weft {

std::span<const ReportFormat> report_formats() {
    static constexpr std::array formats{
        ReportFormat{"html", ".html", html_report},
        ReportFormat{"markdown", ".md", markdown_report},
        ReportFormat{"csv", ".csv", csv_report},
        ReportFormat{"json", ".json", json_report},
    };
    return formats;
}

std::string index_page(std::span<const IndexEntry> entries) {
    std::vector<html::Listed> listed;
    for (const auto& entry : entries)
        listed.push_back({entry.result, entry.file});
    return html::write_index_page(listed);
}

} // namespace weft
