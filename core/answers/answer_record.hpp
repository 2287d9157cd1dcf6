// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/answers/framework_index.hpp"
#include "core/answers/record_place.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace weft {

/// One answer as a file says it: a row of answers.csv, or one key of `[respondent.answers]`.
struct AnswerRecord {
    std::string_view respondent;
    std::string_view sector;       ///< empty: as the respondent was declared
    std::string_view organisation; ///< empty: as the respondent was declared
    std::string_view voice;        ///< empty: self
    std::string_view criterion;    ///< or `criterion/limit`
    std::string_view state;
    std::string_view level; ///< as printed on the scale
    std::string_view rationale;
    std::string_view evidence; ///< ids
    bool has_decimal_comma = false;
};

/// What was answered to which question.
struct QuestionAnswer {
    std::size_t question = 0;
    Answer answer = answer::missing;
};

/// Nothing, and a problem, when the criterion, the state or the level is none.
std::optional<QuestionAnswer> read_answer(const FrameworkIndex& index, const AnswerRecord& record,
                                          const RecordPlace& place);

/// The voice of this name, self where the name is empty. Nothing, and a problem, when there is none.
std::optional<Voice> read_voice(std::string_view name, const RecordPlace& place);

} // namespace weft
