// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/console.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/options.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace weft::cli {

/// The files of cases that these paths mean: a file of cases itself, or the one beside a rubric or framework. Without
/// paths, all that lie in the rubric folder and among its frameworks. Throws `Error` (Failure::input) where there is none.
std::vector<std::filesystem::path> case_files(const std::vector<std::string>& paths, const std::string& rubrics_given);

/// True for "peolc-clinical.cases.toml".
bool is_case_file(const std::filesystem::path& path);

/// Assesses every case with plugins in place and compares. A file or framework that cannot be read is a problem of the
/// run; plugins that were refused are said to `console`.
CasesRun run_cases(const std::vector<std::filesystem::path>& files, const std::string& rubrics_given,
                   const PluginOptions& plugins, Console& console);

/// The mistakes of one file of cases, read against its framework and not run.
void check_cases(const std::filesystem::path& file, const std::string& rubrics_given, Problems& problems);

} // namespace weft::cli
