// SPDX-License-Identifier: MIT
#include "core/statistics/analysis_of_means.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/distributions.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace weft::statistics {
namespace {

double squared(double value) {
    return value * value;
}

/// The squares of all, and what those of each with another factor come to.
class Squares {
public:
    explicit Squares(std::span<const double> values) : values_(values) {
        for (const double value : values)
            all_.add(squared(value));
    }

    /// Root of the sum over all of (c_j v_j)^2 for the difference of one from the mean.
    double of_difference(std::size_t one) const {
        const auto count = static_cast<double>(values_.size());
        const auto own = squared(values_[one]);
        const auto others = std::max(0.0, all_.total() - own); // a hair below nothing where they are all 0
        return std::sqrt(squared(1 - 1 / count) * own + others / squared(count));
    }

private:
    std::span<const double> values_;
    CompensatedSum all_;
};

} // namespace

Outcome<AnalysisOfMeans> analysis_of_means(std::span<const double> estimates, std::span<const double> standard_errors,
                                           std::span<const double> degrees, double alpha) {
    assert(estimates.size() == standard_errors.size() && estimates.size() == degrees.size());
    if (estimates.empty()) return Reason::no_data;
    if (estimates.size() < 2) return Reason::too_few;
    const auto is_negative = [](double error) { return !(error >= 0); };
    const auto is_not_above_0 = [](double one) { return !(one > 0); };
    if (std::ranges::any_of(standard_errors, is_negative) || std::ranges::any_of(degrees, is_not_above_0))
        return Reason::out_of_range;
    if (std::ranges::all_of(standard_errors, [](double error) { return error == 0; })) return Reason::no_variation;

    const auto count = static_cast<double>(estimates.size());
    const auto tests = estimates.size() == 2 ? 1 : count;
    std::vector<double> halves; // of an interval of each estimate by itself
    for (std::size_t i = 0; i < estimates.size(); ++i)
        halves.push_back(student_t_quantile(1 - alpha / tests / 2, degrees[i]) * standard_errors[i]);
    AnalysisOfMeans found{.mean = sum(estimates) / count, .estimates = {}};
    const Squares of_errors(standard_errors);
    const Squares of_halves(halves);
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        const auto difference = estimates[i] - found.mean;
        const auto half = of_halves.of_difference(i);
        found.estimates.push_back({.difference = difference,
                                   .standard_error = of_errors.of_difference(i),
                                   .interval = {.low = difference - half, .high = difference + half}});
    }
    return found;
}

} // namespace weft::statistics
