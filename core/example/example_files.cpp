// SPDX-License-Identifier: MIT
#include "core/example/example_files.hpp"

#include "core/answers/answers_as_csv.hpp"
#include "core/csv/csv_writer.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

namespace weft::example {
namespace {

constexpr std::size_t line_length = 100;

/// A paragraph in lines.
std::string wrapped(const std::string& text) {
    std::istringstream words(text);
    std::string lines;
    std::string line;
    for (std::string word; words >> word;) {
        if (!line.empty() && line.size() + 1 + word.size() > line_length) {
            lines += line + "\n";
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
    }
    return lines + line + "\n";
}

std::string register_text(const SystemRegister& systems) {
    auto text = csv_line({"key", "name", "region", "valid_from", "valid_to"});
    for (const auto& system : systems.systems)
        text += csv_line({system.key, system.name, system.region, system.valid_from, system.valid_to});
    return text;
}

std::string succession_text(const SystemRegister& systems) {
    auto text = csv_line({"from", "to", "date", "share"});
    for (const auto& succession : systems.successions)
        text += csv_line({succession.from, succession.to, succession.date,
                          succession.share ? to_text(*succession.share) : std::string()});
    return text;
}

std::string readme_text(const MadeUpExample& example, const std::vector<RoundCount>& counts) {
    const auto& framework = example.framework();
    std::string text = example.settings().title + "\n\n" + wrapped(example.settings().about) + "\n";
    text += "seed " + std::to_string(example.wish().seed) +
            (example.wish().size ? ", size " + std::to_string(*example.wish().size) : "") + ", framework " +
            framework.id + " " + framework.version + "\n\n";
    for (const auto& [round, systems, respondents, answers] : counts)
        text += "round " + round + ": " + std::to_string(systems) + " systems, " + std::to_string(respondents) +
                " people asked, " + std::to_string(answers) + " answers\n";
    return text + "\nAll rounds:     weft assess THIS-FOLDER --framework " + framework.id +
           "\nOne round only: weft assess THIS-FOLDER/" + counts.back().round + " --framework " + framework.id +
           "\n                    --register THIS-FOLDER/register.csv --register THIS-FOLDER/succession.csv\n";
}

/// "thornmere" of "demo:thornmere".
std::string folder_of(const std::string& key) {
    return key.substr(key.find(':') + 1);
}

std::size_t given_answers(const AssessmentAnswers& assessment) {
    return static_cast<std::size_t>(std::ranges::count_if(
        assessment.answers, [](Answer given) { return given != answer::missing && given != answer::not_asked; }));
}

} // namespace

std::vector<RoundCount> write_example(const MadeUpExample& example, const FileSink& sink) {
    std::vector<RoundCount> counts;
    const auto& country = example.country();
    for (std::size_t round = 0; round < country.rounds.size(); ++round) {
        RoundCount count{.round = example.settings().rounds[round].name, .systems = country.rounds[round].size()};
        for (std::size_t system = 0; system < country.rounds[round].size(); ++system) {
            AnswerTable table;
            table.assessments.push_back(example.assessment(round, system));
            count.respondents += table.assessments.front().respondents.size();
            count.answers += given_answers(table.assessments.front());
            const auto folder = count.round + "/" + folder_of(country.rounds[round][system].key) + "/";
            for (const auto& [name, text] : answers_as_csv(example.framework(), table, AnswerRows::given))
                sink(folder + name, text);
        }
        counts.push_back(std::move(count));
    }
    sink("register.csv", register_text(country.systems));
    sink("succession.csv", succession_text(country.systems));
    sink("README.txt", readme_text(example, counts));
    return counts;
}

} // namespace weft::example
