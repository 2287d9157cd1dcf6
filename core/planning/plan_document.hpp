// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/plan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::planning {

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
    std::vector<Raise> raises;
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
    std::vector<Raise> raises;
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
