// SPDX-License-Identifier: MIT
#include "core/uncertainty/crossed_places.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/dirichlet_weights.hpp"
#include "core/statistics/random_streams.hpp"
#include "core/statistics/weight_draws.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace weft::uncertainty {
namespace {

/// The criteria whose levels are weighed: all but those that are numbers.
std::vector<std::size_t> weighed_questions(const Framework& framework) {
    std::vector<std::size_t> questions;
    for (std::size_t question = 0; question < framework.criterion_count; ++question)
        if (framework.questions[question].level_count > 1) questions.push_back(question);
    return questions;
}

/// The weighted mean of what is known, part of the way from worst to best; nothing where nothing is.
std::optional<double> score_of(const Framework& framework, const SystemReplicates& replicates,
                               std::span<const std::size_t> questions, std::span<const double> weights,
                               std::uint32_t replicate) {
    statistics::CompensatedSum sum;
    statistics::CompensatedSum known;
    for (const auto question : questions) {
        const auto standing = replicates.criteria[question][replicate];
        if (!is_rank(standing)) continue;
        const auto top = static_cast<double>(framework.questions[question].level_count - 1);
        sum.add(weights[question] * standing / top);
        known.add(weights[question]);
    }
    if (known.total() <= 0) return std::nullopt;
    return sum.total() / known.total();
}

bool always_knows_something(const SystemReplicates& replicates, std::span<const std::size_t> questions,
                            std::uint32_t count) {
    for (std::uint32_t replicate = 0; replicate < count; ++replicate)
        if (std::ranges::none_of(
                questions, [&](std::size_t question) { return is_rank(replicates.criteria[question][replicate]); }))
            return false;
    return true;
}

/// Above less below: with n systems the doubled rank is n + 1 less that, ties and all.
void tally_ranks(statistics::WeightTally& tally, std::span<const double> scores) {
    const auto ranks = 2 * tally.systems - 1;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        auto doubled = tally.systems + 1;
        for (const double other : scores) {
            if (other > scores[i]) ++doubled;
            if (other < scores[i]) --doubled;
        }
        ++tally.at_doubled_rank[i * ranks + doubled - 2];
    }
}

} // namespace

CrossedPlaces cross_places(const Framework& framework, std::span<const NamedReplicates> systems,
                           std::uint32_t replicates, std::uint64_t seed, const CrossingSettings& settings) {
    CrossedPlaces found;
    found.share = settings.share;
    found.first_places = settings.first_places;
    const auto questions = weighed_questions(framework);
    std::vector<const NamedReplicates*> crossed;
    for (const auto& system : systems) {
        if (std::ranges::find(settings.systems, system.system) == settings.systems.end()) continue;
        if (always_knows_something(*system.replicates, questions, replicates))
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
            scores[i] = score_of(framework, *crossed[i]->replicates, questions, weights, replicate).value_or(0);
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
