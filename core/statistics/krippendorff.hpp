// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"
#include "core/statistics/outcome.hpp"
#include "core/statistics/random_streams.hpp"
#include "core/statistics/rating_counts.hpp"

#include <cstdint>

namespace weft::statistics {

/// What the difference of two categories means.
enum class DifferenceMetric { nominal, ordinal, interval, ratio };

/// Krippendorff's alpha (2011, Computing Krippendorff's Alpha-Reliability): 1 full agreement, 0 what chance gives, below
/// 0 worse than chance. Any number of raters, any ratings missing; a unit with one rating takes no part. no_data without
/// ratings, too_few without a unit of two, no_variation when all ratings of such units are one category, out_of_range
/// for a ratio of negative categories. One deviating rating among many alike gives 0: show Gwet's AC beside it.
Outcome<double> krippendorff_alpha(const RatingCounts& ratings, DifferenceMetric metric);

/// Percentile interval over `replicates` draws of units with replacement (criteria, not ratings, are what another panel
/// of questions would change). Replicates without variation have no alpha and are left out; too_few when fewer than
/// half have one.
Outcome<Interval> krippendorff_interval(const RatingCounts& ratings, DifferenceMetric metric,
                                        const RandomStream& stream, std::uint32_t replicates, double level);

} // namespace weft::statistics
