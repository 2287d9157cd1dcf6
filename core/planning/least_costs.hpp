// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/part_costs.hpp"
#include "core/planning/sum_costs.hpp"
#include "core/planning/sum_layout.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::planning {

/// What the criteria that are still to be decided will at least cost: never too much, so that a search may leave out what
/// could not be the cheapest, and close enough that it leaves out most. Sums of single criteria are knapsacks, solved once;
/// parts of which so many are needed cost at least what the cheapest so many of them do; parts that count otherwise cost
/// what the cheapest of all ways to share the sum among them does.
class LeastCosts {
public:
    explicit LeastCosts(const SumLayout& layout);

    /// From criterion `at` on. `at_most` is what each open sum can still come to.
    std::int64_t operator()(std::size_t at, std::span<const std::int64_t> state,
                            std::span<const std::int64_t> at_most) const;

private:
    /// A sum of single criteria that has to reach a bound.
    struct Knapsack {
        std::size_t sum = 0;
        std::int64_t bound = 0;
        std::size_t last = 0;
        std::vector<std::size_t> criteria;
        SumCosts costs;
        bool is_beside = false; ///< has no criterion in common with another such, so that costs add up
    };
    /// One of several of which so many are needed.
    struct Choice {
        std::size_t last = 0;
        std::size_t sum = 0;
        std::int64_t bound = 0;
        std::vector<Knapsack> knapsacks;
        std::vector<std::size_t> beside; ///< knapsacks whose cost lies within its own
    };
    struct Choices {
        std::size_t sum = 0;
        std::vector<Choice> choices;
        std::int64_t needed = 0;
    };

    void find_floor_costs();
    void find_knapsacks();
    bool find_choices(std::size_t sum); ///< false where the parts are no such choice
    std::optional<Choice> choice_of(const PartOfSum& part) const;
    Knapsack knapsack_of(std::size_t sum, std::int64_t bound, const Floors& floors) const;
    static std::int64_t cost_of(const Knapsack& knapsack, std::size_t at, std::span<const std::int64_t> state);
    std::int64_t cost_of(const Choice& choice, std::size_t at, std::span<const std::int64_t> state,
                         std::span<const std::int64_t> at_most) const;
    std::int64_t cost_of(const Choices& choices, std::size_t at, std::span<const std::int64_t> state,
                         std::span<const std::int64_t> at_most) const;

    const SumLayout& layout_;
    std::vector<std::int64_t> floor_costs_; ///< by criterion: of the cheapest options from there on
    std::vector<Knapsack> knapsacks_;
    std::vector<Choices> choices_;
    std::vector<PartCosts> part_costs_;
    mutable std::vector<std::int64_t> of_choices_; ///< scratch
};

} // namespace weft::planning
