// SPDX-License-Identifier: MIT
#include "apps/cli/comparison_files.hpp"

#include "apps/cli/output_file.hpp"
#include "core/comparison/comparison_json.hpp"
#include "core/comparison/tidy_rows.hpp"
#include "reports/comparison/comparison_report.hpp"
#include "reports/conversion/conversions.hpp"
#include "reports/tidy/data_package.hpp"
#include "reports/tidy/tidy_tables.hpp"
#include "reports/words/file_year.hpp"
#include "reports/xlsx/comparison_workbook.hpp"

#include <algorithm>
#include <string>

namespace weft::cli {

namespace {

/// "pdf" is made out of the page, "ods" out of the workbook.
std::string in_format(const std::string& format, const std::string& page, const comparison::Comparison& comparison,
                      const comparison::tidy::Tables& tables, const Edition& edition) {
    const auto all = conversions();
    const auto conversion = std::ranges::find(all, format, &Conversion::name);
    const bool is_of_page = conversion != all.end() && conversion->from == "html";
    const auto made = is_of_page ? page : comparison_workbook(comparison, tables, edition);
    return conversion == all.end() ? made : conversion->convert(made, words::file_year(comparison.round));
}

} // namespace

std::vector<std::string> more_comparison_formats() {
    std::vector<std::string> formats{"xlsx"};
    for (const Conversion& conversion : conversions()) {
        formats.emplace_back(conversion.name);
    }
    return formats;
}

std::vector<std::filesystem::path> write_comparison(const comparison::Comparison& comparison,
                                                    std::span<const result::Result> results,
                                                    const std::filesystem::path& folder, const Edition& edition,
                                                    std::span<const std::string> formats) {
    NewFolder made(folder);
    std::vector<std::filesystem::path> written;
    const auto write = [&](const std::string& name, const std::string& text) {
        made.write(name, text);
        written.push_back(folder / name);
    };
    const auto tables = comparison::tidy::tables_of(comparison, results);
    const auto files = comparison_report(comparison, results, edition);
    for (const ReportFile& file : files) {
        write(file.name, file.text);
    }
    for (const std::string& format : formats) {
        write("comparison." + format, in_format(format, files.front().text, comparison, tables, edition));
    }
    write("comparison.json", to_json(comparison, 1) + "\n");
    const auto written_tables = tidy::written_tables(tables);
    for (const auto& table : written_tables) {
        write(table.name + ".csv", table.csv);
    }
    write("datapackage.json", tidy::data_package(comparison, written_tables));
    made.keep();
    return written;
}

} // namespace weft::cli
