// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// Of the weights of a framework's criteria in one round, whatever they are crossed with.
std::string weight_stream(const std::string& framework, const std::string& round);

struct WeightingSettings {
    std::uint64_t seed = 0;
    std::uint32_t draws = 0; ///< 10,000
    double share = 0;        ///< of the weightings that a range of ranks holds: 0.90 leaves a twentieth at either end
    unsigned threads = 1;
    std::uint32_t first_places = 0; ///< 10: in what share of the weightings a system is among so many first
};

/// In what share of all weightings each of two is ahead; what is left to 1 are ties.
struct WeightedPair {
    std::string first;
    std::string second;
    double first_ahead = 0;
    double second_ahead = 0;
};

/// Which ranks a system has as the weights change, 1 the highest: always a range. It holds no chance of who answered.
struct WeightedRanks {
    std::string system;
    double low = 0; ///< halves are shared ranks
    double high = 0;
    std::uint32_t of = 0;    ///< systems weighed
    double middle = 0;       ///< the median, which says nothing without the ends
    double within_first = 0; ///< share of the weightings in which it is among the first places of the policy
};

struct Weightings {
    std::uint32_t draws = 0;
    std::uint32_t criteria = 0;
    std::vector<WeightedPair> pairs;   ///< by keys
    std::vector<WeightedRanks> ranks;  ///< by key
    std::vector<std::string> left_out; ///< systems that hide a criterion or have no level at all, by key
    std::string withheld;              ///< a sentence where there is nothing to weigh; empty otherwise
    /// By how many ranks a system moves, on average over all systems and weightings, from where the weights of the rubrics
    /// and of the framework put it (R_S of METHODS 6.1); null where there is nothing to weigh.
    std::optional<double> average_shift{};
};

/// Weighs the headline levels of all criteria in every plausible way, each weighting as likely (Dirichlet). `results` are
/// of one framework and round, sorted by system. A criterion without a level in one system takes no part there, and its
/// other weights stand for the whole.
Weightings weigh_in_all_ways(std::span<const result::Result> results, const WeightingSettings& settings);

/// How many are left out, and why, in a sentence; empty where none is.
std::string left_out_in_words(const Weightings& weightings);

} // namespace weft::comparison
