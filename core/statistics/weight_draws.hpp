// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"
#include "core/statistics/random_streams.hpp"
#include "core/statistics/table.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::statistics {

/// How often each system had each rank, and each stood above each other one, over drawn weights. Whole numbers, so that
/// neither threads nor the order of adding change them.
struct WeightTally {
    std::size_t systems = 0;
    std::uint32_t draws = 0;
    std::vector<std::uint32_t>
        at_doubled_rank;              ///< [system * (2 n - 1) + doubled rank - 2]; rank 1 is the highest score
    std::vector<std::uint32_t> above; ///< [i * n + j]: draws in which i scores higher than j; the rest are ties

    /// "In what share of plausible weightings is i above j?"
    double share_above(std::size_t i, std::size_t j) const {
        return static_cast<double>(above[i * systems + j]) / static_cast<double>(draws);
    }

    /// The lowest rank that at least `share` (0 to 1) of the draws reach; ties share the middle of their ranks, so halves occur.
    double rank_at(std::size_t system, double share) const;

    /// Share of the draws in which the system's rank is no more than `last`, shared ranks by their middle.
    double share_within(std::size_t system, std::uint32_t last) const;

    /// R_S of OECD/JRC (2008), averaged over the draws: by how many ranks a system moves from `reference`, its rank there,
    /// 1 the highest. Mean of `average_rank_shift` (its header) of each draw. no_data without systems or draws.
    Outcome<double> average_shift(std::span<const double> reference) const;
};

struct WeightDraws {
    RandomStream stream;     ///< a draw of weights is one replicate
    std::uint32_t draws = 0; ///< 10,000
    unsigned threads = 1;
    std::span<const double> shapes = {}; ///< of the Dirichlet, one a criterion; none: all 1, every weighting as likely
};

/// Weighted means of every system under drawn weights (OECD/JRC 2008; rank acceptability of SMAA, Lahdelma & Salminen
/// 2001). `values` has a row for each system and a column for each criterion, in any unit; a value not known takes no
/// part and the other weights stand for the whole. no_data without systems or criteria, too_few when a system has no value
/// at all, out_of_range for a shape that is not above 0 or without draws.
Outcome<WeightTally> tally_weight_draws(const Table<std::optional<double>>& values, const WeightDraws& settings);

/// Weights around declared ones: shapes that sum to `concentration`, the higher the closer.
std::vector<double> shapes_around(std::span<const double> weights, double concentration);

} // namespace weft::statistics
