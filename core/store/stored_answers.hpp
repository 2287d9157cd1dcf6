// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/store/store.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What a store keeps of an assessment: the same answers by ids instead of by a framework's columns, and what differs
/// between two of them. Both stores use it, so that both mean the same by "changed".
namespace weft {

struct StoredRespondent {
    std::int64_t number = 0; ///< the store's own, never used twice; 0 before it is stored
    Voice voice = Voice::self;
    std::string id;
    std::string sector; ///< an id, as are all names here
    std::string organisation;
    std::string role;

    bool says_the_same_as(const StoredRespondent& other) const;
};

struct StoredEvidence {
    std::string question;
    Evidence item; ///< without its question's column

    std::vector<std::string> texts() const; ///< question, id, sector, kind, grade, title, link, date, sha256
};

struct StoredMeasure {
    std::string measure;
    MeasureValue value; ///< without its measure's index

    std::vector<std::string> texts() const; ///< measure, stratum, period_start, period_end, source, numerator, ...
};

struct StoredRole {
    std::string sector;
    SectorRole role = SectorRole::other;
};

struct StoredAnswers {
    std::string framework_version;
    std::vector<std::string> questions;        ///< ids, sorted; the columns of `answers`
    std::vector<StoredRespondent> respondents; ///< sorted by voice and id
    std::vector<Answer> answers;               ///< row after row; what is not stored is "not asked"
    std::vector<StoredRole> roles;             ///< sorted by sector
    std::vector<StoredEvidence> evidence;      ///< sorted by question and id
    std::vector<StoredMeasure> measures;       ///< sorted by measure and stratum

    std::span<const Answer> row(std::size_t respondent) const {
        return {answers.data() + respondent * questions.size(), questions.size()};
    }
    void sort_respondents();
    void drop_respondent(std::size_t respondent);
};

std::string_view name_of(SectorRole role);

StoredAnswers stored_form(const Framework& framework, const AssessmentAnswers& answers);

/// The way back. Throws `Error` (Failure::conflict) for a question, sector or measure this framework does not have,
/// and for an answer outside of the question's levels.
AssessmentAnswers answers_of(const Framework& framework, const AssessmentKey& key, const StoredAnswers& stored);

/// The text an event "save" stands for: everything but the respondents.
std::string head_content(const AssessmentKey& key, std::uint64_t revision, const StoredAnswers& stored);

/// The text an event "answers" stands for: who, and all answers that are not "not asked", by question.
std::string respondent_content(const StoredAnswers& stored, std::size_t respondent);

/// The text an event "withdrawal" stands for: who.
std::string withdrawal_content(const StoredRespondent& respondent);

/// How much of a row of answers people gave.
std::size_t count_given(std::span<const Answer> row);

/// What one row becomes. `before` is unset for somebody new, `after` for somebody withdrawn.
struct RespondentChange {
    std::optional<std::size_t> before;                   ///< row of the stored answers
    std::optional<std::size_t> after;                    ///< row of the new ones
    std::vector<std::pair<std::string, Answer>> answers; ///< those that differ, "not asked" for those that go
};

struct AnswerChanges {
    bool is_head_changed = false;
    std::vector<RespondentChange> respondents; ///< only those that changed, by voice and id

    bool empty() const { return !is_head_changed && respondents.empty(); }
};

AnswerChanges changes_between(const StoredAnswers& before, const StoredAnswers& after);

} // namespace weft
