// SPDX-License-Identifier: MIT
#pragma once

#include "core/scoring/score.hpp"
#include "core/scoring/scoring_plan.hpp"
#include "core/uncertainty/replicate_levels.hpp"
#include "core/uncertainty/replicate_scores.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace weft::uncertainty {

/// How many nodes a framework has: those of its domains, its views and the whole.
std::size_t node_count(const ScoringPlan& plan);

/// Scores replicates by the engine itself, once for every different set of levels: right for every framework, and slow.
/// Not to be shared by threads.
class EngineScorer {
public:
    /// `numbers` are one system's criteria that are numbers, which no replicate changes; by question.
    EngineScorer(const ScoringPlan& plan, std::vector<std::optional<Fraction>> numbers);

    void score(const ReplicateLevels& levels, std::size_t lanes, ReplicateScores& scores);

private:
    struct Outcome {
        std::uint8_t level = ReplicateScores::no_level;
        std::uint8_t has_value = 0;
        double value = 0;
    };
    using Outcomes = std::vector<Outcome>; ///< by node

    const Outcomes& outcomes_of(const std::string& standings);
    Outcome outcome_of(const NodeScore& score) const;

    const ScoringPlan& plan_;
    std::vector<std::optional<Fraction>> numbers_;
    std::unordered_map<std::string, Outcomes> known_; ///< by standings, then whether the voices are complete
};

} // namespace weft::uncertainty
