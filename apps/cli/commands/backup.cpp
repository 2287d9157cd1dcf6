// SPDX-License-Identifier: MIT
#include "core/store/backup.hpp"

#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/plugins.hpp"
#include "apps/cli/rescoring.hpp"
#include "apps/cli/store_documents.hpp"
#include "apps/cli/stores.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"

#include <algorithm>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

/// A backup is looked at before it takes a store's place.
void require_sound(const fs::path& backup) {
    const weft::Verification verification = check_backup(backup);
    if (verification.first_wrong) {
        throw Error(Failure::storage, "nothing was restored: " + verification.sentence);
    }
}

std::string in_words(const RescoredResult& result) {
    return "differs: " + cli::in_words(result.assessment) + ", result of " + result.time + ": " + result.because + "\n";
}

} // namespace

int run_backup(const BackUpRequest& request, const CommonOptions& common, Console& console) {
    back_up_store(request.store.file, request.target);
    console.print(common.json ? files_document({request.target}) : printable(request.target) + "\n");
    return 0;
}

int run_restore(const RestoreRequest& request, const CommonOptions& common, Console& console) {
    const Framework framework = require_framework(request.framework, common.rubrics, console);
    require_sound(request.backup);
    back_up_store(request.backup, request.store.file);

    const auto store = open_chosen_store(request.store, Access::read_only);
    const auto rescored = rescore(*store, framework, assessors_for(framework, request.plugins, console));
    const auto differing =
        std::ranges::count_if(rescored, [](const RescoredResult& result) { return !result.because.empty(); });
    const int exit_code = differing == 0 ? 0 : static_cast<int>(Failure::problems_found);
    if (common.json) {
        console.print(restored_document(store->list().size(), store->events().size(), rescored));
        return exit_code;
    }
    for (const RescoredResult& result : rescored) {
        if (!result.because.empty()) {
            console.print(printable(in_words(result)));
        }
    }
    console.print("restored " + count_of(store->list().size(), "assessment", "assessments") + " and " +
                  count_of(store->events().size(), "event", "events") + " to " + printable(request.store.file) + "; " +
                  count_of(rescored.size(), "result", "results") + " made again, " +
                  (differing == 0 ? "all the same" : std::to_string(differing) + " differ") + "\n");
    return exit_code;
}

} // namespace weft::cli
