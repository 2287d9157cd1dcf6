// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/edition_files.hpp"
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

/// A folder that is there stays one; a new path is a file for one report, or for several under a name like "a.csv".
bool is_one_file(const ReportRequest& request, std::size_t result_count) {
    std::error_code unknown;
    const fs::path path = request.output;
    if (fs::is_directory(path, unknown) || !path.has_filename()) {
        return false;
    }
    return result_count == 1 || (can_be_joined(request.format) && path.has_extension());
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
        if (!is_text(request.format) && is_terminal(STDOUT_FILENO)) {
            throw Error(Failure::usage, "a '" + request.format +
                                            "' report is nothing a terminal can show; name a file "
                                            "with --output");
        }
        console.print(joined_reports(results, request.kind, request.format, given.parts(), edition));
        return 0;
    }
    const auto written = write(results, given, request, edition);
    if (!common.json) {
        console.print(printable(path_to_open(results, written).string()) + "\n");
        return 0;
    }
    std::vector<std::string> paths;
    paths.reserve(written.size());
    for (const fs::path& path : written) {
        paths.push_back(path.string());
    }
    console.print(files_document(paths));
    return 0;
}

} // namespace weft::cli
