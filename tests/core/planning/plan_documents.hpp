// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/plan_document.hpp"

#include <string>

namespace weft::planning {

inline Raise planned_raise(const std::string& criterion, int from, int to) {
    Raise raise;
    raise.criterion = criterion;
    raise.title = "Title of " + criterion;
    raise.domain = "care";
    raise.from = raise.claimed = from;
    raise.to = to;
    raise.to_label = "level " + std::to_string(to);
    raise.cost = to - from;
    raise.steps = {{.level = to,
                    .label = raise.to_label,
                    .descriptor = "It is done.",
                    .next_step = "Do it.",
                    .visitor_asks = "",
                    .cost = 1}};
    raise.evidence_now = "none";
    raise.evidence_needed = "document";
    raise.learn_from = {{.system = "demo:b", .name = "Bee", .level = to, .label = raise.to_label, .distance = {}}};
    raise.learn_from_more = 2;
    return raise;
}

inline Hold hold_of(const std::string& criterion, const std::string& rule, int at_most) {
    Hold hold;
    hold.criterion = criterion;
    hold.title = "Title of " + criterion;
    hold.domain = "care";
    hold.at_most = at_most;
    hold.rule = rule;
    hold.reason = "What the hospice said.";
    return hold;
}

/// For the domain "care" of demo:a in 2026, in which nothing is empty.
inline PlanDocument full_plan_document() {
    PlanDocument plan;
    plan.system = "demo:a";
    plan.system_name = "Ay";
    plan.round = "2026";
    plan.framework = "two-domains";
    plan.framework_version = "1.0.0";
    plan.register_date = "2026-04-01";
    plan.covers = {.people = 12, .sectors_heard = 3, .sectors_asked = 4, .coverage = 0.75};
    plan.domain = "care";
    plan.title = "Care";
    plan.chain = "assessed";
    plan.target = {.level = 2, .label = "level 2", .score = {}};
    plan.unit = "percent";
    plan.now = {.level = 1, .label = "level 1", .score = 40.0};
    plan.state = "reachable";
    plan.after = {.level = 2, .label = "level 2", .score = 60.0};
    plan.cost = 2;
    plan.steps = 2;
    plan.raises = {planned_raise("kettle", 1, 2), planned_raise("cup", 1, 2)};
    plan.raises[0].share = 5;
    plan.raises[0].share_error = 0.5;
    plan.raises[1].share = 15;
    plan.as_cheap = 1;
    plan.stand_ins = {{.criterion = "pot", .title = "Pot", .domain = "care", .to = 2, .to_label = "level 2"}};
    plan.holds = {hold_of("kettle", "told", 3), hold_of("cup", "untold", 3)};
    plan.gates = {
        {.id = "gate", .because = "So.", .cap = 1, .cap_label = "level 1", .criteria = {"cup"}, .views = {"v"}}};
    plan.others = {"demo:b"};
    plan.others_audience = "public";
    plan.not_compared = {
        {.system = "demo:c", .name = "Sea", .domain = "care", .domain_title = "Care", .reason = "Too few."}};
    plan.context = {"deprivation"};
    plan.without_distances = "None.";
    plan.if_lifted = {.cost = 3.0, .raises = {planned_raise("pot", 1, 2)}, .lift = {hold_of("pot", "untold", 1)}};
    return plan;
}

} // namespace weft::planning
