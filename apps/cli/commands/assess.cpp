// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/edition_files.hpp"
#include "apps/cli/make_results.hpp"
#include "apps/cli/missing_looks.hpp"
#include "apps/cli/progress_bar.hpp"
#include "apps/cli/report_files.hpp"
#include "apps/cli/results_table.hpp"
#include "apps/cli/stores.hpp"
#include "core/assessment/level_words.hpp"
#include "core/assessment/result_json.hpp"
#include "core/assessment/what_is_hidden.hpp"
#include "core/disclosure/hide.hpp"
#include "core/error.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <system_error>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

/// Said before the work rather than after it.
void require_folder_or_nothing(const fs::path& output) {
    std::error_code unknown;
    const auto status = fs::status(output, unknown);
    if (fs::exists(status) && !fs::is_directory(status)) {
        throw Error(Failure::storage, "cannot make the folder '" + output.string() + "': " + system_reason(ENOTDIR));
    }
}

std::vector<fs::path> write_all_reports(const std::vector<result::Result>& results, const AssessRequest& request,
                                        const Edition& edition) {
    ProgressBar bar;
    return write_reports(results, {ReportKind::system, request.formats, {}, edition}, request.output,
                         [&bar](std::size_t done, std::size_t in_all) { bar.show("writing", done, in_all); });
}

/// "36 assessments of 'tea' 1.0.0"
std::string count_line(const std::vector<result::Result>& results) {
    const result::Document& framework = results.front().framework;
    return count_of(results.size(), "assessment", "assessments") + " by '" + framework.id + "' " + framework.version;
}

/// How far each profile is met, where there is one system to say it of.
void print_profiles(const std::vector<result::Result>& results, Console& console) {
    if (results.size() != 1) {
        return;
    }
    for (const result::Profile& profile : results.front().profiles) {
        const std::size_t hidden = hidden_expectations(profile);
        console.print("profile '" + printable(profile.id) + "': " + std::to_string(profile.met) + " met, " +
                      std::to_string(profile.not_met) + " not met, " + std::to_string(profile.not_known) +
                      " not known" + (hidden > 0 ? ", " + std::to_string(hidden) + " hidden" : "") + "\n");
    }
}

/// Why the table says "hidden", and who may see it.
void print_what_is_hidden(const std::vector<result::Result>& results, Console& console) {
    const auto hides_some = [](const result::Result& result) {
        return std::ranges::any_of(result.domains, [](const auto& domain) { return !domain.hidden.empty(); });
    };
    const auto hidden = std::ranges::find_if(results, hides_some);
    if (hidden != results.end() && hidden->smallest_group) {
        console.print("hidden: what groups of fewer than " + std::to_string(*hidden->smallest_group) +
                      " people said, and whatever it could be read from; the record (--audience internal) has it\n");
    }
}

/// Results made from a store are kept in it.
void keep_results(const std::vector<result::Result>& results, const StoreOptions& options) {
    const auto store = open_chosen_store(options, Access::write);
    const Change change = change_of(options, "assessed");
    for (const result::Result& result : results) {
        store->save_result({result.system, result.round, result.framework.id}, result.framework.version,
                           to_json(result), change);
    }
}

} // namespace

int run_assess(const AssessRequest& request, const CommonOptions& common, Console& console) {
    std::optional<EditionFiles> edition; // only where a report is written: nothing else needs words
    if (!request.output.empty()) {
        require_folder_or_nothing(request.output);
        require_programs_for(request.formats);
        edition.emplace(read_edition(request.edition, console));
    }
    auto results =
        make_results({request.framework, common.rubrics, request.paths, request.registers, request.store.file},
                     request.threads, request.plugins, "assessed", console);
    if (!request.store.file.empty()) {
        keep_results(results, request.store); // the record itself: it is the system's own
    }
    for (result::Result& result : results) {
        result = hide(result, request.audience);
    }
    std::vector<fs::path> reports;
    if (edition) {
        reports = write_all_reports(results, request, edition->edition());
    }
    if (common.json) {
        for (const result::Result& result : results) {
            console.print(to_json(result) + "\n");
        }
        return exit_code_of_looks(results, console);
    }
    const auto emphasise = [&console](std::string_view text) { return console.emphasised(text); };
    console.print(laid_out(results_table(results), console.width(), emphasise));
    console.print("\n" + count_line(results) + "\n");
    print_what_is_hidden(results, console);
    print_profiles(results, console);
    if (!results.front().caveat.empty()) {
        console.print(printable(results.front().caveat) + "\n");
    }
    if (reports.size() > 1) {
        console.print(count_of(reports.size(), "file", "files") + " in " + printable(request.output) + "\n");
    }
    if (!reports.empty()) {
        console.print(printable(path_to_open(results, reports).string()) + "\n");
    }
    return exit_code_of_looks(results, console);
}

} // namespace weft::cli
