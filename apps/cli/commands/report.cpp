// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/comparison_files.hpp"
#include "apps/cli/edition_files.hpp"
#include "apps/cli/filed_comparison.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/output_file.hpp"
#include "apps/cli/progress_bar.hpp"
#include "apps/cli/report_files.hpp"
#include "apps/cli/report_parts.hpp"
#include "apps/cli/result_files.hpp"
#include "core/disclosure/hide.hpp"
#include "core/error.hpp"

#include <unistd.h>

#include <filesystem>
#include <system_error>
#include <utility>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

/// As the audience may see it: the one that was asked for, or the one the result was made for already. The record itself
/// is never written down by oversight.
result::Result seen_by(const std::optional<Readership>& asked, const result::Result& result) {
    if (asked) {
        return hide(result, *asked);
    }
    return result.audience == name_of(Readership::internal) ? hide(result, Readership::system) : result;
}

std::vector<result::Result> seen_by(const std::optional<Readership>& asked,
                                    const std::vector<result::Result>& records) {
    std::vector<result::Result> results;
    for (const result::Result& record : records) {
        results.push_back(seen_by(asked, record));
    }
    return results;
}

/// What is a folder already, and what is named like one.
bool is_folder(const fs::path& output) {
    std::error_code unknown;
    return fs::is_directory(output, unknown) || !output.has_filename();
}

/// A folder that is there stays one; a new path is a file for one report, or for several under a name like "a.csv".
bool is_one_file(const ReportRequest& request, std::size_t result_count) {
    const fs::path path = request.output;
    return !is_folder(path) && (result_count == 1 || (can_be_joined(request.format) && path.has_extension()));
}

std::vector<fs::path> write(const std::vector<result::Result>& results, const GivenParts& given,
                            const ReportRequest& request, const Edition& edition) {
    if (is_one_file(request, results.size())) {
        write_file(request.output, joined_reports(results, request.kind, request.format, given.parts(), edition));
        return {request.output};
    }
    ProgressBar bar;
    return write_reports(results, {request.kind, {&request.format, 1}, given.parts(), edition}, request.output,
                         [&bar](std::size_t done, std::size_t in_all) { bar.show("writing", done, in_all); });
}

/// Throws `Error` (Failure::usage) where standard output is a terminal and the format is for a program.
void require_showable(const std::string& format) {
    if (!is_text(format) && is_terminal(STDOUT_FILENO)) {
        throw Error(Failure::usage,
                    "a '" + format + "' report is nothing a terminal can show; name a file with --output");
    }
}

void say_written(const std::vector<fs::path>& written, const fs::path& to_open, const CommonOptions& common,
                 Console& console) {
    if (!common.json) {
        console.print(printable(to_open.string()) + "\n");
        return;
    }
    std::vector<std::string> paths;
    paths.reserve(written.size());
    for (const fs::path& path : written) {
        paths.push_back(path.string());
    }
    console.print(files_document(paths));
}

/// What is hidden from one audience is worked out for all systems together: a comparison cannot be cut down afterwards.
void require_own_audience(const ComparisonReportRequest& request, const comparison::Comparison& found) {
    if (!request.audience || name_of(*request.audience) == found.audience) {
        return;
    }
    const std::string asked(name_of(*request.audience));
    throw Error(Failure::not_allowed, request.comparison + " was made for '" + found.audience +
                                          "' and cannot be shown to '" + asked +
                                          "'; make it again with 'weft compare --audience " + asked + "'");
}

/// Tables are several files; a page in a folder has beside it what it points to. Everything else is one file.
std::vector<fs::path> write_one_comparison(ComparisonFiles& files, const ComparisonReportRequest& request) {
    if (request.format != "csv" && !is_folder(request.output)) {
        write_file(request.output, files.alone_in(request.format));
        return {request.output};
    }
    const bool is_page = request.format == "html";
    return write_comparison(files, request.output,
                            is_page ? usual_comparison_formats() : std::vector<std::string>{request.format});
}

} // namespace

int run_report(const ReportRequest& request, const CommonOptions& common, Console& console) {
    require_programs_for({&request.format, 1});
    const auto records = results_in(request.results);
    const auto results = seen_by(request.audience, records);
    const EditionFiles files = read_edition(request.edition, console);
    const Edition edition = files.edition();
    const GivenParts given(request, records, results, console);
    if (request.output.empty()) {
        if (results.size() > 1 && !can_be_joined(request.format)) {
            throw Error(Failure::usage, "there are " + std::to_string(results.size()) + " results, and a '" +
                                            request.format + "' report is of one; name a folder with --output");
        }
        require_showable(request.format);
        console.print(joined_reports(results, request.kind, request.format, given.parts(), edition));
        return 0;
    }
    const auto written = write(results, given, request, edition);
    say_written(written, path_to_open(results, written), common, console);
    return 0;
}

int run_comparison_report(const ComparisonReportRequest& request, const CommonOptions& common, Console& console) {
    require_programs_for({&request.format, 1});
    const auto found = read_comparison(request.comparison);
    require_own_audience(request, found);
    const auto results = results_behind(request.comparison, found, results_in(request.results));
    const EditionFiles edition = read_edition(request.edition, console);
    ComparisonFiles files(found, results, edition.edition());
    if (request.output.empty()) {
        require_showable(request.format);
        console.print(files.alone_in(request.format));
        return 0;
    }
    const auto written = write_one_comparison(files, request);
    say_written(written, written.front(), common, console);
    return 0;
}

} // namespace weft::cli
