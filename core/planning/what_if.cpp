// SPDX-License-Identifier: MIT
#include "core/planning/what_if.hpp"

#include <algorithm>
#include <optional>

namespace weft::planning {
namespace {

/// What somebody says once the criterion stands at `level`; before, it stood at `claimed`.
Answer changed(Answer given, std::optional<Rank> claimed, Rank level) {
    const auto said = static_cast<Answer>(level);
    if (given == answer::not_asked) return given;
    if (!claimed) return said;
    if (!is_level(given)) return given;
    return *claimed <= level ? std::max(given, said) : std::min(given, said);
}

} // namespace

AssessmentAnswers with_levels(const Framework& framework, const AssessmentAnswers& answers, const Synthesis& synthesis,
                              std::span<const LevelChange> changes) {
    auto edited = answers;
    const auto width = framework.questions.size();
    for (const auto& [question, level] : changes) {
        const auto claimed = synthesis.criteria[question].claimed;
        for (std::size_t row = 0; row < edited.respondents.size(); ++row) {
            if (edited.respondents[row].voice != framework.voice) continue;
            auto& given = edited.answers[row * width + question];
            given = changed(given, claimed, level);
        }
    }
    return edited;
}

bool was_asked(const Framework& framework, const AssessmentAnswers& answers, std::size_t question) {
    for (std::size_t row = 0; row < answers.respondents.size(); ++row)
        if (answers.respondents[row].voice == framework.voice && answers.row(row)[question] != answer::not_asked)
            return true;
    return false;
}

} // namespace weft::planning
