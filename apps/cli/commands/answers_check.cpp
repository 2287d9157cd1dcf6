// SPDX-License-Identifier: MIT
#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/progress_bar.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"

namespace weft::cli {
namespace {

std::string summary(const Problems& problems, const std::optional<AssessmentInputs>& inputs) {
    const std::string found = count_of(problems.count(), "problem", "problems");
    if (!inputs) {
        return found + "\n";
    }
    return found + " in " + count_of(inputs->submissions.table.assessments.size(), "assessment", "assessments") +
           " from " + count_of(inputs->submissions.files.size(), "file", "files") + "\n";
}

} // namespace

int run_answers_check(const CheckAnswersRequest& request, const CommonOptions& common, Console& console) {
    Problems problems;
    ProgressBar bar;
    const auto inputs =
        read_inputs({request.framework, common.rubrics, request.paths, {}, {}}, problems,
                    [&bar](std::uint64_t done, std::uint64_t in_all) { bar.show("reading", done, in_all); });
    bar.wipe();

    if (common.json) {
        std::vector<Fact> facts;
        if (inputs) {
            facts = {{"assessments", inputs->submissions.table.assessments.size()},
                     {"files", inputs->submissions.files.size()}};
        }
        console.print(check_document(problems, facts));
    } else {
        console.print(printable(to_text(problems)));
        console.print(summary(problems, inputs));
    }
    return problems.has_errors() ? static_cast<int>(Failure::problems_found) : 0;
}

} // namespace weft::cli
