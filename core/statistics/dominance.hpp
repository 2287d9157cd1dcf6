// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

/// Comparison without weights and without an interval scale: who is at least as good everywhere (Bruggemann & Patil 2011).
namespace weft::statistics {

/// What is known of one dimension (a domain's level): the same twice when all is known.
struct LevelRange {
    int low = 0;
    int high = 0;

    bool operator==(const LevelRange&) const = default;
};

enum class Dominance {
    above,     ///< at least as high everywhere, higher somewhere, whatever the unknown turns out to be
    below,     ///< the same the other way round
    equal,     ///< all known and the same
    crossing,  ///< each certainly higher somewhere
    undecided, ///< it depends on what is not known
};

struct DominancePair {
    Dominance relation = Dominance::undecided;
    std::vector<std::size_t> first_ahead;  ///< dimensions in which the first is certainly higher
    std::vector<std::size_t> second_ahead; ///< and the second
};

/// Two profiles over the same dimensions, at least one.
DominancePair compare_profiles(std::span<const LevelRange> first, std::span<const LevelRange> second);

struct DominanceOrder {
    std::vector<std::vector<std::size_t>> dominates; ///< by profile: those it is above, ascending
    std::vector<std::size_t> front;                  ///< profiles that nothing is above, ascending
    std::size_t crossing_pairs = 0;
    std::size_t equal_pairs = 0;
    std::size_t undecided_pairs = 0;
};

DominanceOrder dominance_order(std::span<const std::vector<LevelRange>> profiles);

} // namespace weft::statistics
