// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/planning/node_formulas.hpp"
#include "core/rubric/framework.hpp"
#include "core/scoring/score.hpp"
#include "core/scoring/scoring_plan.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace weft::planning {

/// What a plan is for: a level or a score of a domain, or of the whole.
struct Target {
    std::optional<std::size_t> domain; ///< unset: the whole
    std::optional<Rank> level;         ///< one of the two is set
    std::optional<Fraction> score;     ///< in the unit of the node's rule

    NodeName node() const { return {.domain = domain, .node = 0}; }
};

const NodeScore& score_of(const Scores& scores, const Target& target);
const PlannedNode& node_of(const ScoringPlan& plan, const Target& target);
Scale scale_of(const Framework& framework, const Target& target);
/// True where the smaller score is the better one.
bool is_low_good(const ScoringPlan& plan, const Target& target);

/// The scores there can be, or nothing where the rule makes none.
std::optional<ValueRange> scores_of(const ScoringPlan& plan, const Target& target);

/// True when the headline chain is there.
bool is_reached(const ScoringPlan& plan, const Scores& scores, const Target& target);

/// The same as a question about criteria; nothing for rules the planner does not know.
std::optional<Formula> formula_of(const ScoringPlan& plan, const NodeFormulas& formulas, const Target& target);

/// Throws `Error` (Failure::input) that names every rule on the way which a better answer may lower: with one of them
/// raising is not sure to help, and no plan would be exact.
void require_rules_that_never_fall(const Framework& framework, const Target& target);

} // namespace weft::planning
