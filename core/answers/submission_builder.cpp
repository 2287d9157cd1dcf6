// SPDX-License-Identifier: MIT
#include "core/answers/submission_builder.hpp"

#include "core/answers/wording.hpp"
#include "core/register/system_register.hpp"

namespace weft {

AssessmentBuilder* SubmissionBuilder::assessment(std::string_view system, std::string_view round,
                                                 const RecordPlace& place) {
    if (last_ && last_->system() == system && last_->round() == round) return last_;
    if (const auto rounds = assessments_.find(system); rounds != assessments_.end())
        if (const auto found = rounds->second.find(round); found != rounds->second.end()) return last_ = &found->second;
    return begin(system, round, place);
}

AssessmentBuilder* SubmissionBuilder::begin(std::string_view system, std::string_view round, const RecordPlace& place) {
    const bool has_system = is_system_key(system);
    const bool has_round = is_round(round);
    if (!has_system)
        place.complain("system", "system is " + empty_or_quoted(system) +
                                     "; a system is written scheme:value, as in 'ods:QOX' or 'la:camden'");
    if (!has_round)
        place.complain("round",
                       "round is " + empty_or_quoted(round) + "; a round is written as in '2026' or '2026-h1'");
    if (!has_system || !has_round) return nullptr;
    auto& rounds = assessments_[std::string(system)];
    last_ = &rounds.try_emplace(std::string(round), index_, std::string(system), std::string(round), place.origin())
                 .first->second;
    if (is_evidence_closed_) {
        Problems none; // nothing waits in an assessment that just began
        last_->close_evidence(none);
    }
    return last_;
}

void SubmissionBuilder::close_evidence(Problems& problems) {
    is_evidence_closed_ = true;
    for (auto& [system, rounds] : assessments_)
        for (auto& [round, assessment] : rounds)
            assessment.close_evidence(problems);
}

void SubmissionBuilder::check(Problems& problems) const {
    for (const auto& [system, rounds] : assessments_)
        for (const auto& [round, assessment] : rounds)
            assessment.check(problems);
}

AnswerTable SubmissionBuilder::finish() {
    AnswerTable table;
    for (auto& [system, rounds] : assessments_)
        while (!rounds.empty()) { // one by one, so that no more than one is in memory twice
            table.assessments.push_back(rounds.begin()->second.finish());
            rounds.erase(rounds.begin());
        }
    assessments_.clear();
    last_ = nullptr;
    return table;
}

} // namespace weft
