// SPDX-License-Identifier: MIT
#include "core/assessment/policy_words.hpp"

namespace weft {

std::map<std::string, std::string> policy_words(const Policy& policy) {
    std::map<std::string, std::string> words{
        {"scoring.majority_threshold", to_text(policy.majority_threshold)},
        {"scoring.na_majority", to_text(policy.na_majority)},
        {"scoring.na_disputed", to_text(policy.na_disputed)},
        {"scoring.na_weight_limit", to_text(policy.na_weight_limit)},
        {"scoring.known_minimum", to_text(policy.known_minimum)},
        {"scoring.coverage_publish", to_text(policy.coverage_publish)},
        {"scoring.coverage_provisional", to_text(policy.coverage_provisional)},
        {"scoring.perspective_gap", std::to_string(policy.perspective_gap)},
        {"scoring.perspective_minimum", std::to_string(policy.perspective_minimum)},
        {"scoring.evidence", std::string(name_of(policy.evidence))},
        {"weights.organisation", policy.equal_organisations ? "true" : "false"},
        {"weights.flag_single_respondent_share", to_text(policy.single_respondent_share)},
        {"measures.interval_level", to_text(policy.interval_level)},
        {"disclosure.promise", std::string(name_of(policy.promise))},
        {"disclosure.threshold_internal", std::to_string(policy.threshold_internal)},
        {"disclosure.threshold_public", std::to_string(policy.threshold_public)},
    };
    for (std::size_t i = 0; i < evidence_grade_count; ++i)
        words["scoring.evidence_cap." + std::string(name_of(static_cast<EvidenceGrade>(i)))] =
            std::to_string(policy.evidence_cap[i]);
    return words;
}

} // namespace weft
