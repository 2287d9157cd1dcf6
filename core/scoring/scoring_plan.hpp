// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/rules/node_rule.hpp"
#include "core/scoring/gates.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace weft {

/// A criterion below a node, with its weight there as a whole number.
struct PlannedCriterion {
    std::size_t question = 0;
    std::int64_t weight = 1;
    bool is_critical = false;
    int stage = 0; ///< how many stages above the first it is a requirement of
};

/// A child of a node, with its weight there.
struct PlannedChild {
    std::size_t node = 0;
    std::int64_t weight = 1;
};

/// One node, ready to be scored: everything that is the same for every system.
struct PlannedNode {
    const NodeRule* rule = nullptr;
    const Aggregate* aggregate = nullptr;
    bool is_own_aggregate = true; ///< false: the rubric's, of which target, minimum and rules beside are not inherited
    RuleContext context;          ///< of what the rule counts
    std::vector<PlannedCriterion> criteria; ///< every criterion below the node
    std::vector<PlannedChild> children;     ///< only for rules over children
    std::vector<PlannedGate> gates;
    ValueRange range; ///< of the node's value
    int level_count = 0;
    bool critical_caps = false;      ///< levels are the criteria's own, so critical criteria cap them
    std::vector<PlannedNode> beside; ///< the same parts by other rules
};

/// A framework, prepared once for scoring any number of assessments. Refers into the framework, which must
/// outlive it and not move.
struct ScoringPlan {
    const Framework* framework = nullptr;
    std::vector<std::vector<PlannedNode>> domains; ///< [domain][node]
    std::vector<PlannedNode> views;                ///< by view; criteria of every domain
    PlannedNode overall;                           ///< its children are the domains
};

/// Throws `Error` (Failure::input) when weights are so fine that whole numbers cannot hold them.
ScoringPlan plan_scoring(const Framework& framework);

} // namespace weft
