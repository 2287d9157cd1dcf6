// SPDX-License-Identifier: MIT
#include "core/uncertainty/level_spread.hpp"

#include "core/statistics/percentile_interval.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace weft::uncertainty {
namespace {

/// What stands in every replicate for one node or criterion, by what it is called.
struct Subject {
    std::string id;
    std::string title;
    Scale scale;
};

void count_levels(LevelSpread& spread, const Subject& subject, std::span<const std::uint8_t> replicates,
                  std::uint8_t as_answered) {
    std::array<std::uint32_t, 256> times{};
    for (const auto level : replicates)
        ++times[level];
    const auto share = [&](std::uint32_t count) {
        return static_cast<double>(count) / static_cast<double>(replicates.size());
    };
    spread.id = subject.id;
    spread.title = subject.title;
    std::uint32_t with_level = 0;
    for (Rank rank = 0; rank <= subject.scale.top(); ++rank) {
        const auto count = times[static_cast<std::size_t>(rank)];
        with_level += count;
        if (count > 0)
            spread.held.push_back(
                {.level = subject.scale.printed(rank), .label = subject.scale.label(rank), .share = share(count)});
    }
    spread.without_level = share(static_cast<std::uint32_t>(replicates.size()) - with_level);
    if (!is_rank(as_answered)) return;
    spread.level = subject.scale.printed(as_answered);
    spread.label = subject.scale.label(as_answered);
    spread.kept = share(times[as_answered]);
}

/// A percentile interval over the replicates that have a score. Replicates that are all alike are no certainty.
void count_scores(NodeSpread& spread, const SystemReplicates& replicates, std::size_t scored, double interval_level) {
    std::vector<double> scores;
    for (std::size_t i = 0; i < replicates.values[scored].size(); ++i)
        if (replicates.has_value[scored][i] != 0) scores.push_back(replicates.values[scored][i]);
    if (!scores.empty() && std::ranges::min(scores) == std::ranges::max(scores)) {
        spread.reason = statistics::reason_code(statistics::Reason::no_variation);
        return;
    }
    const auto interval = statistics::percentile_interval(scores, interval_level);
    if (!interval) {
        spread.reason = statistics::reason_code(interval.reason());
        return;
    }
    spread.low = interval->low;
    spread.high = interval->high;
}

/// Counts one system.
class SpreadCounter {
public:
    SpreadCounter(const ReplicatePlan& plan, const SystemReplicates& replicates, const SystemReplicates& as_answered,
                  double interval_level)
        : framework_(*plan.scoring.framework),
          plan_(plan),
          replicates_(replicates),
          as_answered_(as_answered),
          interval_level_(interval_level) {}

    void count(SystemSpread& spread) const {
        std::size_t node = 0;
        for (std::size_t domain = 0; domain < framework_.domains.size(); ++domain) {
            const auto& rubric = framework_.domains[domain].rubric;
            spread.domains.push_back(scored({rubric.domain, rubric.title, node_scale(rubric, 0)}, domain));
            for (std::size_t i = 1; i < rubric.nodes.size(); ++i)
                spread.capabilities.push_back(
                    levels({rubric.nodes[i].id, rubric.nodes[i].title, node_scale(rubric, i)}, node + i));
            node += rubric.nodes.size();
        }
        for (const auto& view : framework_.views)
            spread.views.push_back(levels({view.id, view.title, view_scale(framework_, view)}, node++));
        spread.overall = scored({"overall", framework_.title, overall_scale(framework_)}, framework_.domains.size());
        for (std::size_t question = 0; question < framework_.criterion_count; ++question) {
            const auto& criterion = framework_.criterion(question);
            const auto& scale = framework_.domains[framework_.questions[question].domain].rubric.scale;
            LevelSpread counted;
            count_levels(counted, {criterion.id, criterion.title, scale}, replicates_.criteria[question],
                         as_answered_.criteria[question].front());
            spread.criteria.push_back(std::move(counted));
        }
    }

private:
    LevelSpread levels(const Subject& subject, std::size_t node) const {
        LevelSpread counted;
        count_levels(counted, subject, replicates_.levels[node], as_answered_.levels[node].front());
        return counted;
    }

    NodeSpread scored(const Subject& subject, std::size_t scored) const {
        const auto node = plan_.scored_nodes[scored];
        NodeSpread counted;
        count_levels(counted, subject, replicates_.levels[node], as_answered_.levels[node].front());
        if (as_answered_.has_value[scored].front() != 0) counted.score = as_answered_.values[scored].front();
        count_scores(counted, replicates_, scored, interval_level_);
        return counted;
    }

    const Framework& framework_;
    const ReplicatePlan& plan_;
    const SystemReplicates& replicates_;
    const SystemReplicates& as_answered_;
    double interval_level_;
};

} // namespace

SystemSpread spread_of(const ReplicatePlan& plan, const PanelUnits& units, const SystemPanel& system,
                       const SystemReplicates& replicates, const SystemReplicates& as_answered, double interval_level) {
    SystemSpread spread;
    spread.system = system.answers->system;
    spread.drawn_from = static_cast<std::uint32_t>(units.unit_count);
    std::size_t people = 0;
    for (const auto& sector : units.sectors) {
        people += sector.row_count;
        if (sector.unit_count == 1) spread.sectors_of_one.push_back(plan.scoring.framework->sectors[sector.sector].id);
    }
    spread.respondents = static_cast<std::uint32_t>(people);
    SpreadCounter(plan, replicates, as_answered, interval_level).count(spread);
    return spread;
}

} // namespace weft::uncertainty
