// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/cheapest.hpp"
#include "core/planning/state_table.hpp"
#include "core/planning/sum_layout.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace weft::planning {

inline constexpr auto no_place = std::numeric_limits<std::uint32_t>::max();

/// All that one sum of single criteria can come to, each value with its cheapest ways. Costs are those beyond the cheapest
/// options.
class PartWays {
public:
    /// What a way from criterion `at` on, with this value so far, will at least cost.
    using LeastCost = std::function<std::int64_t(std::size_t at, std::int64_t value)>;

    /// Ways that will cost more than `most_cost` are left out.
    PartWays(const SumLayout& layout, std::size_t sum, const LeastCost& least_cost, std::int64_t most_cost);

    std::size_t kept() const { return kept_; }
    /// What it can come to, and how; by the same places.
    std::size_t count() const { return layers_.back().ways.size(); }
    std::int64_t value(std::size_t place) const { return layers_.back().values.at(place).front(); }
    const Cheapest& way(std::size_t place) const { return layers_.back().ways[place]; }

    /// The first way in order of levels to one of these places, among those that are cheapest and touch fewest.
    struct FirstWay {
        std::vector<std::size_t> options; ///< by criterion of the sum
        std::size_t place = 0;            ///< where it leads
    };
    FirstWay first_way(const std::vector<bool>& places) const;
    /// By criterion of the sum: the lowest and the highest option on any cheapest way to one of these places.
    struct Options {
        std::size_t lowest = 0;
        std::size_t highest = 0;
    };
    std::vector<Options> options(const std::vector<bool>& places) const;

private:
    struct Layer {
        StateTable values{1};
        std::vector<Cheapest> ways;
        std::vector<std::uint32_t> next; ///< value x option of the criterion that follows
    };
    /// What the option makes of a way, by itself.
    Cheapest made_by(std::size_t step, std::size_t option) const;
    bool is_cheapest(std::size_t step, std::size_t place, std::size_t option, std::uint32_t next) const;
    bool is_cheapest_and_fewest(std::size_t step, std::size_t place, std::size_t option, std::uint32_t next) const;
    /// By layer, from which places one of those at the end is reached by steps of this kind.
    template <class IsGood>
    std::vector<std::vector<bool>> leading_to(const std::vector<bool>& places, const IsGood& is_good) const;

    const SumLayout& layout_;
    std::vector<std::size_t> criteria_;
    std::vector<Layer> layers_;
    std::size_t kept_ = 0;
};

} // namespace weft::planning
