// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/console.hpp"
#include "apps/cli/progress_bar.hpp"
#include "core/answers/answer_files.hpp"
#include "core/comparison/context_file.hpp"
#include "core/register/system_register.hpp"
#include "core/rubric/framework.hpp"

#include <optional>
#include <string>
#include <vector>

namespace weft::cli {

/// What an assessment is made from, as the command line names it.
struct InputNames {
    std::string framework;
    std::string rubrics;
    std::vector<std::string> paths;
    std::vector<std::string> registers;
    std::string store; ///< file; empty: the paths hold the answers
};

struct AssessmentInputs {
    Framework framework;
    Submissions submissions;
    SystemRegister systems; ///< of the named registers and of those among the paths
};

/// Reads all of it. Nothing when there were mistakes, which are added to `problems`, as are warnings.
std::optional<AssessmentInputs> read_inputs(const InputNames& names, Problems& problems,
                                            const ReadingProgress& progress);

/// The same with a progress bar. Shows the problems, and throws `Error` (Failure::input) that nothing was `done`, such as
/// "assessed", when there were mistakes.
AssessmentInputs require_inputs(const InputNames& names, const std::string& done, ProgressBar& bar, Console& console);

/// Throws `Error` (Failure::input): "nothing was <done>: 2 problems".
[[noreturn]] void fail_for(const Problems& problems, const std::string& done);

/// The framework of this id or path. Shows its problems and throws `Error` (Failure::input) when it holds mistakes.
Framework require_framework(const std::string& name, const std::string& rubrics, Console& console);

/// Registers named by themselves; empty without any. Shows their problems and throws `Error` (Failure::input) that nothing was
/// `done` when they hold mistakes.
SystemRegister require_registers(const std::vector<std::string>& files, const std::string& done, Console& console);

/// The circumstances of systems. Shows its problems and throws `Error` (Failure::input) that nothing was `done` when it
/// holds mistakes.
comparison::ContextTable require_contexts(const std::string& file, const std::string& done, Console& console);

/// Files and folders named on the command line.
std::vector<std::filesystem::path> as_paths(const std::vector<std::string>& names);

/// `given`, or as many as the machine runs at once.
unsigned threads_to_use(unsigned given);

} // namespace weft::cli
