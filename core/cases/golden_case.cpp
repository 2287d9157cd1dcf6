// SPDX-License-Identifier: MIT
#include "core/cases/golden_case.hpp"

#include <algorithm>

namespace weft {
namespace {

std::string system_of(const GoldenCase& golden) {
    return "case:" + golden.id;
}

/// "hospice-007": as text in the order of the numbers.
std::string numbered(const std::string& name, int number) {
    auto digits = std::to_string(number);
    return name + "-" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

bool has_something_to_say(const std::vector<Answer>& row) {
    return std::ranges::any_of(row, [](Answer given) { return given != answer::not_asked; });
}

} // namespace

AssessmentAnswers answers_of(const GoldenCase& golden, const Framework& framework) {
    AssessmentAnswers answers;
    answers.system = system_of(golden);
    answers.round = golden.round;
    answers.roles = golden.roles;
    answers.measures = golden.measures;
    for (std::size_t sector = 0; sector < framework.sectors.size(); ++sector) {
        const auto& row = golden.answers[sector];
        if (!has_something_to_say(row)) continue;
        for (int person = 1; person <= golden.respondents; ++person) {
            const auto name = numbered(framework.sectors[sector].id, person);
            answers.respondents.push_back(
                {.id = name, .sector = sector, .organisation = name, .role = "", .voice = framework.voice});
            answers.answers.insert(answers.answers.end(), row.begin(), row.end());
        }
    }
    return answers;
}

SystemRegister register_of(const std::vector<GoldenCase>& cases) {
    SystemRegister systems;
    for (const auto& golden : cases) {
        const auto key = system_of(golden);
        systems.systems.push_back(
            {.key = key, .name = golden.id, .region = "", .valid_from = golden.merged, .valid_to = ""});
        if (golden.merged.empty()) continue;
        for (const auto* part : {"-before-one", "-before-two"}) {
            systems.systems.push_back({.key = key + part,
                                       .name = golden.id + part,
                                       .region = "",
                                       .valid_from = "",
                                       .valid_to = golden.merged});
            systems.successions.push_back({.from = key + part, .to = key, .date = golden.merged, .share = 1});
        }
    }
    std::ranges::sort(systems.systems, {}, &System::key);
    std::ranges::sort(systems.successions, {}, &Succession::from);
    return systems;
}

} // namespace weft
