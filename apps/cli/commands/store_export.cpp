// SPDX-License-Identifier: MIT
#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/output_file.hpp"
#include "apps/cli/stores.hpp"
#include "core/answers/answers_as_csv.hpp"
#include "core/error.hpp"

namespace weft::cli {

int run_store_export(const ExportRequest& request, const CommonOptions& common, Console& console) {
    const Framework framework = require_framework(request.framework, common.rubrics, console);
    const auto table = open_chosen_store(request.store, Access::read_only)->load(framework);
    if (table.assessments.empty()) {
        throw Error(Failure::input, "the store holds no answers by the framework '" + framework.id + "'");
    }
    make_folder(request.folder);
    std::vector<std::string> written;
    for (const auto& [name, text] : answers_as_csv(framework, table)) {
        const auto path = std::filesystem::path(request.folder) / name;
        write_file(path, text);
        written.push_back(path.string());
    }
    if (common.json) {
        console.print(files_document(written));
        return 0;
    }
    for (const std::string& path : written) {
        console.print(printable(path) + "\n");
    }
    return 0;
}

} // namespace weft::cli
