// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <cstddef>
#include <span>

/// Two rules for "do these ratings agree?" from the RAND/UCLA Appropriateness Method (Fitch et al. 2001).
namespace weft::statistics {

/// All of it on the method's own scale of 1 to 9.
struct RandDisagreement {
    double median = 0;
    double percentile_30 = 0;
    double percentile_70 = 0;
    double range = 0;          ///< IPR, between the two percentiles
    double asymmetry = 0;      ///< AI, how far the middle of that range lies from the scale's
    double adjusted_range = 0; ///< IPRAS, how wide the range would be for ratings that disagree
    double index = 0;          ///< DI, range / adjusted_range
    bool disagreement = false; ///< the range is wider than that
};

/// Ratings on a scale from `first` to `last`, mapped linearly onto 1 to 9 where the method's constants hold; percentiles
/// are averaged inverse ones. no_data without ratings, too_few for one, out_of_range off the scale or without a scale.
Outcome<RandDisagreement> rand_disagreement(std::span<const double> ratings, double first, double last);

struct ThreePointRegion {
    double median = 0;
    std::size_t outside = 0; ///< ratings more than 1 from the median
    std::size_t allowed = 0; ///< floor((n - 2) / 3): the published 2 for 8 to 10, 3 for 11 to 13, 4 for 14 to 16
    bool agreement = false;
};

/// Agreement when few ratings lie outside median +/- 1 level. Lenient on five levels, where three points are most of the
/// scale. no_data without ratings, too_few for one.
Outcome<ThreePointRegion> three_point_region(std::span<const double> ratings);

} // namespace weft::statistics
