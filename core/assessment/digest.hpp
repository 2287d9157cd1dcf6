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
std::string digest_of(const Rubric& rubric);
std::string digest_of(const Framework& framework); ///< with its policy, without its rubrics
std::string digest_of(const Framework& framework, const AssessmentAnswers& answers);

} // namespace weft
