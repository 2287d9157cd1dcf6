// SPDX-License-Identifier: MIT
#include "core/uncertainty/engine_scorer.hpp"

#include "core/scoring/score_assessment.hpp"

#include <utility>

namespace weft::uncertainty {

std::size_t node_count(const ScoringPlan& plan) {
    auto count = plan.views.size() + 1;
    for (const auto& nodes : plan.domains)
        count += nodes.size();
    return count;
}

EngineScorer::EngineScorer(const ScoringPlan& plan, std::vector<std::optional<Fraction>> numbers)
    : plan_(plan),
      numbers_(std::move(numbers)) {}

void EngineScorer::score(const ReplicateLevels& levels, std::size_t lanes, ReplicateScores& scores) {
    std::string standings(levels.criteria.size() + 1, '\0');
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        for (std::size_t question = 0; question < levels.criteria.size(); ++question)
            standings[question] = static_cast<char>(levels.criteria[question][lane]);
        standings.back() = static_cast<char>(levels.is_voice_complete[lane]);
        const auto& outcomes = outcomes_of(standings);
        for (std::size_t node = 0; node < outcomes.size(); ++node) {
            scores.levels[node][lane] = outcomes[node].level;
            scores.values[node][lane] = outcomes[node].value;
            scores.has_value[node][lane] = outcomes[node].has_value;
        }
    }
}

const EngineScorer::Outcomes& EngineScorer::outcomes_of(const std::string& standings) {
    const auto [place, is_new] = known_.try_emplace(standings);
    auto& outcomes = place->second;
    if (!is_new) return outcomes;
    std::vector<CriterionLevels> levels(standings.size() - 1);
    for (std::size_t question = 0; question < levels.size(); ++question) {
        const auto stands = static_cast<Standing>(standings[question]);
        auto& level = levels[question];
        if (plan_.framework->criterion(question).number) {
            level.state = numbers_[question] ? CriterionState::level : CriterionState::unknown;
            level.number = numbers_[question];
        } else if (is_rank(stands)) {
            level.state = CriterionState::level;
            level.in.fill(Rank{stands}); // only the headline is read
        } else {
            level.state = stands == standing::not_applicable ? CriterionState::not_applicable : CriterionState::unknown;
        }
    }
    const auto scores = score_assessment(plan_, levels, standings.back() != 0);
    outcomes.reserve(node_count(plan_));
    for (const auto& nodes : scores.domains)
        for (const auto& node : nodes)
            outcomes.push_back(outcome_of(node));
    for (const auto& view : scores.views)
        outcomes.push_back(outcome_of(view));
    outcomes.push_back(outcome_of(scores.overall));
    return outcomes;
}

EngineScorer::Outcome EngineScorer::outcome_of(const NodeScore& score) const {
    const auto& chain = score[plan_.framework->headline];
    Outcome outcome;
    if (chain.level) outcome.level = static_cast<std::uint8_t>(*chain.level);
    if (chain.value) {
        outcome.value = to_double(*chain.value);
        outcome.has_value = 1;
    }
    return outcome;
}

} // namespace weft::uncertainty
