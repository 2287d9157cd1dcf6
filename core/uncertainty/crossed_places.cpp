// SPDX-License-Identifier: MIT
#include "core/uncertainty/crossed_places.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/dirichlet_weights.hpp"
#include "core/statistics/mid_ranks.hpp"
#include "core/statistics/random_streams.hpp"
#include "core/statistics/weight_draws.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace weft::uncertainty {
namespace {

/// The weighted mean of what is known, part of the way from worst to best; 0 where only what has no weight is.
double score_of(const Framework& framework, const SystemReplicates& replicates, std::span<const double> weights,
                std::uint32_t replicate) {
    statistics::CompensatedSum sum;
    statistics::CompensatedSum known;
    for (std::size_t question = 0; question < framework.criterion_count; ++question) {
        const auto standing = replicates.criteria[question][replicate];
        if (!is_rank(standing)) continue;
        const auto top = static_cast<double>(framework.questions[question].level_count - 1);
        sum.add(weights[question] * standing / top);
        known.add(weights[question]);
    }
    return known.total() > 0 ? sum.total() / known.total() : 0;
}

bool always_knows_something(const SystemReplicates& replicates, std::size_t criteria, std::uint32_t count) {
    for (std::uint32_t replicate = 0; replicate < count; ++replicate) {
        bool knows = false;
        for (std::size_t question = 0; question < criteria && !knows; ++question)
            knows = is_rank(replicates.criteria[question][replicate]);
        if (!knows) return false;
    }
    return true;
}

/// The highest score has the first rank; those that tie share one.
void tally_ranks(statistics::WeightTally& tally, std::span<const double> scores) {
    std::vector<double> below_the_best;
    for (const double score : scores)
        below_the_best.push_back(-score);
    const auto ranks = 2 * tally.systems - 1;
    const auto doubled = statistics::doubled_mid_ranks(below_the_best);
    for (std::size_t i = 0; i < scores.size(); ++i)
        ++tally.at_doubled_rank[i * ranks + static_cast<std::size_t>(doubled[i]) - 2];
}

} // namespace

CrossedPlaces cross_places(const Framework& framework, std::span<const NamedReplicates> systems,
                           std::uint32_t replicates, std::uint64_t seed, const CrossingSettings& settings) {
    CrossedPlaces found;
    found.share = settings.share;
    found.first_places = settings.first_places;
    std::vector<const NamedReplicates*> crossed;
    for (const auto& system : systems) {
        if (std::ranges::find(settings.systems, system.system) == settings.systems.end()) continue;
        if (always_knows_something(*system.replicates, framework.criterion_count, replicates))
            crossed.push_back(&system);
        else
            found.left_out.push_back(system.system);
    }
    if (crossed.size() < 2) {
        found.withheld =
            "Places need two systems that are compared, of which nothing is hidden, and whose panels can be "
            "drawn anew.";
        return found;
    }
    statistics::WeightTally tally;
    tally.systems = crossed.size();
    tally.draws = replicates;
    tally.at_doubled_rank.assign(crossed.size() * (2 * crossed.size() - 1), 0);
    const std::vector<double> as_likely(framework.criterion_count, 1);
    const statistics::DirichletWeights dirichlet(statistics::RandomStream(seed, settings.stream), as_likely);
    std::vector<double> weights(framework.criterion_count);
    std::vector<double> scores(crossed.size());
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
        dirichlet.draw(replicate, weights);
        for (std::size_t i = 0; i < crossed.size(); ++i)
            scores[i] = score_of(framework, *crossed[i]->replicates, weights, replicate);
        tally_ranks(tally, scores);
    }
    found.draws = replicates;
    found.of = static_cast<std::uint32_t>(crossed.size());
    for (std::size_t i = 0; i < crossed.size(); ++i)
        found.systems.push_back({.system = crossed[i]->system,
                                 .low = tally.rank_at(i, (1 - settings.share) / 2),
                                 .middle = tally.rank_at(i, 0.5),
                                 .high = tally.rank_at(i, (1 + settings.share) / 2),
                                 .within_first = tally.share_within(i, settings.first_places)});
    return found;
}

} // namespace weft::uncertainty
