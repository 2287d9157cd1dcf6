// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/store_documents.hpp"
#include "apps/cli/stores.hpp"
#include "apps/cli/text_table.hpp"
#include "core/assessment/level_words.hpp"

namespace weft::cli {

int run_list(const ListRequest& request, const CommonOptions& common, Console& console) {
    const auto assessments = open_chosen_store(request.store, Access::read_only)->list();
    if (common.json) {
        console.print(list_document(assessments));
        return 0;
    }
    TextTable table{{{"system"},
                     {"round"},
                     {"framework"},
                     {"revisions", Align::right},
                     {"people", Align::right},
                     {"answers", Align::right},
                     {"results", Align::right},
                     {"last change"}},
                    {}};
    for (const AssessmentSummary& one : assessments) {
        table.rows.push_back({one.assessment.system, one.assessment.round,
                              one.assessment.framework + " " + one.framework_version, std::to_string(one.revisions),
                              std::to_string(one.respondents), std::to_string(one.answers), std::to_string(one.results),
                              printable(one.last_change)});
    }
    const auto emphasise = [&console](std::string_view text) { return console.emphasised(text); };
    console.print(table.rows.empty() ? "" : laid_out(table, console.width(), emphasise) + "\n");
    console.print(count_of(assessments.size(), "assessment", "assessments") + " in " + printable(request.store.file) +
                  "\n");
    return 0;
}

} // namespace weft::cli
