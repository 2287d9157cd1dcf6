// SPDX-License-Identifier: MIT
#include "apps/cli/case_runs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"

namespace weft::cli {

int run_rubric_test(const TestRubricsRequest& request, const CommonOptions& common, Console& console) {
    const auto files = case_files(request.paths, common.rubrics);
    const CasesRun run = run_cases(files, common.rubrics, request.plugins, console);
    if (common.json) {
        console.print(cases_document(run));
    } else {
        console.print(printable(to_text(run.problems, Problems::kept_at_most)));
        if (!run.not_hit.empty()) {
            console.print("No case hits:\n");
        }
        for (const std::string& line : run.not_hit) {
            console.print("  " + printable(line) + "\n");
        }
        console.print(count_of(run.cases, "case", "cases") + " in " + count_of(files.size(), "file", "files") + ", " +
                      std::to_string(run.as_expected) + " as expected\n");
    }
    return run.problems.has_errors() ? static_cast<int>(Failure::problems_found) : 0;
}

} // namespace weft::cli
