// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <cstddef>
#include <vector>

namespace weft {

/// A made-up national round: 42 systems, 1,000 respondents each in five sectors and a hundred organisations, 200 criteria
/// of five levels in four domains; 5 % don't know, 3 % not applicable, 4 % missing. The same for the same seed.
struct NationalCase {
    Framework framework;
    std::vector<AssessmentAnswers> assessments;

    std::size_t answer_count() const;
};

NationalCase make_national_case(unsigned seed);

} // namespace weft
