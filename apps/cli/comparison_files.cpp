// SPDX-License-Identifier: MIT
#include "apps/cli/comparison_files.hpp"

#include "apps/cli/output_file.hpp"
#include "core/comparison/comparison_json.hpp"
#include "core/comparison/tidy_rows.hpp"
#include "reports/comparison/comparison_report.hpp"
#include "reports/tidy/data_package.hpp"
#include "reports/tidy/tidy_tables.hpp"

#include <string>

namespace weft::cli {

std::vector<std::filesystem::path> write_comparison(const comparison::Comparison& comparison,
                                                    std::span<const result::Result> results,
                                                    const std::filesystem::path& folder, const Edition& edition) {
    NewFolder made(folder);
    std::vector<std::filesystem::path> written;
    const auto write = [&](const std::string& name, const std::string& text) {
        made.write(name, text);
        written.push_back(folder / name);
    };
    for (const ReportFile& file : comparison_report(comparison, results, edition)) {
        write(file.name, file.text);
    }
    write("comparison.json", to_json(comparison, 1) + "\n");
    const auto tables = tidy::written_tables(comparison::tidy::tables_of(comparison, results));
    for (const auto& table : tables) {
        write(table.name + ".csv", table.csv);
    }
    write("datapackage.json", tidy::data_package(comparison, tables));
    made.keep();
    return written;
}

} // namespace weft::cli
