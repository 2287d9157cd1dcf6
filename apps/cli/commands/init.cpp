// SPDX-License-Identifier: MIT
#include "apps/cli/answer_template.hpp"
#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/output_file.hpp"
#include "apps/cli/rubric_folder.hpp"
#include "core/answers/measures_to_fill_in.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"

#include <filesystem>
#include <utility>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

Framework required_framework(const InitRequest& request, const CommonOptions& common, Console& console) {
    Problems problems;
    auto framework = read_named_framework(request.framework, common.rubrics, problems);
    console.say_as_it_is(to_text(problems));
    if (!framework) {
        fail_for(problems, "written");
    }
    return std::move(*framework);
}

} // namespace

int run_init(const InitRequest& request, const CommonOptions& common, Console& console) {
    const fs::path folder = request.folder;
    require_free_folder(folder);
    const Framework framework = required_framework(request, common, console);

    const std::vector<std::pair<std::string, std::string>> files = {
        {"assessment.toml", answer_template(framework, request.system, request.round)},
        {"answers.csv", std::string(answers_header)},
        {"respondents.csv", std::string(respondents_header)},
        {"measures.csv", measures_to_fill_in(framework, request.system, request.round)},
    };
    make_folder(folder);
    std::vector<std::string> written;
    for (const auto& [name, text] : files) {
        write_file(folder / name, text);
        written.push_back((folder / name).string());
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
