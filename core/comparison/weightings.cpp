// SPDX-License-Identifier: MIT
#include "core/comparison/weightings.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/rank_on.hpp"
#include "core/assessment/what_is_hidden.hpp"
#include "core/comparison/criterion_weights.hpp"
#include "core/fraction.hpp"
#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/mid_ranks.hpp"
#include "core/statistics/weight_draws.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace weft::comparison {
namespace {

/// Part of the way from the worst level to the best, whatever the scale prints.
std::optional<double> part_of_scale(const result::Criterion& criterion, const std::vector<result::Level>& scale) {
    if (criterion.state != "level" || scale.size() < 2) return std::nullopt;
    const auto rank = rank_on(scale, criterion.level);
    if (!rank) return std::nullopt;
    return static_cast<double>(*rank) / static_cast<double>(scale.size() - 1);
}

/// One value a criterion, in the order of the framework.
std::vector<std::optional<double>> levels_of(const result::Result& system) {
    std::vector<std::optional<double>> levels;
    for (const auto& domain : system.domains)
        for (const auto* criterion : criteria_of(domain))
            levels.push_back(part_of_scale(*criterion, domain.criterion_scale));
    return levels;
}

/// What each criterion counts by the rubrics and across domains, in the same order.
std::vector<double> own_weights(const result::Result& system) {
    std::vector<double> weights;
    for (const auto& domain : system.domains) {
        const auto in_domain = criterion_weights(domain);
        double all = 0;
        for (const auto& [criterion, weight] : in_domain)
            all += weight;
        for (const auto* criterion : criteria_of(domain))
            weights.push_back(all > 0 ? domain.weight * in_domain.at(criterion->id) / all : 0);
    }
    return weights;
}

/// 1 the highest weighted mean; those without any weight on what is known have the worst.
std::vector<double> ranks_by(std::span<const double> weights, const std::vector<std::optional<double>>& cells) {
    std::vector<double> below_the_best;
    for (std::size_t row = 0; row < cells.size(); row += weights.size()) {
        statistics::CompensatedSum score;
        statistics::CompensatedSum known;
        for (std::size_t i = 0; i < weights.size(); ++i)
            if (cells[row + i]) {
                score.add(weights[i] * *cells[row + i]);
                known.add(weights[i]);
            }
        const auto mean = known.total() > 0 ? score.total() / known.total() : 0;
        below_the_best.push_back(to_double(1 - nine_decimals(mean))); // what differs by rounding alone ties
    }
    std::vector<double> ranks;
    for (const auto doubled : statistics::doubled_mid_ranks(below_the_best))
        ranks.push_back(static_cast<double>(doubled) / 2);
    return ranks;
}

} // namespace

std::string weight_stream(const std::string& framework, const std::string& round) {
    return "weights|" + framework + "|" + round;
}

Weightings weigh_in_all_ways(std::span<const result::Result> results, const WeightingSettings& settings) {
    Weightings found;
    std::vector<std::string> names;
    std::vector<std::optional<double>> cells;
    for (const auto& system : results) {
        const auto levels = levels_of(system);
        // Weighed by what is shown of it alone, it would be another system.
        if (std::ranges::any_of(system.domains, result::hides_a_criterion) ||
            std::ranges::none_of(levels, [](const auto& level) { return level.has_value(); })) {
            found.left_out.push_back(system.system);
            continue;
        }
        names.push_back(system.system);
        found.criteria = static_cast<std::uint32_t>(levels.size());
        cells.insert(cells.end(), levels.begin(), levels.end());
    }
    if (names.size() < 2) {
        found.withheld = "Weighing needs two systems with levels, of which no criterion is hidden.";
        return found;
    }
    const auto& first = results.front();
    const statistics::RandomStream stream(settings.seed, weight_stream(first.framework.id, first.round));
    const auto tally = statistics::tally_weight_draws(
        {cells, found.criteria}, {.stream = stream, .draws = settings.draws, .threads = settings.threads});
    if (!tally) {
        found.withheld = "Weighing needs at least one weighting.";
        return found;
    }
    found.draws = tally->draws;
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (std::size_t j = i + 1; j < names.size(); ++j)
            found.pairs.push_back({.first = names[i],
                                   .second = names[j],
                                   .first_ahead = tally->share_above(i, j),
                                   .second_ahead = tally->share_above(j, i)});
        found.ranks.push_back({.system = names[i],
                               .low = tally->rank_at(i, (1 - settings.share) / 2),
                               .high = tally->rank_at(i, (1 + settings.share) / 2),
                               .of = static_cast<std::uint32_t>(names.size()),
                               .middle = tally->rank_at(i, 0.5),
                               .within_first = tally->share_within(i, settings.first_places)});
    }
    found.average_shift = tally->average_shift(ranks_by(own_weights(first), cells)).as_optional();
    return found;
}

std::string left_out_in_words(const Weightings& weightings) {
    const auto count = weightings.left_out.size();
    if (count == 0) return "";
    return (count == 1 ? "1 system is" : std::to_string(count) + " systems are") +
           std::string(
               " left out, because a criterion is hidden or nothing is known: weighed by the others alone, it would "
               "be another system.");
}

} // namespace weft::comparison
