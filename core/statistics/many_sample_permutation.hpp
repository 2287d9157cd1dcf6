// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"
#include "core/statistics/permutation_settings.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace weft::statistics {

/// Whether any of several groups (all sectors) differs: sum of n_s (mean_s - mean)^2 over all ways to deal the values
/// out. Groups of fewer than two are left out. no_data without values, too_few below two groups, out_of_range when sizes
/// or values are too large to be compared exactly. All equal: p = 1.
Outcome<PermutationTest> many_sample_permutation(std::span<const std::vector<std::int64_t>> groups,
                                                 const PermutationSettings& settings);

} // namespace weft::statistics
