// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace weft::statistics {

/// "Between 3rd and 31st": all ranks that the data do not rule out, 1 the highest estimate.
struct RankSet {
    std::uint32_t best = 0;
    std::uint32_t worst = 0;

    bool operator==(const RankSet&) const = default;
};

struct RankSets {
    std::vector<RankSet> sets;    ///< in the order given
    std::vector<bool> is_above;   ///< [i * n + j]: i is beyond chance above j
    std::vector<double> p_values; ///< [i * n + j]: Holm's adjusted, of i being above j; 1 on the diagonal
    std::size_t pairs = 0;        ///< that could be compared
    std::size_t pairs_told_apart = 0;

    bool above(std::size_t i, std::size_t j) const { return is_above[i * sets.size() + j]; }
};

/// Simultaneous rank sets (Mogstad et al. 2024): all n (n - 1) one-sided z tests of independent estimates, Holm at
/// `alpha`. Right for all of them together with probability 1 - alpha; no set may be cut into groups, as "cannot be told
/// apart" is not transitive. Two estimates without standard error are not compared. Estimates that tie are never told
/// apart. One estimate: [1, 1]. no_data without estimates, out_of_range for a negative standard error. `unseen` are
/// estimates of the same family that are not given: their tests count as if they had shown nothing, which claims less.
Outcome<RankSets> rank_sets(std::span<const double> estimates, std::span<const double> standard_errors, double alpha,
                            std::size_t unseen = 0);

} // namespace weft::statistics
