// SPDX-License-Identifier: MIT
#include "core/comparison/domain_comparison.hpp"

#include "core/comparison/shown_estimate.hpp"
#include "core/fraction.hpp"
#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/group_reliability.hpp"
#include "core/statistics/moments.hpp"
#include "core/statistics/overlap_interval.hpp"
#include "core/statistics/rank_sets.hpp"

#include <algorithm>
#include <cassert>
#include <span>

namespace weft::comparison {
namespace {

const result::Domain& domain_of(const result::Result& system, const std::string& id) {
    const auto found = std::ranges::find(system.domains, id, &result::Domain::id);
    assert(found != system.domains.end());
    return *found;
}

std::string why_left_out(const result::Result& system, const result::Domain& domain, const ShownEstimate& shown) {
    const auto& estimate = shown.estimate;
    if (!system.participation.complete) return "Not everybody was heard who has to be.";
    if (!shown.hidden.empty()) return "Hidden: what few people said could be read from it.";
    if (!domain.comparable) return "More of it does not apply here than a comparison allows.";
    if (estimate.standard_error) return "";
    if (estimate.reason == "no_data") return "Nobody gave a level.";
    if (estimate.reason == "no_variation") return "Everyone gave the same levels, which says nothing of chance.";
    return "Too few people answered to know how much chance there is.";
}

/// Variance of the means less what chance makes of it, as a share of both.
std::optional<double> reliability_of(std::span<const double> means, std::span<const double> errors) {
    if (means.size() < 2) return std::nullopt;
    statistics::CompensatedSum squares;
    for (const double error : errors)
        squares.add(error * error);
    const auto chance = squares.total() / static_cast<double>(errors.size());
    const auto between = std::max(0.0, statistics::moments(means).variance - chance);
    return statistics::reliability(between, chance).as_optional();
}

std::string too_unreliable(double reliability, double needed, const std::string& what) {
    return "Of the differences between systems a share of " + to_decimal_text(nine_decimals(reliability), 2) +
           " is not chance; " + what + " from " + to_decimal_text(nine_decimals(needed), 2) + " on.";
}

int sign(double value) {
    return static_cast<int>(value > 0) - static_cast<int>(value < 0);
}

/// Means and scores weigh the same answers differently; a claim has to hold for both (METHODS 1.5).
std::string why_not_claimed(const result::Domain& first, const result::Domain& second, double difference) {
    if (!first.score || !second.score) return "One of them has no score.";
    if (sign(*first.score - *second.score) != sign(difference))
        return "The mean of what people said and the score of their majorities point different ways.";
    return "";
}

/// Hidden as well where those who see more may not see it.
ShownEstimate shown_in(const ReadyResults& results, const std::string& system, const std::string& domain,
                       const ComparisonPolicy& policy) {
    const auto seen = find_domain(find_system(results, system), domain);
    const auto shown = shown_estimate(*seen.shown, policy);
    return seen.wider == nullptr ? shown : hidden_with(shown, shown_estimate(*seen.wider, policy));
}

} // namespace

DomainComparison compare_domain(const ReadyResults& results, const std::string& domain,
                                const ComparisonPolicy& policy) {
    DomainComparison found;
    found.domain = domain;
    if (!results.shown.empty()) found.title = domain_of(results.shown.front(), domain).title;
    std::vector<const result::Domain*> compared;
    std::vector<ComparedEstimate> beside_all;
    std::vector<std::string> names;
    std::vector<double> means;
    std::vector<double> errors;
    found.systems.reserve(results.shown.size()); // so that what points to one stays there
    // Hidden, and counted as if they had shown nothing: no audience is told of more than the record.
    std::size_t unseen = 0;
    for (const auto& system : results.shown) {
        const auto& own = domain_of(system, domain);
        const auto shown = shown_in(results, system.system, domain, policy);
        SystemEstimate estimate{.system = system.system,
                                .estimate = shown.estimate,
                                .compared = false,
                                .left_out = why_left_out(system, own, shown),
                                .hidden = shown.hidden};
        estimate.compared = estimate.left_out.empty();
        if (estimate.compared) {
            compared.push_back(&own);
            names.push_back(system.system);
            means.push_back(*estimate.estimate.mean);
            errors.push_back(*estimate.estimate.standard_error);
        }
        if (system.participation.complete && !shown.hidden.empty()) ++unseen;
        const auto& made = found.systems.emplace_back(std::move(estimate));
        if (made.compared)
            beside_all.push_back({.system = made.system, .estimate = &made.estimate, .score = own.score});
    }
    found.reliability = reliability_of(means, errors);
    found.overlap_factor = statistics::average_overlap_factor(errors, policy.alpha).as_optional();
    found.funnel = domain_funnel(names, means, errors, policy);
    if (!found.reliability) {
        found.pairs_withheld = found.ranks_withheld = found.middle_withheld =
            "A comparison needs two systems with an interval.";
        return found;
    }
    if (*found.reliability < policy.reliability_for_comparison) {
        const auto needed = policy.reliability_for_comparison;
        found.pairs_withheld = found.ranks_withheld = too_unreliable(*found.reliability, needed, "pairs are compared");
        found.middle_withheld = too_unreliable(*found.reliability, needed, "systems are set beside the middle of all");
        return found;
    }
    found.middle = domain_middle(beside_all, policy, unseen);
    const auto sets = statistics::rank_sets(means, errors, policy.alpha, unseen);
    for (std::size_t i = 0; i < names.size(); ++i)
        for (std::size_t j = i + 1; j < names.size(); ++j) {
            PairVerdict pair{.first = names[i],
                             .second = names[j],
                             .verdict = "not-told-apart",
                             .difference = means[i] - means[j],
                             .p = 1,
                             .reason = ""};
            pair.p = std::min(sets->p_values[i * names.size() + j], sets->p_values[j * names.size() + i]);
            if (sets->above(i, j) || sets->above(j, i)) {
                pair.reason = why_not_claimed(*compared[i], *compared[j], pair.difference);
                if (pair.reason.empty()) pair.verdict = sets->above(i, j) ? "higher" : "lower";
            }
            found.pairs.push_back(std::move(pair));
        }
    if (*found.reliability < policy.reliability_for_rank_sets) {
        found.ranks_withheld = too_unreliable(*found.reliability, policy.reliability_for_rank_sets, "ranks are shown");
        return found;
    }
    for (std::size_t i = 0; i < names.size(); ++i)
        found.ranks.push_back({.system = names[i],
                               .best = sets->sets[i].best,
                               .worst = sets->sets[i].worst,
                               .of = static_cast<std::uint32_t>(names.size())});
    return found;
}

} // namespace weft::comparison
