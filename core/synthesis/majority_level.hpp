// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/synthesis/panel_tally.hpp"

#include <boost/container/small_vector.hpp>

#include <cstddef>
#include <optional>
#include <span>

namespace weft {

/// True when `exact()` is above `threshold`. `approximate` decides, to 1e-9; within that the exact value is made
/// (METHODS 1.2: equality with the threshold fails, and real differences can be smaller than any tolerance).
template <class Exact>
bool is_above(double approximate, double threshold, const Fraction& exact_threshold, Exact exact) {
    constexpr double in_doubt = 1e-9;
    if (approximate > threshold + in_doubt) return true;
    if (approximate < threshold - in_doubt) return false;
    return exact() > exact_threshold;
}

/// Levels by strict majority: the highest level that more than `threshold` of the weight puts at it or above
/// (METHODS 1.2, the majority grade of Balinski and Laraki). Nothing without level-givers.
class MajorityRule {
public:
    MajorityRule(const PanelTally& tally, const Fraction& threshold);

    /// The level all sectors together hold, each with the same weight; `left_out` is a sector not to count.
    std::optional<Rank> panel_level(std::size_t question, Rank top,
                                    std::optional<std::size_t> left_out = std::nullopt) const;
    /// The level one sector holds.
    std::optional<Rank> sector_level(std::size_t question, std::size_t sector, Rank top) const;
    /// True when more than the threshold of the weight sits at exactly the lowest level: for yes-or-no questions.
    bool is_majority_at_lowest(std::size_t question) const;
    /// The share of the panel's weight at `rank` or above; nothing without level-givers.
    std::optional<double> panel_support(std::size_t question, Rank rank) const;

private:
    using Sectors = boost::container::small_vector<std::size_t, 16>; // asked for at every question

    double mean_support(std::size_t question, std::span<const std::size_t> sectors, Rank rank) const;
    Fraction exact_mean_support(std::size_t question, std::span<const std::size_t> sectors, Rank rank) const;
    Sectors sectors_heard(std::size_t question, std::optional<std::size_t> left_out) const;

    const PanelTally* tally_;
    Fraction exact_threshold_;
    double threshold_;
};

} // namespace weft
