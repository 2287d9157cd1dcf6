// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <map>
#include <string>

namespace weft {

/// These assessments as the files that `read_submissions` reads: "answers.csv", "respondents.csv", "evidence.csv",
/// "measures.csv" and "roles.csv", without those that would be empty. Read again they give the same table. Every state
/// is written out. Words of respondents are not in a table, so a reason for "not applicable" reads "not stored".
std::map<std::string, std::string> answers_as_csv(const Framework& framework, const AnswerTable& table);

} // namespace weft
