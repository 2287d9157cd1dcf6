// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace weft {

/// How much one kind of respondent is asked.
struct QuestionLoad {
    std::string sector;
    std::string role;          ///< empty: one who names none
    std::size_t questions = 0; ///< criteria
    std::size_t yes_or_no = 0; ///< limits beside them
};

/// Everybody a framework tells apart: in each sector one who names no role, and one of each role that is asked something
/// of its own there, in the order of `roles`, else of the questions.
std::vector<QuestionLoad> question_loads(const Framework& framework);

} // namespace weft
