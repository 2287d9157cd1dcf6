// SPDX-License-Identifier: MIT
#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/output_file.hpp"
#include "apps/cli/rubric_folder.hpp"
#include "apps/cli/typed.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/example/example_files.hpp"
#include "core/nearest_name.hpp"
#include "core/source_text.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view settings_file = "example.toml";

/// Folders of the examples that can be made.
std::vector<std::string> examples_in(const fs::path& rubrics) {
    std::vector<std::string> names;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(rubrics / "examples", unreadable)) {
        if (fs::exists(entry.path() / settings_file)) {
            names.push_back(entry.path().filename().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

/// The rubric folder; not found is a sentence.
fs::path required_rubrics(const std::string& given) {
    const auto folder = find_rubric_folder(given);
    if (!folder) {
        throw Error(Failure::input, "there is no folder 'rubrics' here or above; name one with --rubrics");
    }
    return *folder;
}

SourceText read_example_file(const std::string& name, const fs::path& rubrics) {
    const auto known = examples_in(rubrics);
    if (std::ranges::find(known, name) == known.end()) {
        const auto meant = did_you_mean(name, known);
        const auto there_is = known.empty() ? std::string("; there is none") : "; there is " + one_of(known);
        throw Error(Failure::input, "there is no example '" + name + "' in " + (rubrics / "examples").string() +
                                        (meant.empty() ? there_is : meant));
    }
    return read_source(rubrics / "examples" / name / settings_file);
}

/// Shows the problems so far and stops when there is a mistake among them.
template <class Read>
Read required(std::optional<Read> read, const Problems& problems, Console& console) {
    if (!read) {
        console.say_as_it_is(to_text(problems));
        fail_for(problems, "written");
    }
    return std::move(*read);
}

void require_size(const ExampleRequest& request, const example::PeopleSettings& people) {
    if (request.size && *request.size > people.most_for_load) {
        fail_usage("example", "--size is " + std::to_string(*request.size) + "; the example '" + request.example +
                                  "' has at most " + std::to_string(people.most_for_load) + " people a system");
    }
}

std::string in_words(const MadeExample& made) {
    std::string text = "All of it is made up, with seed " + std::to_string(made.seed) + ".\n";
    for (const example::RoundCount& round : made.rounds) {
        text += "Round " + round.round + ": " + count_of(round.systems, "system", "systems") + ", " +
                count_of(round.respondents, "person", "people") + " asked, " +
                count_of(round.answers, "answer", "answers") + "\n";
    }
    return text + "To assess it: weft assess " + printable(made.folder) + " --framework " + printable(made.framework) +
           "\n" + printable((fs::path(made.folder) / "README.txt").string()) + "\n";
}

} // namespace

int run_example(const ExampleRequest& request, const CommonOptions& common, Console& console) {
    require_free_folder(request.output);
    const fs::path rubrics = required_rubrics(common.rubrics);
    const SourceText source = read_example_file(request.example, rubrics);
    Problems problems;
    const auto sources = required(example::read_example_sources(source, problems), problems, console);
    const std::string& named = request.framework.empty() ? sources.framework : request.framework;
    const Framework framework = require_framework(named, common.rubrics, console);
    const fs::path registers = rubrics / sources.register_folder;
    const auto pattern = required(read_register({registers / "register.csv", registers / "succession.csv"}, problems),
                                  problems, console);
    const auto settings =
        required(example::read_example_settings(source, framework, pattern, problems), problems, console);
    console.say_as_it_is(to_text(problems));
    require_size(request, settings.people);

    NewFolder folder(request.output);
    const example::MadeUpExample made_up(settings, framework, pattern, {.seed = request.seed, .size = request.size});
    const auto rounds = example::write_example(
        made_up, [&folder](const std::string& path, std::string_view text) { folder.write(path, text); });
    folder.keep();

    const MadeExample made{.name = request.example,
                           .seed = request.seed,
                           .size = request.size,
                           .framework = named,
                           .folder = request.output,
                           .rounds = rounds};
    console.print(common.json ? example_document(made) : in_words(made));
    return 0;
}

} // namespace weft::cli
