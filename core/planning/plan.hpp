// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/planning/covers.hpp"
#include "core/planning/raise_costs.hpp"
#include "core/planning/target.hpp"
#include "core/planning/who_to_learn_from.hpp"
#include "core/register/system_register.hpp"
#include "core/rubric/planning_policy.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::planning {

/// A system of the same framework and round that is strong where another is weak.
struct Teacher {
    std::string system;
    std::string name;
    int level = 0; ///< as printed, here and below
    std::string label;
    std::optional<double> distance; ///< of its circumstances; null where it is not known or was not asked for
};

/// One level on the way up.
struct Rung {
    int level = 0;
    std::string label;
    std::string descriptor;   ///< these three are empty when the rubric has none
    std::string next_step;    ///< what leads here from the level below
    std::string visitor_asks; ///< evidence that it holds
    double cost = 0;
};

/// One criterion to be raised.
struct Raise {
    std::string criterion;
    std::string title;
    std::string domain;
    int from = 0;
    std::string from_label;
    int to = 0;
    std::string to_label;
    bool forced = false;         ///< every cheapest plan raises it
    std::optional<int> at_least; ///< ... to this or above
    double cost = 0;
    int claimed = 0; ///< above `from` where only evidence is missing
    std::string descriptor;
    std::vector<Rung> steps; ///< the last is `to`
    std::string evidence_now;
    std::string evidence_needed;      ///< the least grade that supports `to`; empty when evidence is switched off
    bool evidence_is_enough = true;   ///< what there is supports `to`
    bool evidence_is_binding = false; ///< without it the headline does not move
    std::vector<std::string> evidence_wanted; ///< kinds
    std::optional<double> share;              ///< of the gain in score (Shapley); null where there is no score
    std::optional<double> share_error;        ///< standard error, where orders were drawn
    std::vector<Teacher> learn_from;
    std::uint32_t learn_from_more = 0; ///< so many more are strong on it
};

/// A raise of some other plan that is as cheap.
struct StandIn {
    std::string criterion;
    std::string title;
    std::string domain;
    int to = 0; ///< the highest it goes in any of them
    std::string to_label;
};

/// A ceiling that raising criteria does not lift.
struct Hold {
    std::string criterion;
    std::string title;
    std::string domain;
    int at_most = 0;
    std::string label;
    std::string rule;
    std::string reason;
    std::string remediation;
    std::string basis;
    std::string assessor;
    bool holds_now = true; ///< false: it would hold once the plan's level is claimed
};

/// A gate that stays closed whatever is raised.
struct ClosedGate {
    std::string id;
    std::string because;
    int cap = 0;
    std::string cap_label;
    std::vector<std::string> criteria;
    std::vector<std::string> views;
};

/// What a node has before and after.
struct Standing {
    std::optional<int> level;
    std::string label;
    std::optional<double> score;
};

struct Plan {
    std::string format = "weft.plan/1";
    std::string system;
    std::string system_name;
    std::string round;
    std::string framework;
    std::string framework_version;
    std::optional<std::string> register_date; ///< the register is as of this day; null without one
    Covers covers;
    std::string domain; ///< empty: the whole
    std::string title;  ///< of what is planned for
    std::string chain;  ///< on which it is made: the headline
    std::optional<int> target_level;
    std::string target_label;
    std::optional<double> target_score;
    std::string unit; ///< of scores: "percent" or "points"
    Standing now;
    std::string state;  ///< "met", "reachable", "out-of-reach", "no-level"
    std::string reason; ///< why it is out of reach, or why nothing can be planned; empty otherwise
    Standing after;     ///< with the plan; where it is out of reach, with everything raised as far as it goes
    std::optional<double> cost;
    std::uint32_t steps = 0;
    std::vector<Raise> raises;             ///< in the order of the framework
    std::optional<std::uint64_t> as_cheap; ///< how many plans are the cheapest
    bool as_cheap_is_exact = true;         ///< false: so many or more
    std::vector<StandIn> stand_ins;
    std::vector<Hold> holds;             ///< of criteria that count here
    std::vector<ClosedGate> gates;       ///< out of reach: what holds the level with everything raised
    std::vector<std::string> others;     ///< systems that could be learned from, by key
    std::string others_audience;         ///< whom their levels are shown to, as in a result
    std::vector<NoTeacher> not_compared; ///< that nothing is learned from: on the domains planned for, or on none
    std::vector<std::string> context; ///< variables by which the nearest are named first; empty: no contexts were given
    std::string without_distances;    ///< why there are none though contexts were given; empty otherwise
    /// Out of reach because of ceilings alone: the cheapest plan if they were lifted.
    bool reachable_if_lifted = false;
    std::optional<double> cost_if_lifted;
    std::vector<Raise> raises_if_lifted;
    std::vector<Hold> to_lift;
};

/// All that a plan is made from.
struct PlanRequest {
    const AssessedSystem& system;
    const SystemRegister& systems;   ///< names, and as of when they are
    const AssessorSource& assessors; ///< called again on the plan's levels
    const WhoToLearnFrom& whom;      ///< of the same framework and round
    Target target;
    RaiseCosts costs;
    PlanningPolicy policy;
};

/// The cheapest plan, exact under the ceilings of this assessment and those that the assessors report once they see the plan's
/// levels. Throws `Error` where a rule on the way may fall.
Plan make_plan(const PlanRequest& request);

} // namespace weft::planning
