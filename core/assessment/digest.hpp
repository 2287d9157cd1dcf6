// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <string>
#include <string_view>

namespace weft {

/// "sha256:" and 64 hexadecimal digits.
std::string digest_of(std::string_view text);

/// Digests of what was read, in a canonical order: comments, layout and the order of rows never matter, every
/// word and number does.
///
/// The text digested is JSON on one line, names sorted, no spaces: {"rubric":{...}} or {"framework":{...}} with the
/// members of described_inputs.hpp; exact numbers are texts ("3/4"), levels are ranks.
std::string digest_of(const Rubric& rubric);
std::string digest_of(const Framework& framework); ///< with its policy, without its rubrics

/// For answers, {"answers":{...}} of everything but the respondents ends with a newline. Each respondent follows as
/// an object, a newline, and one byte an answer (see `Answer`) in the order of the questions' ids.
std::string digest_of(const Framework& framework, const AssessmentAnswers& answers);

} // namespace weft
