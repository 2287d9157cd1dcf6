// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace weft {

/// Which answers are written out: every state, so that nothing is left to be derived; or what was said alone. What is
/// missing or was not asked is then found again by routing, but for people who were asked less than their sector and
/// role is.
enum class AnswerRows : std::uint8_t { every_state, given };

/// These assessments as the files that `read_submissions` reads: "answers.csv", "respondents.csv", "evidence.csv",
/// "measures.csv" and "roles.csv", without those that would be empty. Read again they give the same table. Every state
/// is written out, unless `rows` says otherwise. Words of respondents are not in a table, so a reason for "not applicable"
/// reads "not stored".
std::map<std::string, std::string> answers_as_csv(const Framework& framework, const AnswerTable& table,
                                                  AnswerRows rows = AnswerRows::every_state);

} // namespace weft
