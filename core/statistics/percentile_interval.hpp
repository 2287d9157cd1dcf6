// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"
#include "core/statistics/outcome.hpp"

#include <cstdint>
#include <span>

namespace weft::statistics {

/// Two places among sorted replicates, counted from 1.
struct PercentilePlaces {
    std::uint32_t low = 0;
    std::uint32_t high = 0;
};

/// The (B + 1) alpha / 2-th replicate from either end (Davison & Hinkley 1997, 5.2): 50 and 1950 of 1999 at 0.95.
/// Between two places the outer one is taken. too_few when `replicates` are too few for an outer place.
Outcome<PercentilePlaces> percentile_places(std::uint32_t replicates, double level);

/// The replicates at those places, in the replicates' units.
Outcome<Interval> percentile_interval(std::span<const double> replicates, double level);

} // namespace weft::statistics
