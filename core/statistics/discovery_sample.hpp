// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <cstdint>

namespace weft::statistics {

struct DiscoverySample {
    std::uint32_t size = 0;
    double probability = 0; ///< of finding at least one
};

/// How many of `all` criteria to verify so that, if `wrong` of them are, at least one is found with probability
/// `confidence` (hypergeometric discovery sampling of audit practice). no_data for nothing to verify, out_of_range when
/// `wrong` is 0 or more than all, or the confidence is not between 0 and 1.
Outcome<DiscoverySample> discovery_sample(std::uint32_t all, std::uint32_t wrong, double confidence);

} // namespace weft::statistics
