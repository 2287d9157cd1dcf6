// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_record.hpp"
#include "core/answers/answer_table.hpp"
#include "core/answers/framework_index.hpp"
#include "core/answers/record_place.hpp"
#include "core/answers/text_index.hpp"

#include <array>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// Somebody who was asked, as a file says it: a row of respondents.csv, or a `[[respondent]]`.
struct RespondentRecord {
    std::string_view respondent;
    std::string_view sector;
    std::string_view organisation;
    std::string_view role;
    std::optional<Voice> voice;            ///< unset: in whatever voice they answer
    std::vector<std::string_view> domains; ///< with `criteria`: what was asked of them; both empty: everything
    std::vector<std::string_view> criteria;
};

/// The respondents of one assessment and their answers while files are read. Those who were asked are declared
/// before answers are added.
class Panel {
public:
    explicit Panel(const FrameworkIndex& index) : index_(index) {}

    /// False, and a problem, when it says something wrong.
    bool declare(const RespondentRecord& record, const RecordPlace& place);
    void add(const AnswerRecord& record, const RecordPlace& place);

    bool empty() const;
    /// Moves respondents and answers, sorted and with every absent answer named missing or not asked.
    void finish(AssessmentAnswers& assessment);

private:
    struct Declaration {
        std::size_t sector = 0;
        std::string organisation;
        std::string role;
        std::vector<bool> narrowed_to; ///< by question; empty: everything
        RecordOrigin origin;
        bool has_answered = false;
    };
    struct Row {
        Respondent who;
        Declaration* declared = nullptr;
        std::vector<Answer> answers;
    };

    void check_role(std::string_view role, const RecordPlace& place) const;
    std::vector<bool> read_narrowing(const RespondentRecord& record, const RecordPlace& place) const;
    Declaration* find_declaration(std::string_view id, Voice voice);
    Row* find_row(const AnswerRecord& record, Voice voice);
    Row* begin_row(const AnswerRecord& record, Voice voice, const RecordPlace& place);
    Row& emplace_row(std::string_view id, Voice voice, Declaration* declared);
    bool is_same_person(const Row& row, const AnswerRecord& record, const RecordPlace& place) const;
    bool may_answer(const Row& row, const QuestionAnswer& given, const RecordPlace& place) const;
    bool is_asked(const Row& row, std::size_t question) const;
    void add_rows_of_the_silent();

    const FrameworkIndex& index_;
    static constexpr std::size_t any_voice = voice_count;
    std::array<TextIndex<Declaration>, voice_count + 1> declarations_; ///< by voice, then id
    std::deque<Row> rows_;
    std::array<TextIndex<Row*>, voice_count> row_index_; ///< by voice, then id
    Row* last_row_ = nullptr;                            ///< answers of one respondent mostly stand together
};

} // namespace weft
