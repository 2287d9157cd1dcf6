// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result_json.hpp"
#include "core/example/example_files.hpp"
#include "core/plugin/plugin_folder.hpp"
#include "core/problem.hpp"
#include "core/register/fate.hpp"
#include "core/rubric/framework.hpp"
#include "core/rubric/question_load.hpp"
#include "core/trace/trace.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What commands say with --json where it is not a result: one document on one line each.
namespace weft::cli {

/// How much a framework asks of whom.
struct FrameworkLoad {
    std::string framework;
    std::optional<int> most; ///< that anybody may be asked
    std::vector<QuestionLoad> loads;
};

/// `weft.check/1`: every problem found (the first thousand) and their numbers. `facts` are counts of what was looked at;
/// `asked` stands there under "questions" where a framework was looked at.
struct Fact {
    std::string name;
    std::size_t count;
};
std::string check_document(const Problems& problems, const std::vector<Fact>& facts,
                           const std::vector<FrameworkLoad>& asked = {});

/// `weft.trace/1`: each statement with what cites it, all that can cite with its statements, and the problems.
std::string trace_document(const Framework& framework, const Trace& trace, const Problems& problems);

/// `weft.cases/1`: how many golden cases were run, what came out otherwise, and what no case hits.
struct CasesRun {
    std::size_t cases = 0;
    std::size_t as_expected = 0;
    Problems problems;
    std::vector<std::string> not_hit;
};
std::string cases_document(const CasesRun& run);

/// `weft.verification/1`: one result and whether it is what its answers give.
struct Verification {
    std::string file;
    std::string system;
    std::string round;
    std::string digest; ///< of the answers; empty when there are none
    std::optional<Difference> difference;
    std::string because; ///< why it differs, where that is known; may be empty
};
std::string verification_document(const Verification& verification);

/// `weft.plugins/1`: those that are loaded, and the files that were refused.
std::string plugins_document(const PluginFolder& plugins);

/// `weft.plugin/1`: one of them.
std::string plugin_document(const Plugin& plugin);

/// `weft.lineages/1`: two days of a register, what each later system came from and may be compared with, and where each
/// earlier one went. A share that nobody knows is null.
struct SystemsCompared {
    std::string from; ///< ISO days
    std::string to;
    SystemRegister systems;
    std::vector<Lineage> lineages;
    std::vector<Fate> fates;
};
std::string lineages_document(const SystemsCompared& compared);

/// `weft.example/1`: what was made up, and where it lies.
struct MadeExample {
    std::string name;
    std::uint64_t seed = 0;
    std::optional<int> size;
    std::string framework;
    std::string folder;
    std::vector<example::RoundCount> rounds;
};
std::string example_document(const MadeExample& made);

/// `weft.files/1`: what was written.
std::string files_document(const std::vector<std::string>& paths);

} // namespace weft::cli
