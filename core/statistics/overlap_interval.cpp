// SPDX-License-Identifier: MIT
#include "core/statistics/overlap_interval.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/distributions.hpp"

#include <cmath>

namespace weft::statistics {

Outcome<double> overlap_factor(double first_error, double second_error, double alpha) {
    if (!(first_error >= 0 && second_error >= 0)) return Reason::out_of_range;
    if (first_error + second_error == 0) return Reason::no_variation;
    return normal_quantile(1 - alpha / 2) * std::hypot(first_error, second_error) / (first_error + second_error);
}

Outcome<double> average_overlap_factor(std::span<const double> standard_errors, double alpha) {
    if (standard_errors.empty()) return Reason::no_data;
    if (standard_errors.size() < 2) return Reason::too_few;
    CompensatedSum factors;
    double pairs = 0;
    for (std::size_t i = 0; i < standard_errors.size(); ++i)
        for (std::size_t j = i + 1; j < standard_errors.size(); ++j) {
            const auto factor = overlap_factor(standard_errors[i], standard_errors[j], alpha);
            if (!factor && factor.reason() == Reason::out_of_range) return Reason::out_of_range;
            if (!factor) continue;
            factors.add(*factor);
            ++pairs;
        }
    if (pairs == 0) return Reason::no_variation;
    return factors.total() / pairs;
}

} // namespace weft::statistics
