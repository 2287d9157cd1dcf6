// SPDX-License-Identifier: MIT
#include "core/statistics/krippendorff.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/percentile_interval.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

using Units = std::vector<std::size_t>;

double ratings_of(std::span<const std::uint32_t> unit) {
    return std::accumulate(unit.begin(), unit.end(), 0.0);
}

Units pairable_units(const RatingCounts& ratings) {
    Units units;
    for (std::size_t unit = 0; unit < ratings.counts.rows(); ++unit)
        if (ratings_of(ratings.counts.row(unit)) >= 2) units.push_back(unit);
    return units;
}

/// Squared differences of every two categories, `totals` being how often each occurs in pairable units.
std::vector<double> squared_differences(std::span<const double> categories, std::span<const double> totals,
                                        DifferenceMetric metric) {
    const auto count = categories.size();
    std::vector<double> squares(count * count);
    for (std::size_t c = 0; c < count; ++c)
        for (std::size_t k = c + 1; k < count; ++k) {
            double difference = 0;
            switch (metric) {
            case DifferenceMetric::nominal: difference = 1; break;
            case DifferenceMetric::ordinal:
                for (std::size_t g = c; g <= k; ++g)
                    difference += totals[g];
                difference -= (totals[c] + totals[k]) / 2;
                break;
            case DifferenceMetric::interval: difference = categories[k] - categories[c]; break;
            case DifferenceMetric::ratio:
                difference = (categories[k] - categories[c]) / (categories[k] + categories[c]);
                break;
            }
            squares[c * count + k] = squares[k * count + c] = difference * difference;
        }
    return squares;
}

Outcome<double> alpha_of(const RatingCounts& ratings, const Units& units, DifferenceMetric metric) {
    const auto count = ratings.categories.size();
    std::vector<double> totals(count);
    for (const auto unit : units)
        for (std::size_t c = 0; c < count; ++c)
            totals[c] += ratings.counts.at(unit, c);
    if (std::ranges::count_if(totals, [](double total) { return total > 0; }) < 2) return Reason::no_variation;
    const auto squares = squared_differences(ratings.categories, totals, metric);
    // Each pair once: both orders count the same above and below.
    CompensatedSum observed;
    for (const auto unit : units) {
        const auto row = ratings.counts.row(unit);
        double pairs = 0;
        for (std::size_t c = 0; c < count; ++c)
            for (std::size_t k = c + 1; k < count; ++k)
                pairs += static_cast<double>(row[c]) * static_cast<double>(row[k]) * squares[c * count + k];
        observed.add(pairs / (ratings_of(row) - 1));
    }
    CompensatedSum expected;
    for (std::size_t c = 0; c < count; ++c)
        for (std::size_t k = c + 1; k < count; ++k)
            expected.add(totals[c] * totals[k] * squares[c * count + k]);
    return 1 - (sum(totals) - 1) * observed.total() / expected.total();
}

Outcome<Units> usable_units(const RatingCounts& ratings, DifferenceMetric metric) {
    assert(ratings.categories.size() == ratings.counts.columns);
    if (std::ranges::all_of(ratings.counts.cells, [](auto cell) { return cell == 0; })) return Reason::no_data;
    if (metric == DifferenceMetric::ratio &&
        std::ranges::any_of(ratings.categories, [](double category) { return category < 0; }))
        return Reason::out_of_range;
    auto units = pairable_units(ratings);
    if (units.empty()) return Reason::too_few;
    return units;
}

} // namespace

Outcome<double> krippendorff_alpha(const RatingCounts& ratings, DifferenceMetric metric) {
    const auto units = usable_units(ratings, metric);
    if (!units) return units.reason();
    return alpha_of(ratings, *units, metric);
}

Outcome<Interval> krippendorff_interval(const RatingCounts& ratings, DifferenceMetric metric,
                                        const RandomStream& stream, std::uint32_t replicates, double level) {
    const auto units = usable_units(ratings, metric);
    if (!units) return units.reason();
    if (units->size() < 2) return Reason::too_few;
    std::vector<double> alphas;
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
        auto draws = stream.replicate(replicate);
        Units drawn(units->size());
        std::ranges::generate(drawn, [&] { return (*units)[draws.index(static_cast<std::uint32_t>(units->size()))]; });
        if (const auto alpha = alpha_of(ratings, drawn, metric)) alphas.push_back(*alpha);
    }
    if (alphas.size() * 2 < replicates) return Reason::too_few;
    return percentile_interval(alphas, level);
}

} // namespace weft::statistics
