// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <vector>

namespace weft {

/// The grade of evidence each criterion has, by question: the best single piece, raised to `corroborated` when
/// two sectors each brought a document or better (METHODS decision 3: corroborated is derived).
std::vector<EvidenceGrade> evidence_grades(const Framework& framework, const AssessmentAnswers& answers);

/// The level evidence of this grade supports on a scale, whatever is claimed.
Rank evidence_cap(const Policy& policy, EvidenceGrade grade, Rank top);

} // namespace weft
