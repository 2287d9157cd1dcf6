// SPDX-License-Identifier: MIT
#include "core/statistics/gwet.hpp"

#include "core/statistics/compensated_sum.hpp"

#include <cassert>
#include <cmath>
#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

double pairs_among(std::size_t count) {
    return static_cast<double>(count) * (static_cast<double>(count) - 1) / 2;
}

/// The credit of categories number k and l, 1 for the same.
double credit(std::span<const double> categories, std::size_t k, std::size_t l, AgreementWeights weights) {
    const auto part = std::abs(categories[k] - categories[l]) / (categories.back() - categories.front());
    switch (weights) {
    case AgreementWeights::unweighted: return k == l ? 1 : 0;
    case AgreementWeights::linear: return 1 - part;
    case AgreementWeights::quadratic: return 1 - part * part;
    case AgreementWeights::ordinal:
        return 1 - pairs_among((k > l ? k - l : l - k) + 1) / pairs_among(categories.size());
    }
    return 0;
}

std::vector<double> all_credits(std::span<const double> categories, AgreementWeights weights) {
    std::vector<double> credits;
    for (std::size_t k = 0; k < categories.size(); ++k)
        for (std::size_t l = 0; l < categories.size(); ++l)
            credits.push_back(credit(categories, k, l, weights));
    return credits;
}

} // namespace

Outcome<GwetAgreement> gwet_agreement(const RatingCounts& ratings, AgreementWeights weights) {
    const auto count = ratings.categories.size();
    assert(count == ratings.counts.columns);
    if (count == 0) return Reason::no_data;
    if (count < 2) return Reason::too_few;
    const auto credits = all_credits(ratings.categories, weights);
    std::vector<CompensatedSum> shares(count);
    CompensatedSum agreement;
    double rated = 0;
    double rated_twice = 0;
    for (std::size_t unit = 0; unit < ratings.counts.rows(); ++unit) {
        const auto row = ratings.counts.row(unit);
        const auto given = std::accumulate(row.begin(), row.end(), 0.0);
        if (given < 1) continue;
        ++rated;
        for (std::size_t k = 0; k < count; ++k)
            shares[k].add(row[k] / given);
        if (given < 2) continue;
        ++rated_twice;
        double agreeing = 0;
        for (std::size_t k = 0; k < count; ++k) {
            double credited = -1; // a rating is not paired with itself
            for (std::size_t l = 0; l < count; ++l)
                credited += credits[k * count + l] * row[l];
            agreeing += row[k] * credited;
        }
        agreement.add(agreeing / (given * (given - 1)));
    }
    if (rated == 0) return Reason::no_data;
    if (rated_twice == 0) return Reason::too_few;
    CompensatedSum spread;
    for (const auto& share : shares)
        spread.add(share.total() / rated * (1 - share.total() / rated));
    const auto categories = static_cast<double>(count);
    GwetAgreement found;
    found.observed = agreement.total() / rated_twice;
    found.chance = sum(credits) / (categories * (categories - 1)) * spread.total();
    found.coefficient = (found.observed - found.chance) / (1 - found.chance);
    return found;
}

} // namespace weft::statistics
