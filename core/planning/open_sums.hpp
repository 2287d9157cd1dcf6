// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/cheapest_raises.hpp"
#include "core/planning/formula.hpp"
#include "core/planning/least_costs.hpp"
#include "core/planning/sum_layout.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace weft::planning {

/// The sums of a target while its criteria are decided one after another. A state holds those that are open; a sum whose
/// last criterion is decided goes into the sums above it, and what can make no difference any more is forgotten, so that
/// many ways meet in one state.
class OpenSums {
public:
    /// The sums of a target, before anything is decided.
    static SumLayout lay_out(const RaiseProblem& problem);
    explicit OpenSums(SumLayout layout);
    OpenSums(const OpenSums&) = delete; // least costs refer to the layout
    OpenSums& operator=(const OpenSums&) = delete;

    /// Those that matter, in the order of the questions.
    const std::vector<RaisedCriterion>& criteria() const { return layout_.criteria; }
    std::size_t width() const { return layout_.sums.size(); }
    const std::vector<std::int64_t>& start() const { return start_; }

    /// Puts the criterion to the option in `state`. False when the target can no longer be reached.
    bool step(std::size_t at, std::size_t option, std::vector<std::int64_t>& state) const;
    /// What the criteria after it will at least cost, for the state that the last step made.
    std::int64_t least_cost_after(std::size_t at, std::span<const std::int64_t> state) const {
        return least_cost_(at + 1, state, at_most_);
    }

private:
    /// What a sum counts: its levels, and its parts by their places.
    using SumKey = std::vector<std::array<std::int64_t, 3>>;
    struct Outline {
        SumLayout layout;
        std::map<SumKey, std::size_t> index;
        std::map<std::size_t, Rank> floors; ///< by question
    };

    /// A sum that a criterion or one after it closes, as it is when that criterion has been decided.
    struct AfterStep {
        std::size_t sum = 0;
        std::int64_t still = 0;  ///< the most its own levels can add from there on
        std::int64_t needed = 0; ///< by the target itself; the least number where it needs nothing
        bool is_closed = false;
        bool can_forget = false;           ///< the criterion or a part changed what it holds
        std::vector<PartOfSum> open_parts; ///< that a later criterion closes
    };

    static std::vector<Formula> take_apart(const Formula& target, Outline& outline);
    static std::size_t add(const std::shared_ptr<const Sum>& sum, Outline& outline);
    static void list_criteria(const RaiseProblem& problem, Outline& outline);
    static void list_options(const RaiseProblem& problem, std::size_t question, Outline& outline);
    static void list_contributions(SumLayout& layout);
    static void drop_needless_options(SumLayout& layout, std::size_t at);
    static void find_last(SumLayout& layout);
    static void find_bounds(SumLayout& layout);
    static void find_still(SumLayout& layout);
    void find_start();
    void find_after();
    AfterStep after_step(std::size_t at, std::size_t sum) const;
    static std::int64_t forget(const OpenSum& sum, std::int64_t value, std::int64_t at_most);

    SumLayout layout_;
    LeastCosts least_cost_;
    std::vector<std::int64_t> start_;
    std::vector<std::vector<AfterStep>> after_; ///< by criterion: every sum that is open until then, parts first
    mutable std::vector<std::int64_t> at_most_; ///< by sum; scratch of `step`
};

} // namespace weft::planning
