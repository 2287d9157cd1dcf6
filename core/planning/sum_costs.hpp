// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/staircase.hpp"
#include "core/planning/sum_layout.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace weft::planning {

/// A level that each criterion has to have at least, by criterion; 0 where it may have any.
using Floors = std::vector<Rank>;

/// What a sum of single criteria can still gain for how much, from each criterion on: a knapsack, solved once. Costs are those
/// beyond the cheapest options; floors are part of them.
class SumCosts {
public:
    SumCosts(const SumLayout& layout, std::size_t sum, const Floors& floors);

    const Staircase& from(std::size_t at) const { return stairs_[place_[at]]; }

private:
    std::vector<std::size_t> place_; ///< by criterion: among the stairs
    std::vector<Staircase> stairs_;
};

} // namespace weft::planning
