// SPDX-License-Identifier: MIT
#include "apps/cli/report_files.hpp"

#include "apps/cli/output_file.hpp"
#include "core/error.hpp"
#include "reports/report_formats.hpp"

#include <algorithm>
#include <cassert>
#include <map>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

const ReportFormat& format_named(const std::string& name) {
    const auto formats = report_formats();
    const auto format = std::ranges::find(formats, name, &ReportFormat::name);
    assert(format != formats.end());
    return *format;
}

/// "la-camden-2026" of "la:camden" in 2026.
std::string file_stem(const result::Result& result) {
    std::string system = result.system;
    std::ranges::replace(system, ':', '-');
    return system + "-" + result.round;
}

void require_own_files(std::span<const result::Result> results) {
    std::map<std::string, const result::Result*> taken;
    for (const result::Result& result : results) {
        const auto [other, is_new] = taken.emplace(file_stem(result), &result);
        if (!is_new) {
            throw Error(Failure::conflict, "the reports of '" + other->second->system + "' " + other->second->round +
                                               " and '" + result.system + "' " + result.round +
                                               " would be one file, '" + other->first + "'");
        }
    }
}

} // namespace

std::vector<std::string> report_format_names() {
    std::vector<std::string> names;
    for (const ReportFormat& format : report_formats()) {
        names.emplace_back(format.name);
    }
    return names;
}

std::vector<fs::path> write_reports(std::span<const result::Result> results, std::span<const std::string> formats,
                                    const fs::path& folder, const WritingProgress& progress) {
    require_own_files(results);
    make_folder(folder);
    const std::size_t in_all = results.size() * formats.size();
    std::vector<fs::path> written;
    bool has_pages = false;
    for (const std::string& name : formats) {
        const ReportFormat& format = format_named(name);
        has_pages = has_pages || name == "html";
        for (const result::Result& result : results) {
            written.push_back(folder / (file_stem(result) + std::string(format.ending)));
            write_file(written.back(), format.write(result));
            if (progress) {
                progress(written.size(), in_all);
            }
        }
    }
    if (has_pages) {
        std::vector<IndexEntry> entries;
        for (const result::Result& result : results) {
            entries.push_back({&result, file_stem(result) + std::string(format_named("html").ending)});
        }
        written.push_back(folder / "index.html");
        write_file(written.back(), index_page(entries));
    }
    return written;
}

const fs::path& path_to_open(std::span<const result::Result> results, const std::vector<fs::path>& written) {
    const bool is_only_report = results.size() == 1 && written.size() == 2 && written.back().filename() == "index.html";
    return is_only_report ? written.front() : written.back();
}

bool can_be_joined(const std::string& format) {
    return format != "html";
}

std::string joined_reports(std::span<const result::Result> results, const std::string& format) {
    assert(results.size() == 1 || can_be_joined(format));
    std::string joined;
    for (const result::Result& result : results) {
        std::string text = format_named(format).write(result);
        if (!joined.empty() && format == "csv") {
            text.erase(0, text.find('\n') + 1);
        } else if (!joined.empty() && format == "markdown") {
            joined += '\n';
        }
        joined += text;
    }
    return joined;
}

} // namespace weft::cli
