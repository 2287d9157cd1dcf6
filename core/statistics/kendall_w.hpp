// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"
#include "core/statistics/table.hpp"

#include <cstddef>

namespace weft::statistics {

struct Concordance {
    double w = 0; ///< 1: all raters order the subjects alike; 0: no common order
    double chi_squared = 0;
    std::size_t degrees = 0;
    double p = 0; ///< of no common order; an approximation, poor below eight subjects or so
};

/// Kendall's W with the correction for ties (Siegel & Castellan 1988). `values` has a row for each subject and a column
/// for each rater, none missing; only their order within a rater counts, larger being more. no_data without values,
/// too_few below two subjects or raters, no_variation when every rater ties everything.
Outcome<Concordance> kendall_w(const Table<double>& values);

} // namespace weft::statistics
