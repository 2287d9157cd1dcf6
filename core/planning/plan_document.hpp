// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/plan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::planning {

/// One criterion to be raised, as a document has it.
struct PlannedRaise {
    std::string criterion;
    std::string title;
    std::string domain;
    int from = 0;
    std::string from_label;
    int to = 0;
    std::string to_label;
    bool forced = false; ///< every cheapest plan raises it
    std::optional<int> at_least;
    double cost = 0;
    int claimed = 0; ///< above `from` where only evidence is missing
    std::string descriptor;
    std::vector<Rung> steps; ///< the last is `to`
    std::string evidence_now;
    std::string evidence_needed;
    bool evidence_is_enough = true;
    bool evidence_is_binding = false;
    std::vector<std::string> evidence_wanted;
    std::optional<double> share; ///< of the gain in score
    std::optional<double> share_error;
    std::vector<Teacher> learn_from;
    std::uint32_t learn_from_more = 0;
};

struct NobodyToLearnFrom {
    std::string system;
    std::string name;
    std::optional<std::string> domain; ///< null: on no domain
    std::string domain_title;
    std::string reason;
};

struct PlanTarget {
    std::optional<int> level;
    std::string label;
    std::optional<double> score;
};

/// The cheapest plan if ceilings that nothing lifts were lifted.
struct IfLifted {
    std::optional<double> cost;
    std::vector<PlannedRaise> raises;
    std::vector<Hold> lift;
};

/// `weft.plan/1`, as `weft plan --json` writes it and a report reads it. The members are the keys of the JSON;
/// `schema/plan.json` describes them for other programs.
struct PlanDocument {
    std::string format = "weft.plan/1";
    std::string audience = "internal"; ///< nothing of the system's own is hidden in it
    std::string system;
    std::string system_name;
    std::string round;
    std::string framework;
    std::string framework_version;
    std::optional<std::string> register_date;
    Covers covers;
    std::optional<std::string> domain; ///< null: the whole
    std::string title;
    std::string chain;
    PlanTarget target;
    std::string unit;
    Standing now;
    std::string state;
    std::string reason;
    Standing after;
    std::optional<double> cost;
    std::uint32_t steps = 0;
    std::vector<PlannedRaise> raises;
    std::optional<std::uint64_t> as_cheap;
    bool as_cheap_is_exact = true;
    std::vector<StandIn> stand_ins;
    std::vector<Hold> holds;
    std::vector<ClosedGate> gates;
    std::vector<std::string> others;
    std::string others_audience;
    std::vector<NobodyToLearnFrom> not_compared;
    std::vector<std::string> context;
    std::string without_distances;
    std::optional<IfLifted> if_lifted; ///< null unless it is out of reach because of ceilings alone
};

PlanDocument document_of(const Plan& plan);

/// On one line: keys sorted, numbers of nine decimals at most.
std::string to_json(const PlanDocument& plan);

/// Plans as `to_json` wrote them, one or one a line: of several domains, say. Throws `Error` (Failure::input) with `name`,
/// the place and a sentence for what is no `weft.plan/1`.
std::vector<PlanDocument> plans_from_json(std::string_view text, const std::string& name);

} // namespace weft::planning
