// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/staircase.hpp"
#include "core/planning/sum_costs.hpp"
#include "core/planning/sum_layout.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace weft::planning {

/// What a needed sum of parts will at least cost: the cheapest of all ways to share what is still needed among its parts,
/// whatever each of them counts for. Parts that have criteria in common stand in one group, in which one expense is taken
/// to serve all of them. What the parts do not explain (own levels, parts of parts) is taken to come for nothing.
class PartCosts {
public:
    PartCosts(const SumLayout& layout, std::size_t sum);

    /// From criterion `at` on, beyond the cheapest options. `at_most` is what each open sum can still come to.
    std::int64_t operator()(std::size_t at, std::span<const std::int64_t> state,
                            std::span<const std::int64_t> at_most) const;

private:
    /// A sum of single criteria.
    struct Part {
        PartOfSum part;
        std::size_t last = 0;
        SumCosts costs;
    };
    struct Group {
        std::vector<Part> parts;
        std::size_t first = 0;
        std::size_t last = 0;
    };

    void add_part(const PartOfSum& part);
    void join_groups();
    void find_rests();
    static std::vector<Staircase::Step> steps_of(const Part& part, std::size_t at, std::int64_t sum);
    static Staircase stairs_of(const Group& group, std::size_t at, std::span<const std::int64_t> state);
    static std::int64_t cheapest_share(const Staircase& one, const Staircase& rest, std::int64_t needed);
    static std::int64_t cheapest_share(const Part& part, std::size_t at, std::int64_t sum, const Staircase& rest,
                                       std::int64_t needed);

    const SumLayout& layout_;
    std::size_t sum_;
    std::vector<Group> groups_;          ///< by their first criterion
    std::vector<Staircase> rests_;       ///< by group: of all from there on, while nothing of them is decided
    std::vector<PartOfSum> for_nothing_; ///< parts of parts
};

} // namespace weft::planning
