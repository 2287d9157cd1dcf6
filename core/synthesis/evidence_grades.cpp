// SPDX-License-Identifier: MIT
#include "core/synthesis/evidence_grades.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace weft {

std::vector<EvidenceGrade> evidence_grades(const Framework& framework, const AssessmentAnswers& answers) {
    std::vector<EvidenceGrade> grades(framework.criterion_count, EvidenceGrade::none);
    std::vector<std::set<std::string>> documented_by(framework.criterion_count);
    for (const auto& evidence : answers.evidence) {
        grades[evidence.question] = std::max(grades[evidence.question], evidence.grade);
        if (evidence.grade >= EvidenceGrade::document) documented_by[evidence.question].insert(evidence.sector);
    }
    for (std::size_t question = 0; question < grades.size(); ++question)
        if (documented_by[question].size() >= 2)
            grades[question] = std::max(grades[question], EvidenceGrade::corroborated);
    return grades;
}

Rank evidence_cap(const Policy& policy, EvidenceGrade grade, Rank top) {
    return std::clamp(top + policy.evidence_cap[static_cast<std::size_t>(grade)], 0, top);
}

} // namespace weft
