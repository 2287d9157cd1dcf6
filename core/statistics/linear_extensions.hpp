// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/dominance.hpp"
#include "core/statistics/outcome.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Ranks where some are certainly above others and some stand beside each other: what all the orders say together that
/// keep everyone above those they are above (linear extensions; Bruggemann & Patil 2011). Rank 1 is the lowest.
namespace weft::statistics {

struct PartialOrder {
    std::vector<std::vector<std::size_t>> below; ///< by element: all that are strictly below it, whatever lies between
    std::vector<std::size_t> sizes; ///< by element: how many stand at it; they follow each other and share their ranks
};

/// Profiles as a partial order, those that are known and equal at one element.
struct MergedProfiles {
    PartialOrder order;
    std::vector<std::size_t> element_of; ///< by profile
};

/// Over the same dimensions, at least one.
MergedProfiles merge_profiles(std::span<const std::vector<LevelRange>> profiles);

/// Every rank that one of an element can have in any order: 1 + those below, to all less those above.
struct RankSpan {
    std::size_t lowest = 0;
    std::size_t highest = 0;

    bool operator==(const RankSpan&) const = default;
};

std::vector<RankSpan> rank_spans(const PartialOrder& order);

struct AverageRanks {
    std::vector<double> ranks; ///< by element; of several at one, the middle of their ranks
    bool is_exact = false;     ///< else by the extended local partial order model
    double orders = 0;         ///< linear extensions; 0 where they were not counted, infinite beyond 1.8e308
};

/// The mean rank over all linear extensions, each as likely. Exact, by the lattice of ideals (De Loof, De Meyer & De Baets
/// 2006), while that takes no more than `most_steps`: one for each set that may stand lowest and each element that may
/// come next. Beyond that by `extended_local_ranks`. no_data without elements, too_few for one of size 1,
/// no_variation for one of more, out_of_range for what is no order or an element of nobody. Elements that nothing is
/// above or below all have the middle rank.
Outcome<AverageRanks> average_ranks(const PartialOrder& order, std::uint64_t most_steps);

/// LPOM (Bruggemann et al. 2004): (S + 1)(N + 1) / (N + 1 - U) with S below, U beside and N in all; at an element of m it
/// is (S + (m + 1) / 2)(N + 1) / (N + 1 - U). It takes all that are beside one element for beside each other, too; exact for
/// chains and antichains, and never outside the span. Quick to do by hand; of 24 systems it was off by 1.6 ranks on average.
/// `order` is one.
std::vector<double> local_partial_order_ranks(const PartialOrder& order);

/// The same extended (Bruggemann & Carlsen 2011, MATCH 65:383): one that is below counts 1, and one that is beside counts
/// a / (a + b), where a are those of the element and below it that are beside that other one, too, and b those of the
/// element and above it. Off by 0.25 ranks on average for the same 24. `order` is one.
std::vector<double> extended_local_ranks(const PartialOrder& order);

} // namespace weft::statistics
