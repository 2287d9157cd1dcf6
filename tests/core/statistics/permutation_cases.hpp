// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/permutation_settings.hpp"

namespace weft::statistics {

/// The exact limit of METHODS section 0, and its replicates.
inline PermutationSettings exact_up_to_200000() {
    return {.exact_limit = 200000, .replicates = 9999, .stream = RandomStream(20250101, "perm"), .threads = 1};
}

inline PermutationSettings always_drawn(unsigned threads) {
    return {.exact_limit = 0, .replicates = 9999, .stream = RandomStream(20250101, "perm"), .threads = threads};
}

} // namespace weft::statistics
