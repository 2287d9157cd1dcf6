// SPDX-License-Identifier: MIT
#include "core/statistics/dominance.hpp"

#include <algorithm>
#include <cassert>

namespace weft::statistics {
namespace {

bool is_at_least(std::span<const LevelRange> first, std::span<const LevelRange> second) {
    return std::ranges::equal(first, second, [](const LevelRange& a, const LevelRange& b) { return a.low >= b.high; });
}

bool is_known(const LevelRange& range) {
    return range.low == range.high;
}

Dominance relation_of(std::span<const LevelRange> first, std::span<const LevelRange> second,
                      const DominancePair& ahead) {
    if (!ahead.first_ahead.empty() && !ahead.second_ahead.empty()) return Dominance::crossing;
    if (!ahead.first_ahead.empty() && is_at_least(first, second)) return Dominance::above;
    if (!ahead.second_ahead.empty() && is_at_least(second, first)) return Dominance::below;
    if (std::ranges::equal(first, second) && std::ranges::all_of(first, is_known)) return Dominance::equal;
    return Dominance::undecided;
}

} // namespace

DominancePair compare_profiles(std::span<const LevelRange> first, std::span<const LevelRange> second) {
    assert(!first.empty() && first.size() == second.size());
    DominancePair pair;
    for (std::size_t dimension = 0; dimension < first.size(); ++dimension) {
        if (first[dimension].low > second[dimension].high) pair.first_ahead.push_back(dimension);
        if (second[dimension].low > first[dimension].high) pair.second_ahead.push_back(dimension);
    }
    pair.relation = relation_of(first, second, pair);
    return pair;
}

DominanceOrder dominance_order(std::span<const std::vector<LevelRange>> profiles) {
    DominanceOrder order;
    order.dominates.resize(profiles.size());
    std::vector<bool> has_one_above(profiles.size());
    for (std::size_t i = 0; i < profiles.size(); ++i)
        for (std::size_t j = i + 1; j < profiles.size(); ++j)
            switch (compare_profiles(profiles[i], profiles[j]).relation) {
            case Dominance::above:
                order.dominates[i].push_back(j);
                has_one_above[j] = true;
                break;
            case Dominance::below:
                order.dominates[j].push_back(i);
                has_one_above[i] = true;
                break;
            case Dominance::equal: ++order.equal_pairs; break;
            case Dominance::crossing: ++order.crossing_pairs; break;
            case Dominance::undecided: ++order.undecided_pairs; break;
            }
    for (std::size_t i = 0; i < profiles.size(); ++i)
        if (!has_one_above[i]) order.front.push_back(i);
    return order;
}

} // namespace weft::statistics
