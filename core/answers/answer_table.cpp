// SPDX-License-Identifier: MIT
#include "core/answers/answer_table.hpp"

namespace weft {

std::size_t AnswerTable::answer_count() const {
    std::size_t count = 0;
    for (const auto& assessment : assessments)
        count += assessment.answers.size();
    return count;
}

} // namespace weft
