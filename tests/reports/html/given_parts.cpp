// SPDX-License-Identifier: MIT
#include "tests/reports/html/given_parts.hpp"

#include <vector>

namespace weft {

comparison::Comparison comparison_with(const result::Result& result, const std::string& other_name) {
    comparison::Comparison made;
    made.audience = result.audience;
    made.round = result.round;
    made.register_date = "2026-04-01";
    const std::vector<std::string> systems{result.system, "demo:x", "demo:y", "demo:z"};
    for (const auto& system : systems) {
        comparison::CoveredSystem covered;
        covered.system = system;
        covered.name = system == result.system ? result.system_name : other_name + " " + system.substr(5);
        made.systems.push_back(covered);
    }
    for (const auto& of : result.domains) {
        comparison::DomainComparison domain;
        domain.domain = of.id;
        domain.title = of.title;
        double mean = 80;
        const bool is_first = made.domains.empty();
        if (is_first) domain.funnel.emplace();
        for (const auto& system : systems) {
            comparison::SystemEstimate estimate;
            estimate.system = system;
            estimate.estimate.mean = mean;
            mean -= 20;
            domain.systems.push_back(estimate);
            comparison::FunnelPoint point;
            point.system = system;
            point.z = system == result.system ? 4 : 0;
            point.verdict = system == result.system ? "ask-why" : "within";
            if (is_first) domain.funnel->points.push_back(point);
        }
        const auto pair = [&](const char* second, const char* verdict) {
            domain.pairs.push_back({.first = result.system,
                                    .second = second,
                                    .verdict = verdict,
                                    .difference = 20,
                                    .p = 0.5,
                                    .reason = ""});
        };
        if (is_first) {
            pair("demo:x", "not-told-apart");
            pair("demo:y", "higher");
            pair("demo:z", "higher");
        } else {
            domain.pairs_withheld = "Too few systems have an interval.";
        }
        made.domains.push_back(domain);
    }
    made.peers.emplace();
    made.peers->variables = {"deprivation"};
    made.peers->systems = {{.system = result.system, .nearest = {{"demo:y", 0.5}}, .is_peer_of = {}}};
    return made;
}

comparison::Rounds rounds_with(const result::Result& result) {
    comparison::Rounds rounds;
    rounds.before = "2025";
    rounds.after = result.round;
    rounds.same_policy = true;
    comparison::SystemRounds system;
    system.system = result.system;
    system.origin = "merged";
    system.comparison = "change";
    system.reason = "It was merged from two on 1 April 2026.";
    for (const auto& of : result.domains) {
        comparison::DomainChange change;
        change.domain = of.id;
        change.title = of.title;
        change.level_before = 1;
        change.label_before = "Emerging";
        change.level_after = of.level;
        change.label_after = of.label;
        if (system.domains.empty()) {
            change.verdict = "up";
            change.before.mean = 25;
            change.after.mean = 75;
            change.up = 1;
            change.down = 0;
            comparison::CriterionChange one;
            one.criterion = of.capabilities.at(0).criteria.at(0).id;
            one.level_before = 0;
            one.label_before = "Not yet";
            one.level_after = 2;
            one.label_after = "Developing";
            one.change = "up";
            change.criterion_changes = {one};
        } else {
            change.verdict = "hidden";
            change.hidden = "protects-others";
            change.reason = "Hidden: what few people said could be read from it.";
            change.before.mean = 47.1147; // that may not be seen
            change.up.reset();
            change.down.reset();
            change.level_before = 471147;
        }
        system.domains.push_back(change);
    }
    system.cautions = {{.rule = "r", .criterion = {}, .measure = {}, .text = "Levels rose and the number did not."}};
    rounds.systems = {system};
    return rounds;
}

planning::SeenPlan plan_with(const result::Result& result) {
    planning::SeenPlan seen;
    auto& plan = seen.plan;
    plan.system = result.system;
    plan.round = result.round;
    plan.title = result.domains.at(0).title;
    plan.domain = result.domains.at(0).id;
    plan.target = {.level = 3, .label = "Maturing", .score = {}};
    plan.unit = "percent";
    plan.now = {.level = 1, .label = "Emerging", .score = {}};
    plan.after = {.level = 3, .label = "Maturing", .score = {}};
    plan.state = "reachable";
    plan.cost = 2;
    plan.steps = 2;
    plan.as_cheap = 3;
    planning::Raise raise;
    raise.criterion = result.domains.at(0).capabilities.at(0).criteria.at(0).id;
    raise.title = "One record";
    raise.from = 1;
    raise.from_label = "Emerging";
    raise.to = 2;
    raise.to_label = "Developing";
    raise.steps = {{.level = 2,
                    .label = "Developing",
                    .descriptor = "Most of it is there.",
                    .next_step = "Write it down.",
                    .visitor_asks = "",
                    .cost = 1}};
    raise.learn_from = {{.system = "demo:x", .name = "Other x", .level = 3, .label = "Maturing", .distance = {}}};
    raise.learn_from_more = 1;
    plan.raises = {raise};
    seen.gains = {
        {.criterion = raise.criterion, .title = "One record", .share = 5, .low = 4.5, .high = 5.5, .cost = 1}};
    seen.most = 5.5;
    return seen;
}

planning::ActionList actions_with(const result::Result& result) {
    return {.system = result.system,
            .contact = "",
            .actions = {{.id = "a",
                         .what = "Agree on one record.",
                         .criterion = result.domains.at(0).capabilities.at(0).criteria.at(0).id,
                         .owner = "Jo Doe",
                         .due = "2026-12-31",
                         .round = result.round,
                         .state = planning::ActionState::open,
                         .became = ""},
                        {.id = "b",
                         .what = "A line at night.",
                         .criterion = "",
                         .owner = "Sam Roe",
                         .due = "2025-12-31",
                         .round = "2025",
                         .state = planning::ActionState::dropped,
                         .became = "Too dear."}}};
}

} // namespace weft
