// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"
#include "core/statistics/permutation_settings.hpp"

#include <cstdint>
#include <span>

namespace weft::statistics {

struct TwoSampleTest : PermutationTest {
    double p_first_above = 0; ///< one-sided: of the first group's mean lying above
};

/// Whether two groups (sectors) differ, by the absolute difference of their means over all ways to deal the values out
/// (Good 2005). The exact count takes time with the number and range of the values, not with the number of ways, so the
/// limit may be raised far. no_data when both are empty, too_few when either has fewer than two. All equal: p = 1.
Outcome<TwoSampleTest> two_sample_permutation(std::span<const std::int64_t> first, std::span<const std::int64_t> second,
                                              const PermutationSettings& settings);

} // namespace weft::statistics
