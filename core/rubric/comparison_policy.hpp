// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace weft {

/// What has to hold before systems are compared, and by which numbers: the table [compare] of `rubrics/defaults.toml`.
/// One copy for everybody: systems compared by numbers of their own would not be compared.
struct ComparisonPolicy {
    double level = 0;                      ///< of intervals: 0.95
    double alpha = 0;                      ///< of all claims about one domain, or one system's sectors, together: 0.05
    double reliability_for_comparison = 0; ///< 0.70: below it no pair is compared
    double reliability_for_rank_sets = 0;  ///< 0.80: below it no ranks are shown
    std::uint32_t funnel_systems = 0;      ///< 10: below it no funnel is shown
    std::uint64_t order_steps = 0;         ///< up to so many steps, all orders that levels allow are counted: 1,000,000
    // how much the weights decide
    std::uint64_t seed = 0;         ///< of everything that is drawn, where nobody gives one
    std::uint32_t weight_draws = 0; ///< weightings tried: 10,000
    double weight_share = 0;        ///< of them, that a range of ranks holds: 0.90
    std::uint32_t first_places = 0; ///< in what share of them a system is among so many first: 10
    // where sectors differ
    double screening = 0;           ///< expected share of false finds among those worth a look: 0.10
    std::uint64_t exact_steps = 0;  ///< up to so many steps, all ways to deal the answers out are counted
    std::uint32_t permutations = 0; ///< beyond that, so many are drawn
    // whether it is the question
    double split_share = 0;          ///< a question that so many of the systems are split over is in doubt itself: 0.50
    std::uint32_t split_systems = 0; ///< once so many of them can be judged: 3
    std::uint32_t split_answers = 0; ///< levels that make a system one that can be judged: 5
    // rounds
    double common_share = 0;        ///< of each version's weight that has to be unchanged: 0.60
    std::uint32_t trend_rounds = 0; ///< rounds from which a trend can be called: 4
    // who is alike
    std::uint32_t peers = 0; ///< nearest systems named: 5
    double peer_cap = 0;     ///< a value counts for no more than so many standard deviations above the mean: 5
    // where somebody is hidden
    double mean_step = 0;  ///< percent of the scale that a mean is rounded to: 1
    double error_step = 0; ///< and its standard error, upwards: 0.5
    double left_open = 0;  ///< share of the scale in which a hidden value may lie anywhere, for all that is shown: 0.50
    double hidden_share = 0;      ///< of the people hidden in a total over systems, that one system may have: 0.50
    std::uint32_t total_step = 0; ///< people that such a total is rounded to: 20
    double share_step = 0;        ///< that shares of it are rounded to: 0.02
};

} // namespace weft
