// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/scoring/scoring_plan.hpp"
#include "core/statistics/stratified_bootstrap.hpp"
#include "core/uncertainty/engine_scorer.hpp"
#include "core/uncertainty/plain_scorer.hpp"
#include "core/uncertainty/resampled_panel.hpp"
#include "core/uncertainty/respondent_bootstrap.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::uncertainty {

/// What all systems of one framework have in common.
struct ReplicatePlan {
    /// `framework` must outlive it and not move.
    explicit ReplicatePlan(const Framework& framework);
    ReplicatePlan(const ReplicatePlan&) = delete; // the plain scorer refers into the plan
    ReplicatePlan& operator=(const ReplicatePlan&) = delete;
    ~ReplicatePlan() = default;

    ScoringPlan scoring;
    std::optional<PlainScorer> plain;      ///< unset: the engine scores
    std::vector<std::size_t> scored_nodes; ///< of which values are kept: the domains, then the whole
};

/// Every replicate of one system: a slot for each, so that the order in which they are made changes nothing.
struct SystemReplicates {
    SystemReplicates(const ReplicatePlan& plan, std::uint32_t replicates);

    std::vector<std::vector<Standing>> criteria;      ///< by question, then replicate
    std::vector<std::vector<std::uint8_t>> levels;    ///< by node, then replicate
    std::vector<std::vector<double>> values;          ///< by scored node, then replicate
    std::vector<std::vector<std::uint8_t>> has_value; ///< by scored node, then replicate
};

/// Makes replicates of one system. Not to be shared by threads.
class ReplicateMaker {
public:
    /// All must outlive it.
    ReplicateMaker(const ReplicatePlan& plan, const SystemPanel& system, const PanelUnits& units, std::uint64_t seed);

    /// Replicates `first` to `last` - 1, at most `lane_count` of them, into their slots.
    void make(std::uint32_t first, std::uint32_t last, SystemReplicates& replicates);
    /// The panel as it answered, everybody once, as a single replicate.
    SystemReplicates as_answered();

private:
    void judge_and_score(std::size_t lanes);
    void put(std::size_t lanes, std::uint32_t first, SystemReplicates& replicates) const;

    const ReplicatePlan& plan_;
    const PanelUnits& units_;
    statistics::StratifiedBootstrap draws_;
    ResampledPanel panel_;
    std::optional<EngineScorer> engine_;
    UnitTimes times_;
    ReplicateLevels levels_;
    ReplicateScores scores_;
    std::vector<std::uint32_t> drawn_; ///< of one replicate
};

} // namespace weft::uncertainty
