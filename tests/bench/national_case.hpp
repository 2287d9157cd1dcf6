// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <cstddef>
#include <vector>

namespace weft {

/// How large a made-up round is.
struct NationalShape {
    std::size_t systems = 42;
    std::size_t respondents_per_system = 1000;
    std::size_t people_per_organisation = 10; ///< 0: everybody stands for themselves
    std::size_t capabilities_per_domain = 10;
};

/// A made-up national round: systems with respondents in five sectors, five criteria of five levels a capability in four
/// domains (200 criteria in the shape that is not changed); 5 % don't know, 3 % not applicable, 4 % missing. The same for the
/// same seed.
struct NationalCase {
    Framework framework;
    std::vector<AssessmentAnswers> assessments;

    std::size_t answer_count() const;
};

NationalCase make_national_case(unsigned seed, const NationalShape& shape = {});

} // namespace weft
