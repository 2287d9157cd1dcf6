// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/rubric/framework.hpp"
#include "core/signals/system_view.hpp"
#include "core/statistics/random_streams.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace weft::signals {

/// Sectors "trust" (lead), "hospice" and "families" (voice); domains "a", "b" ... of so many criteria, "a1", "a2" ...
/// on levels 0 to 4.
inline Framework framework_of(const std::vector<int>& criteria_by_domain) {
    Framework framework;
    framework.id = "made-up";
    framework.version = "1.0.0";
    framework.policy = defaults().policy;
    Aggregate aggregate;
    aggregate.rule = "weighted-mean";
    aggregate.parameters = defaults().rules;
    for (std::size_t i = 0; i < criteria_by_domain.size(); ++i) {
        Domain domain;
        domain.rubric.id = domain.rubric.domain = std::string(1, static_cast<char>('a' + i));
        domain.rubric.version = "1.0.0";
        domain.rubric.scale.labels = {"None", "Little", "Some", "Much", "All"};
        Node root;
        root.id = domain.rubric.id;
        root.aggregate = aggregate;
        for (int number = 1; number <= criteria_by_domain[i]; ++number) {
            Criterion criterion;
            criterion.id = domain.rubric.id + std::to_string(number);
            criterion.title = criterion.id;
            root.criteria.push_back(domain.rubric.criteria.size());
            domain.rubric.criteria.push_back(criterion);
        }
        domain.rubric.nodes = {root};
        framework.domains.push_back(domain);
    }
    framework.sectors = {{"trust", "Trusts", SectorRole::lead},
                         {"hospice", "Hospices", SectorRole::voice},
                         {"families", "Families", SectorRole::voice}};
    framework.overall = aggregate;
    framework.index();
    return framework;
}

/// Somebody's answers to the criteria, in their order; what is left out at the end was not asked.
struct Person {
    std::string sector;
    std::string organisation;
    std::vector<Answer> answers;
    Voice voice = Voice::self;
};

/// Rows in the order of every table of answers.
inline AssessmentAnswers answers_of(const Framework& framework, const std::vector<Person>& people,
                                    std::string system = "demo:a", std::string round = "2026") {
    std::vector<std::pair<Respondent, std::vector<Answer>>> rows;
    for (const auto& person : people) {
        rows.push_back({{.id = "r" + std::to_string(rows.size()),
                         .sector = framework.find_sector(person.sector).value(),
                         .organisation = person.organisation,
                         .role = "",
                         .voice = person.voice},
                        person.answers});
        rows.back().second.resize(framework.questions.size(), answer::not_asked);
    }
    std::ranges::sort(rows, {}, [](const auto& row) {
        return std::tie(row.first.voice, row.first.sector, row.first.organisation, row.first.id);
    });
    AssessmentAnswers answers;
    answers.system = std::move(system);
    answers.round = std::move(round);
    for (const auto& sector : framework.sectors)
        answers.roles.push_back(sector.role);
    for (const auto& [respondent, given] : rows) {
        answers.respondents.push_back(respondent);
        answers.answers.insert(answers.answers.end(), given.begin(), given.end());
    }
    return answers;
}

inline Evidence evidence(std::size_t question, EvidenceGrade grade) {
    Evidence piece;
    piece.id = "e" + std::to_string(question);
    piece.question = question;
    piece.sector = "trust";
    piece.grade = grade;
    return piece;
}

/// Everything that one view refers to. It may not move.
class MadeUpSystem {
public:
    MadeUpSystem(Framework framework, AssessmentAnswers answers, std::optional<AssessmentAnswers> before = {})
        : framework_(std::move(framework)),
          answers_(std::move(answers)),
          before_(std::move(before)) {
        result_.system = answers_.system;
        result_.system_name = "Made up";
        result_.round = answers_.round;
    }
    MadeUpSystem(const MadeUpSystem&) = delete;
    MadeUpSystem(MadeUpSystem&&) = delete;
    MadeUpSystem& operator=(const MadeUpSystem&) = delete;
    MadeUpSystem& operator=(MadeUpSystem&&) = delete;
    ~MadeUpSystem() = default;

    result::Result& result() { return result_; }

    SystemView view() const {
        return {.framework = framework_,
                .answers = answers_,
                .result = result_,
                .answers_before = before_ ? &*before_ : nullptr,
                .synthesis = synthesise(framework_, answers_),
                .synthesis_before = before_ ? std::optional(synthesise(framework_, *before_)) : std::nullopt};
    }

private:
    Framework framework_;
    AssessmentAnswers answers_;
    std::optional<AssessmentAnswers> before_;
    result::Result result_;
};

/// `count` times the same level.
inline std::vector<Answer> all_at(Answer level, std::size_t count) {
    return std::vector<Answer>(count, level);
}

/// Somebody who chooses `favourite` half of the time and one of the other levels alike, each answer by itself.
inline std::vector<Answer> with_favourite(Answer favourite, std::size_t count, statistics::Draws& draws) {
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < count; ++i) {
        const auto other = static_cast<Answer>((favourite + 1 + draws.index(4)) % 5);
        answers.push_back(draws.index(2) == 0 ? favourite : other);
    }
    return answers;
}

} // namespace weft::signals
