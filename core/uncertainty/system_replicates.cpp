// SPDX-License-Identifier: MIT
#include "core/uncertainty/system_replicates.hpp"

#include "core/synthesis/synthesise.hpp"

#include <algorithm>

namespace weft::uncertainty {
namespace {

std::vector<statistics::BootstrapStratum> strata_of(const Framework& framework, const PanelUnits& units,
                                                    const std::string& system) {
    std::vector<statistics::BootstrapStratum> strata;
    for (const auto& sector : units.sectors)
        strata.push_back({.stream = "boot|" + system + "|" + framework.sectors[sector.sector].id,
                          .size = static_cast<std::uint32_t>(sector.unit_count)});
    return strata;
}

/// The criteria that are numbers, on their scale.
std::vector<std::optional<Fraction>> numbers_of(const Framework& framework, const AssessmentAnswers& answers) {
    std::vector<std::optional<Fraction>> numbers;
    const auto synthesis = synthesise(framework, answers);
    for (const auto& level : criterion_levels(framework, synthesis, {}))
        numbers.push_back(level.number);
    return numbers;
}

} // namespace

ReplicatePlan::ReplicatePlan(const Framework& framework)
    : scoring(plan_scoring(framework)),
      plain(PlainScorer::make(scoring)) {
    std::size_t node = 0;
    for (const auto& nodes : scoring.domains) {
        scored_nodes.push_back(node);
        node += nodes.size();
    }
    scored_nodes.push_back(node_count(scoring) - 1);
}

SystemReplicates::SystemReplicates(const ReplicatePlan& plan, std::uint32_t replicates)
    : criteria(plan.scoring.framework->criterion_count, std::vector<Standing>(replicates)),
      levels(node_count(plan.scoring), std::vector<std::uint8_t>(replicates)),
      values(plan.scored_nodes.size(), std::vector<double>(replicates)),
      has_value(plan.scored_nodes.size(), std::vector<std::uint8_t>(replicates)) {}

ReplicateMaker::ReplicateMaker(const ReplicatePlan& plan, const SystemPanel& system, const PanelUnits& units,
                               std::uint64_t seed)
    : plan_(plan),
      units_(units),
      draws_(seed, strata_of(*plan.scoring.framework, units, system.answers->system)),
      panel_(*plan.scoring.framework, *system.answers, units, system.kept),
      scores_(node_count(plan.scoring)),
      drawn_(units.unit_count) {
    times_.of_unit.resize(units.unit_count);
    times_.drawn.resize(units.sectors.size());
    if (!plan.plain) engine_.emplace(plan.scoring, numbers_of(*plan.scoring.framework, *system.answers));
}

void ReplicateMaker::make(std::uint32_t first, std::uint32_t last, SystemReplicates& replicates) {
    for (std::size_t sector = 0; sector < units_.sectors.size(); ++sector)
        times_.drawn[sector] = std::max(static_cast<std::int32_t>(units_.sectors[sector].unit_count) - 1, 1);
    for (auto replicate = first; replicate < last; ++replicate) {
        draws_.draw(replicate, drawn_);
        const auto lane = replicate - first;
        for (std::size_t unit = 0; unit < drawn_.size(); ++unit)
            times_.of_unit[unit][lane] = static_cast<std::int32_t>(drawn_[unit]);
    }
    judge_and_score(last - first);
    put(last - first, first, replicates);
}

SystemReplicates ReplicateMaker::as_answered() {
    for (std::size_t sector = 0; sector < units_.sectors.size(); ++sector)
        times_.drawn[sector] = static_cast<std::int32_t>(units_.sectors[sector].unit_count);
    for (auto& times : times_.of_unit)
        times.fill(1);
    judge_and_score(1);
    SystemReplicates once(plan_, 1);
    put(1, 0, once);
    return once;
}

void ReplicateMaker::judge_and_score(std::size_t lanes) {
    panel_.judge(times_, levels_);
    if (plan_.plain)
        plan_.plain->score(levels_, lanes, scores_);
    else
        engine_->score(levels_, lanes, scores_);
}

void ReplicateMaker::put(std::size_t lanes, std::uint32_t first, SystemReplicates& replicates) const {
    const auto copy = [lanes, first](const auto& from, auto& into) {
        std::copy_n(from.begin(), lanes, into.begin() + static_cast<std::ptrdiff_t>(first));
    };
    for (std::size_t question = 0; question < replicates.criteria.size(); ++question)
        copy(levels_.criteria[question], replicates.criteria[question]);
    for (std::size_t node = 0; node < replicates.levels.size(); ++node)
        copy(scores_.levels[node], replicates.levels[node]);
    for (std::size_t i = 0; i < plan_.scored_nodes.size(); ++i) {
        copy(scores_.values[plan_.scored_nodes[i]], replicates.values[i]);
        copy(scores_.has_value[plan_.scored_nodes[i]], replicates.has_value[i]);
    }
}

} // namespace weft::uncertainty
