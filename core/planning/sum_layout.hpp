// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/formula.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace weft::planning {

/// One level a criterion may be put to, and what that costs from where it is.
struct RaiseOption {
    Rank level = 0;
    std::int64_t cost = 0;
    bool is_raise = false;
};

struct RaisedCriterion {
    std::size_t question = 0;
    std::vector<RaiseOption> options; ///< lowest first
};

/// A sum and how it counts in another.
struct PartOfSum {
    std::size_t sum = 0;
    Curve curve;
};

/// One sum of a target, its criteria and parts by their places.
struct OpenSum {
    std::vector<LevelTerm> levels;
    std::vector<PartOfSum> parts;       ///< below it
    std::vector<PartOfSum> parents;     ///< above it
    std::optional<std::int64_t> needed; ///< by the target itself
    std::vector<std::int64_t> bounds;   ///< at which it makes a difference, rising
    bool is_curved = false;             ///< every unit makes a difference
    std::optional<std::size_t> last;    ///< criterion that closes it; unset: nothing below it is open
    std::vector<std::int64_t> still;    ///< by criterion: the most its own levels can add from there on
    std::vector<std::size_t> criteria;  ///< that its own levels name
};

/// What a criterion adds to a sum, by option.
struct Contribution {
    std::size_t sum = 0;
    std::vector<std::int64_t> by_option;
};

/// The sums of a target and the criteria in the order in which they are decided.
struct SumLayout {
    std::vector<OpenSum> sums;                            ///< parts before what they are part of
    std::vector<RaisedCriterion> criteria;                ///< in the order of the questions
    std::vector<std::vector<Contribution>> contributions; ///< by criterion
};

} // namespace weft::planning
