// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/planning/cheapest_raises.hpp"
#include "core/planning/raise_costs.hpp"
#include "core/planning/target.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace weft::planning {

/// Plans on the headline chain of one system, over what is known of it: an unknown criterion has no level to raise.
class Planner {
public:
    /// All but `costs` must outlive it. Throws `Error` (Failure::input) where a rule on the way may fall.
    Planner(const AssessedSystem& system, const Target& target, const RaiseCosts& costs, std::size_t most_states);

    /// The levels held, by question; 0 where there is none.
    const std::vector<Rank>& levels() const { return held_; }
    /// How far criteria can go while these ceilings stay.
    std::vector<Reach> reach_under(std::span<const Ceiling> ceilings) const;
    /// Nothing when the target is out of reach.
    std::optional<CheapestRaises> cheapest(const std::vector<Reach>& reach) const;

    Scores scores_at(std::span<const Rank> levels) const;
    bool is_reached_at(std::span<const Rank> levels) const;
    /// What raising a criterion so far costs, in the unit of its author.
    Fraction cost(std::size_t question, Rank to) const;
    Fraction cost(const CheapestRaises& raises) const { return raises.cost * costs_.unit; }

    /// The target's value as a sum, where every part of it is one criterion's own.
    std::optional<Linear> additive_value(const std::vector<Reach>& reach) const;

    const AssessedSystem& system() const { return system_; }
    const Target& target() const { return target_; }

private:
    std::vector<std::vector<std::int64_t>> costs_within(const std::vector<Reach>& reach) const;

    const AssessedSystem& system_;
    Target target_;
    WholeCosts costs_;
    std::vector<std::optional<Rank>> highest_;
    std::size_t most_states_;
    std::vector<Rank> held_;
};

} // namespace weft::planning
