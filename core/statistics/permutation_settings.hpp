// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/random_streams.hpp"

#include <cstdint>

/// What all permutation tests share. They take whole numbers (levels, or differences of levels), so that "at least as
/// extreme" is decided exactly.
namespace weft::statistics {

struct PermutationSettings {
    std::uint64_t exact_limit = 0; ///< up to so many arrangements, all of them are counted
    std::uint32_t replicates = 0;  ///< beyond that, so many are drawn
    RandomStream stream;           ///< from this stream
    unsigned threads = 1;
};

struct PermutationTest {
    double p = 0;          ///< two-sided; never 0: drawn ones count the observed arrangement in (Phipson & Smyth 2010)
    double smallest_p = 0; ///< what p would be at best; above alpha, "too few to test" and not "no difference"
    bool exact = false;
    std::uint64_t extreme = 0; ///< arrangements at least as extreme as the observed one, of
    std::uint64_t total = 0;   ///< so many; for drawn ones both without the observed one
};

/// (b + 1) / (B + 1).
constexpr double drawn_p(std::uint64_t extreme, std::uint64_t replicates) {
    return (static_cast<double>(extreme) + 1) / (static_cast<double>(replicates) + 1);
}

} // namespace weft::statistics
