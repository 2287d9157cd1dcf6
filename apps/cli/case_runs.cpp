// SPDX-License-Identifier: MIT
#include "apps/cli/case_runs.hpp"

#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/plugins.hpp"
#include "apps/cli/rubric_folder.hpp"
#include "apps/cli/version.hpp"
#include "core/assessment/assess.hpp"
#include "core/cases/case_outcome.hpp"
#include "core/cases/cases_file.hpp"
#include "core/cases/reach.hpp"
#include "core/error.hpp"
#include "core/rubric/framework_file.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".cases.toml";

void add_cases_in(const fs::path& folder, std::vector<fs::path>& files) {
    std::error_code unreadable;
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
        if (is_case_file(entry.path())) {
            found.push_back(entry.path());
        }
    }
    std::ranges::sort(found);
    std::ranges::move(found, std::back_inserter(files));
}

/// "rubrics/peolc-clinical.cases.toml" of "rubrics/peolc-clinical.toml".
fs::path cases_beside(const fs::path& rubric) {
    fs::path cases = rubric;
    cases.replace_extension();
    cases += ending;
    return cases;
}

/// The id of the rubric or framework that the file is called after.
std::string called_after(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.substr(0, name.size() - ending.size());
}

/// The cases of one framework, from all its files.
struct FrameworkRun {
    std::optional<Framework> framework;
    std::vector<CaseFile> files;
    std::vector<std::string> called_after; ///< by file
};

/// What belongs to these files and no case hits: of the rubrics they are called after, and of the framework's own gates
/// where one is called after the framework.
std::vector<std::string> not_hit(const FrameworkRun& run, const Reach& reach) {
    const Framework& framework = *run.framework;
    const auto is_meant = [&run](const std::string& id) {
        return std::ranges::find(run.called_after, id) != run.called_after.end();
    };
    std::vector<std::size_t> domains;
    for (std::size_t domain = 0; domain < framework.domains.size(); ++domain) {
        if (is_meant(framework.domains[domain].rubric.id)) {
            domains.push_back(domain);
        }
    }
    return reach.not_hit(domains, is_meant(framework.id));
}

void run_framework(const FrameworkRun& run, const PluginOptions& plugins, CasesRun& all, Console& console) {
    const auto assessors = assessors_for(*run.framework, plugins, console);
    AssessOptions options;
    options.threads = threads_to_use(0);
    options.engine_version = version();
    Reach reach(*run.framework);
    for (const CaseFile& file : run.files) {
        AnswerTable table;
        for (const GoldenCase& golden : file.cases) {
            table.assessments.push_back(answers_of(golden, *run.framework));
        }
        const auto results = assess_all(*run.framework, table, register_of(file.cases), assessors, options);
        for (std::size_t i = 0; i < results.size(); ++i) {
            reach.add(results[i]);
            ++all.cases;
            all.as_expected += meets_expectations(file.cases[i], results[i], file.source, all.problems) ? 1U : 0U;
        }
    }
    std::ranges::move(not_hit(run, reach), std::back_inserter(all.not_hit));
}

/// Beside the file of cases, else among the frameworks of the rubric folder.
FrameworkPlace find_framework_of(const fs::path& cases, const std::string& id, const std::string& rubrics_given) {
    const fs::path beside = cases.parent_path() / (id + ".toml");
    std::error_code unreadable;
    return fs::exists(beside, unreadable) ? framework_at(beside, rubrics_given) : find_framework(id, rubrics_given);
}

using Runs = std::map<fs::path, FrameworkRun>; ///< by the framework's file

/// The framework of a file of cases, read once for all files that are about it; null when it cannot be read.
FrameworkRun* framework_of(const fs::path& file, const SourceText& source, const std::string& rubrics_given, Runs& runs,
                           Problems& problems) {
    const auto id = framework_of_cases(source, problems);
    if (!id) {
        return nullptr;
    }
    const FrameworkPlace place = find_framework_of(file, *id, rubrics_given);
    const auto [found, is_new] = runs.try_emplace(place.file);
    if (is_new) {
        found->second.framework = read_framework(place.file, place.rubrics, problems);
    }
    return found->second.framework ? &found->second : nullptr;
}

} // namespace

bool is_case_file(const fs::path& path) {
    const std::string name = path.filename().string();
    return name.ends_with(ending) && name.size() > ending.size();
}

std::vector<fs::path> case_files(const std::vector<std::string>& paths, const std::string& rubrics_given) {
    std::vector<fs::path> files;
    for (const std::string& path : paths) {
        files.push_back(is_case_file(path) ? fs::path(path) : cases_beside(path));
    }
    if (!paths.empty()) {
        return files;
    }
    const auto folder = find_rubric_folder(rubrics_given);
    if (!folder) {
        throw Error(Failure::input, "there is no folder 'rubrics' here or above; name one with --rubrics");
    }
    add_cases_in(*folder, files);
    add_cases_in(*folder / "frameworks", files);
    if (files.empty()) {
        throw Error(Failure::input,
                    "there are no cases in '" + folder->string() + "'; they lie beside a rubric, as <id>.cases.toml");
    }
    return files;
}

CasesRun run_cases(const std::vector<fs::path>& files, const std::string& rubrics_given, const PluginOptions& plugins,
                   Console& console) {
    CasesRun all;
    Runs runs;
    for (const fs::path& file : files) {
        const SourceText source = read_source(file);
        FrameworkRun* const run = framework_of(file, source, rubrics_given, runs, all.problems);
        if (run == nullptr) {
            continue;
        }
        if (auto cases = read_cases(source, *run->framework, all.problems)) {
            run->files.push_back(std::move(*cases));
            run->called_after.push_back(called_after(file));
        }
    }
    for (const auto& [path, run] : runs) {
        if (run.framework) {
            run_framework(run, plugins, all, console);
        }
    }
    return all;
}

void check_cases(const fs::path& file, const std::string& rubrics_given, Problems& problems) {
    const SourceText source = read_source(file);
    Runs runs;
    if (const FrameworkRun* run = framework_of(file, source, rubrics_given, runs, problems)) {
        read_cases(source, *run->framework, problems);
    }
}

} // namespace weft::cli
