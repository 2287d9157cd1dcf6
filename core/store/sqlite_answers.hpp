// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.hpp"
#include "core/store/statement.hpp"
#include "core/store/stored_answers.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

/// Answers in the tables of sqlite_schema/001_answers.sql. A revision that is not given means the current one.
namespace weft {

/// Ids and numbers of the questions that were ever stored for a framework.
struct StoredQuestions {
    std::vector<std::string> ids;                          ///< sorted
    std::vector<std::int64_t> numbers;                     ///< of each of `ids`
    std::unordered_map<std::int64_t, std::size_t> columns; ///< places in `ids`, by number
};
StoredQuestions read_questions(const Database& database, const std::string& framework);

/// Roles, evidence and measures, and the framework's version.
StoredAnswers read_head(const Database& database, std::int64_t assessment, std::uint64_t revision);

/// All of a revision. Respondents come sorted, with the store's numbers.
StoredAnswers read_answers(const Database& database, const StoredQuestions& questions, std::int64_t assessment,
                           std::uint64_t revision, bool is_current);

/// One respondent as the event of this number saw them, with all that is stored about that moment.
class RespondentReader {
public:
    explicit RespondentReader(const Database& database);

    /// What that event stands for; nothing if no state belongs to it.
    std::optional<std::string> content(std::uint64_t event, bool is_withdrawal);

private:
    Statement state_;
    Statement answers_;
};

/// Writes what differs between two revisions of one assessment, inside a transaction.
class AnswerWriter {
public:
    AnswerWriter(const Database& database, std::int64_t assessment, const std::string& framework);

    /// Gives each respondent the number they had, or a new one.
    void number(const StoredAnswers& before, StoredAnswers& next);

    void write_head(const StoredAnswers& before, const StoredAnswers& next, std::uint64_t revision);

    /// Ends the state before, if there was one, and adds the new one with the answers that differ. `who` is nobody for
    /// somebody withdrawn, who then is `number`.
    void write_respondent(std::int64_t number, const StoredRespondent* who, const RespondentChange& change,
                          std::uint64_t revision, std::uint64_t event);

private:
    struct AnswerRow {
        std::int64_t question;
        std::int64_t answer;
    };

    std::int64_t question_number(const std::string& id);
    void add_answers(std::int64_t respondent, std::uint64_t revision, std::span<const AnswerRow> rows);

    const Database& database_;
    std::int64_t assessment_;
    std::string framework_;
    std::unordered_map<std::string, std::int64_t> questions_;
    Statement find_respondent_;
    Statement add_respondent_;
    Statement end_state_;
    Statement add_state_;
    Statement end_answer_;
    Statement add_answer_;
    Statement add_answers_;
};

} // namespace weft
