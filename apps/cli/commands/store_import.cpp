// SPDX-License-Identifier: MIT
#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/progress_bar.hpp"
#include "apps/cli/store_documents.hpp"
#include "apps/cli/stores.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"

namespace weft::cli {
namespace {

std::string saved_in_words(const SavedRevision& saved) {
    if (!saved.is_new) {
        return "unchanged: " + in_words(saved.assessment) + ", revision " + std::to_string(saved.revision) + "\n";
    }
    return "saved: " + in_words(saved.assessment) + ", revision " + std::to_string(saved.revision) + ", " +
           count_of(saved.respondents_changed, "person", "people") + " new or changed\n";
}

} // namespace

int run_store_import(const ImportRequest& request, const CommonOptions& common, Console& console) {
    ProgressBar bar;
    const AssessmentInputs inputs =
        require_inputs({request.framework, common.rubrics, request.paths, {}, {}}, "saved", bar, console);
    bar.wipe();
    const auto store = open_chosen_store(request.store, Access::create);
    const auto saved =
        store->save(inputs.framework, inputs.submissions.table, change_of(request.store, "answers imported"));
    if (common.json) {
        console.print(saved_document(saved));
        return 0;
    }
    for (const SavedRevision& one : saved) {
        console.print(printable(saved_in_words(one)));
    }
    return 0;
}

} // namespace weft::cli
