// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace weft::planning {

/// Far above every cost, and yet some of them can be added.
inline constexpr auto never_enough = std::numeric_limits<std::int64_t>::max() / 16;

/// What can be gained for how much: gain and cost rise from step to step, and every step is the cheapest way to its gain. Beyond
/// some thousand steps neighbours become one that gains as much as the better and costs as little as the cheaper, so
/// that a cost read off is never too high.
class Staircase {
public:
    struct Step {
        std::int64_t gain = 0;
        std::int64_t cost = 0;
    };

    /// Steps in the order of their costs; those that gain no more than a cheaper one are dropped. `is_exact`: of what they are
    /// made of.
    static Staircase of(std::span<const Step> by_cost, bool is_exact = true);
    /// Nothing is gained, for nothing.
    static Staircase flat() { return of(std::vector<Step>{{0, 0}}); }

    const std::vector<Step>& steps() const { return steps_; }
    /// False: a cost read off may be too low.
    bool is_exact() const { return is_exact_; }
    /// Of a gain of this or more; `never_enough` where it cannot be had.
    std::int64_t cost_of(std::int64_t gain) const;
    /// One that has both: any step of this together with any of the other.
    Staircase with(const Staircase& other) const;

    /// Puts the steps from `middle` on, which rise in cost, among those before it, which do too.
    static void merge_by_cost(std::vector<Step>& steps, std::size_t middle);

private:
    std::vector<Step> steps_;
    bool is_exact_ = true;
};

} // namespace weft::planning
