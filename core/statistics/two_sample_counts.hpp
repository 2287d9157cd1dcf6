// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <cstdint>
#include <span>

namespace weft::statistics {

struct CountsTest {
    double p = 0;          ///< two-sided
    double smallest_p = 0; ///< what p would be at best; above alpha, "too few to test" and not "no difference"
};

/// two_sample_permutation for answers that are counted by level already: over all ways to deal them out, however many
/// there are, because answers at one level need not be told apart. What is extreme is decided in whole numbers; the share
/// of it is a double, good to about 1e-12. Takes about people * smaller group * largest sum steps. no_data when both are
/// empty, too_few when either has fewer than two, out_of_range when that takes more than `most_steps`. All equal: p = 1.
Outcome<CountsTest> two_sample_counts(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second,
                                      std::uint64_t most_steps);

} // namespace weft::statistics
