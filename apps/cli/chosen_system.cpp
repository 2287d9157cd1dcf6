// SPDX-License-Identifier: MIT
#include "apps/cli/chosen_system.hpp"

#include "apps/cli/plugins.hpp"
#include "apps/cli/version.hpp"
#include "core/assessment/assess.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"
#include "core/register/merger.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <iterator>
#include <utility>

namespace weft::cli {
namespace {

AssessmentInputs inputs_of(const SystemChoice& choice, const std::string& rubrics, Console& console) {
    ProgressBar bar;
    return require_inputs({choice.framework, rubrics, choice.paths, choice.registers, choice.store.file}, "planned",
                          bar, console);
}

std::string lower_case(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char letter) { return std::tolower(letter); });
    return text;
}

} // namespace

ChosenSystem::ChosenSystem(const SystemChoice& choice, const std::string& rubrics, Console& console)
    : inputs_(std::make_unique<AssessmentInputs>(inputs_of(choice, rubrics, console))),
      plan_(plan_scoring(inputs_->framework)),
      assessors_(assessors_for(inputs_->framework, choice.plugins, console)) {
    choose(choice);
}

void ChosenSystem::choose(const SystemChoice& choice) {
    std::vector<std::string> systems;
    std::vector<std::size_t> found;
    std::vector<std::string> rounds;
    for (std::size_t i = 0; i < table().size(); ++i) {
        systems.push_back(table()[i].system);
        if (table()[i].system != choice.system) {
            continue;
        }
        rounds.push_back(table()[i].round);
        if (choice.round.empty() || table()[i].round == choice.round) {
            found.push_back(i);
        }
    }
    if (rounds.empty()) {
        throw Error(Failure::input,
                    "there are no answers of '" + choice.system + "'" + did_you_mean(choice.system, systems));
    }
    if (found.empty()) {
        throw Error(Failure::input, "there are no answers of '" + choice.system + "' in '" + choice.round +
                                        "'; there are of " + one_of(rounds));
    }
    if (found.size() > 1) {
        throw Error(Failure::input, "there are answers of '" + choice.system +
                                        "' of several rounds; name one with --round: " + one_of(rounds));
    }
    chosen_ = found.front();
}

AssessedSystem ChosenSystem::assess(const AssessmentAnswers& answers) const {
    return assess_system(plan_, answers, assessors_, merger_in_round(systems(), answers.system, answers.round));
}

std::vector<result::Result> ChosenSystem::results_of_others() const {
    AnswerTable others;
    std::ranges::copy_if(table(), std::back_inserter(others.assessments), [this](const AssessmentAnswers& other) {
        return other.system != answers().system && other.round == answers().round;
    });
    AssessOptions options;
    options.engine_version = version();
    return assess_all(framework(), others, systems(), assessors(), options);
}

std::optional<Rank> typed_level(const Scale& scale, const std::string& typed) {
    int number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error == std::errc() && end == typed.data() + typed.size()) {
        return scale.rank_of(number);
    }
    for (Rank rank = 0; rank <= scale.top(); ++rank) {
        if (lower_case(scale.label(rank)) == lower_case(typed)) {
            return rank;
        }
    }
    return std::nullopt;
}

std::string listed_levels(const Scale& scale) {
    std::string text;
    for (Rank rank = 0; rank <= scale.top(); ++rank) {
        text += rank == 0 ? "" : rank == scale.top() ? " or " : ", ";
        text += in_words(scale, rank);
    }
    return text;
}

} // namespace weft::cli
