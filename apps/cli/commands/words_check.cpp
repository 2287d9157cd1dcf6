// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/source_text.hpp"
#include "reports/words/words.hpp"

namespace weft::cli {

int run_words_check(const CheckWordsRequest& request, const CommonOptions& common, Console& console) {
    const auto& english = words::english().catalogue();
    Problems problems;
    for (const std::string& file : request.files) {
        const SourceText source = read_source(file);
        if (const auto catalogue = words::read_catalogue(source, &english, problems)) {
            words::compare_with_english(source, *catalogue, english, problems);
        }
    }
    if (common.json) {
        console.print(check_document(problems, {{"files", request.files.size()}}));
    } else {
        const std::size_t warnings = problems.count() - problems.error_count();
        console.print(printable(to_text(problems)));
        console.print(count_of(problems.error_count(), "problem", "problems") +
                      (warnings > 0 ? " and " + count_of(warnings, "warning", "warnings") : "") + " in " +
                      count_of(request.files.size(), "file", "files") + "\n");
    }
    return problems.has_errors() ? static_cast<int>(Failure::problems_found) : 0;
}

} // namespace weft::cli
