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

/// Writes a comparison in the formats that were asked for: "pdf" is made out of the page, "ods" out of the workbook.
class MoreFormats {
public:
    MoreFormats(const std::string& page, const comparison::Comparison& comparison,
                const comparison::tidy::Tables& tables, const Edition& edition)
        : page_(page),
          comparison_(comparison),
          tables_(tables),
          edition_(edition) {}

    std::string in(const std::string& format) {
        const auto all = conversions();
        const auto conversion = std::ranges::find(all, format, &Conversion::name);
        if (conversion == all.end()) {
            return workbook();
        }
        return conversion->convert(conversion->from == "html" ? page_ : workbook(),
                                   words::file_year(comparison_.round));
    }

private:
    /// Made when it is asked for first.
    const std::string& workbook() {
        if (workbook_.empty()) {
            workbook_ = comparison_workbook(comparison_, tables_, edition_);
        }
        return workbook_;
    }

    const std::string& page_;
    const comparison::Comparison& comparison_;
    const comparison::tidy::Tables& tables_;
    const Edition& edition_;
    std::string workbook_;
};

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
    MoreFormats more(files.front().text, comparison, tables, edition);
    for (const std::string& format : formats) {
        write("comparison." + format, more.in(format));
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
