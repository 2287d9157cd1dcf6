// SPDX-License-Identifier: MIT
#include "core/comparison/domain_estimate.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/comparison/criterion_weights.hpp"
#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/moments.hpp"
#include "core/statistics/stratified_mean.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace weft::comparison {
namespace {

using statistics::Moments;

/// One criterion as one sector answered it, percent of the way from the worst level to the best.
struct SectorCriterion {
    double weight = 0;
    Moments answers;
    std::string criterion;
    std::string hidden;
};

Moments moments_of_counts(const std::vector<std::uint32_t>& counts) {
    Moments found{.count = std::accumulate(counts.begin(), counts.end(), std::size_t{0})};
    if (found.count == 0 || counts.size() < 2) return {};
    const auto percent = [&](std::size_t rank) {
        return 100 * static_cast<double>(rank) / static_cast<double>(counts.size() - 1);
    };
    statistics::CompensatedSum sum;
    for (std::size_t rank = 0; rank < counts.size(); ++rank)
        sum.add(counts[rank] * percent(rank));
    found.mean = sum.total() / static_cast<double>(found.count);
    if (found.count < 2) return found;
    statistics::CompensatedSum squares;
    for (std::size_t rank = 0; rank < counts.size(); ++rank)
        squares.add(counts[rank] * (percent(rank) - found.mean) * (percent(rank) - found.mean));
    found.variance = squares.total() / static_cast<double>(found.count - 1);
    return found;
}

std::map<std::string, std::vector<SectorCriterion>> answers_by_sector(const result::Domain& domain) {
    std::map<std::string, std::vector<SectorCriterion>> by_sector;
    const auto weights = criterion_weights(domain);
    for (const auto* criterion : criteria_of(domain)) {
        const auto weight = weights.at(criterion->id);
        if (criterion->state != "level" || weight <= 0) continue; // as the score leaves it out
        for (const auto& sector : criterion->sectors)
            if (const auto answers = moments_of_counts(sector.counts); answers.count > 0)
                by_sector[sector.sector].push_back({weight, answers, criterion->id, sector.hidden});
    }
    return by_sector;
}

/// A sector as one stratum: its mean over criteria, and the largest variance that mean can have. The standard errors of
/// the criteria add up as if the same people were high on all of them. A criterion that one person answered lends its
/// mean and takes its spread from the others.
Moments stratum_of(const std::vector<SectorCriterion>& criteria) {
    statistics::CompensatedSum mean;
    statistics::CompensatedSum error;
    double weight = 0;
    double weight_with_spread = 0;
    std::size_t fewest = 0;
    for (const auto& criterion : criteria) {
        const auto& answers = criterion.answers;
        weight += criterion.weight;
        mean.add(criterion.weight * answers.mean);
        if (answers.count < 2) continue;
        weight_with_spread += criterion.weight;
        error.add(criterion.weight * std::sqrt(answers.variance / static_cast<double>(answers.count)));
        fewest = fewest == 0 ? answers.count : std::min(fewest, answers.count);
    }
    Moments stratum{.count = std::max<std::size_t>(fewest, 1), .mean = mean.total() / weight};
    if (fewest == 0) return stratum;
    const auto standard_error = error.total() / weight_with_spread;
    stratum.variance = standard_error * standard_error * static_cast<double>(fewest);
    return stratum;
}

} // namespace

DomainEstimate estimate_domain(const result::Domain& domain, double level) {
    std::vector<Moments> strata;
    for (const auto& [sector, criteria] : answers_by_sector(domain))
        strata.push_back(stratum_of(criteria));
    const auto found = statistics::stratified_mean(strata, std::vector<double>(strata.size(), 1), level);
    DomainEstimate estimate;
    if (!found) {
        estimate.reason = statistics::reason_code(found.reason());
        return estimate;
    }
    estimate.mean = found->mean;
    estimate.sectors = found->strata;
    estimate.sectors_of_one = found->borrowing;
    if (!found->interval) {
        estimate.reason = statistics::reason_code(found->interval.reason());
        return estimate;
    }
    estimate.standard_error = std::sqrt(*found->variance);
    estimate.degrees = *found->degrees;
    // The t distribution knows no ends of a scale.
    estimate.low = std::max(0.0, found->interval->low);
    estimate.high = std::min(100.0, found->interval->high);
    return estimate;
}

std::vector<MeanPart> mean_parts(const result::Domain& domain) {
    std::vector<MeanPart> parts;
    const auto by_sector = answers_by_sector(domain);
    for (const auto& [sector, criteria] : by_sector) {
        double weight = 0;
        for (const auto& criterion : criteria)
            weight += criterion.weight;
        for (const auto& criterion : criteria)
            parts.push_back({.sector = sector,
                             .criterion = criterion.criterion,
                             .weight = criterion.weight / weight / static_cast<double>(by_sector.size()),
                             .mean = criterion.answers.mean,
                             .hidden = criterion.hidden});
    }
    return parts;
}

} // namespace weft::comparison
