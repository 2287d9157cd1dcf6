// SPDX-License-Identifier: MIT
#include "apps/cli/comparison_files.hpp"

#include "apps/cli/output_file.hpp"
#include "core/comparison/comparison_json.hpp"
#include "reports/conversion/conversions.hpp"
#include "reports/markdown/comparison_markdown.hpp"
#include "reports/tidy/data_package.hpp"
#include "reports/tidy/tidy_tables.hpp"
#include "reports/words/file_year.hpp"
#include "reports/xlsx/comparison_workbook.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <string_view>
#include <utility>

namespace weft::cli {
namespace {

std::vector<ReportFile> page_files(const ComparisonSource& source) {
    return comparison_report(source.comparison, source.results, source.edition);
}

std::vector<ReportFile> document_file(const ComparisonSource& source) {
    return {{"comparison.json", to_json(source.comparison, 1) + "\n"}};
}

std::vector<ReportFile> table_files(const ComparisonSource& source) {
    auto tables = tidy::written_tables(source.tables);
    const auto package = tidy::data_package(source.comparison, tables);
    std::vector<ReportFile> files;
    files.reserve(tables.size() + 1);
    for (auto& table : tables) {
        files.push_back({table.name + ".csv", std::move(table.csv)});
    }
    files.push_back({"datapackage.json", package});
    return files;
}

std::vector<ReportFile> markdown_file(const ComparisonSource& source) {
    return {{"comparison.md", comparison_markdown(source.comparison, source.results, source.edition)}};
}

std::vector<ReportFile> workbook_file(const ComparisonSource& source) {
    return {{"comparison.xlsx", comparison_workbook(source.comparison, source.tables, source.edition)}};
}

struct ComparisonFormat {
    std::string_view name;
    bool is_usual; ///< in every folder of a comparison, asked for or not
    std::vector<ReportFile> (*write)(const ComparisonSource&);
};

constexpr std::array our_comparison_formats{
    ComparisonFormat{"html", true, page_files},     ComparisonFormat{"json", true, document_file},
    ComparisonFormat{"csv", true, table_files},     ComparisonFormat{"markdown", false, markdown_file},
    ComparisonFormat{"xlsx", false, workbook_file},
};

std::vector<std::string> names_where(bool is_usual) {
    std::vector<std::string> names;
    for (const ComparisonFormat& format : our_comparison_formats) {
        if (format.is_usual == is_usual) {
            names.emplace_back(format.name);
        }
    }
    return names;
}

} // namespace

ComparisonFiles::ComparisonFiles(const comparison::Comparison& comparison, std::span<const result::Result> results,
                                 const Edition& edition)
    : source_{comparison, results, edition, comparison::tidy::tables_of(comparison, results)} {}

const std::vector<ReportFile>& ComparisonFiles::in(const std::string& format) {
    const auto made = made_.find(format);
    return made != made_.end() ? made->second : made_.emplace(format, made_in(format)).first->second;
}

std::vector<ReportFile> ComparisonFiles::made_in(const std::string& format) {
    const auto* const ours = std::ranges::find(our_comparison_formats, format, &ComparisonFormat::name);
    if (ours != our_comparison_formats.end()) {
        return ours->write(source_);
    }
    const auto all = conversions();
    const auto conversion = std::ranges::find(all, format, &Conversion::name);
    assert(conversion != all.end());
    return {{"comparison" + std::string(conversion->ending),
             conversion->convert(alone_in(std::string(conversion->from)), words::file_year(source_.comparison.round))}};
}

std::string ComparisonFiles::alone_in(const std::string& format) {
    return format == "html" ? comparison_page(source_.comparison, source_.results, source_.edition)
                            : in(format).front().text;
}

std::vector<std::string> comparison_formats() {
    auto formats = usual_comparison_formats();
    std::ranges::copy(more_comparison_formats(), std::back_inserter(formats));
    return formats;
}

std::vector<std::string> usual_comparison_formats() {
    return names_where(true);
}

std::vector<std::string> more_comparison_formats() {
    auto formats = names_where(false);
    for (const Conversion& conversion : conversions()) {
        formats.emplace_back(conversion.name);
    }
    return formats;
}

std::vector<std::filesystem::path> write_comparison(ComparisonFiles& files, const std::filesystem::path& folder,
                                                    std::span<const std::string> formats) {
    NewFolder made(folder);
    std::vector<std::filesystem::path> written;
    for (const std::string& format : formats) {
        for (const ReportFile& file : files.in(format)) {
            made.write(file.name, file.text);
            written.push_back(folder / file.name);
        }
    }
    made.keep();
    return written;
}

} // namespace weft::cli
