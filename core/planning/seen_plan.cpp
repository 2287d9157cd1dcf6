// SPDX-License-Identifier: MIT
#include "core/planning/seen_plan.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/what_is_hidden.hpp"
#include "core/disclosure/may_stand_in.hpp"

#include <algorithm>
#include <functional>

namespace weft::planning {
namespace {

/// The domain that is planned for, or the whole; null where the result has no such domain.
const result::NodeSummary* node_planned(const PlanDocument& plan, const result::Result& seen) {
    if (!plan.domain) return &seen.overall;
    const auto found = std::ranges::find(seen.domains, *plan.domain, &result::Domain::id);
    return found == seen.domains.end() ? nullptr : &*found;
}

bool hides_what_it_plans(const PlanDocument& plan, const result::Result& seen) {
    return std::ranges::any_of(seen.domains, [&](const result::Domain& domain) {
        return (!plan.domain || domain.id == *plan.domain) && result::hides_a_criterion(domain);
    });
}

/// Every criterion that is raised stands where the plan begins.
bool begins_here(const PlanDocument& plan, const result::NodeSummary& node, const result::Result& seen) {
    const auto begins = [&seen](const Raise& raise) {
        const auto* criterion = find_criterion(seen, raise.criterion);
        return criterion != nullptr && criterion->level == raise.from;
    };
    return plan.framework == seen.framework.id && plan.framework_version == seen.framework.version &&
           plan.now.level == node.level && std::ranges::all_of(plan.raises, begins);
}

std::string why_withheld(const PlanDocument& plan, const result::Result& seen) {
    const auto* node = node_planned(plan, seen);
    if (node == nullptr) return "The plan is for a part that this result does not have.";
    if (!node->hidden.empty() || hides_what_it_plans(plan, seen))
        return "The plan counts with levels that are hidden here, so nothing of it is shown.";
    if (!begins_here(plan, *node, seen))
        return "The plan was made from other answers than this result, so nothing of it is shown. Make it again.";
    return "";
}

/// What the result says of it, too, nobody learns from the plan.
bool is_told(const Hold& hold, const result::Result& seen) {
    const auto* criterion = find_criterion(seen, hold.criterion);
    return criterion != nullptr && std::ranges::any_of(criterion->ceilings, [&hold](const result::Ceiling& ceiling) {
               return ceiling.hidden.empty() && ceiling.rule == hold.rule && ceiling.at_most == hold.at_most;
           });
}

void keep_told(std::vector<Hold>& holds, const result::Result& seen, bool& left_out) {
    left_out = std::erase_if(holds, [&seen](const Hold& hold) { return !is_told(hold, seen); }) > 0 || left_out;
}

bool may_see_others(const PlanDocument& plan, const result::Result& seen) {
    const auto made_for = readership_named(plan.others_audience);
    const auto shown_to = readership_named(seen.audience);
    return made_for && shown_to && may_stand_in(*made_for, *shown_to);
}

void leave_others_out(PlanDocument& plan) {
    plan.others.clear();
    plan.not_compared.clear();
    plan.without_distances.clear();
    auto* const lifted = plan.if_lifted ? &plan.if_lifted->raises : nullptr;
    for (auto* raises : {&plan.raises, lifted})
        if (raises != nullptr)
            for (auto& raise : *raises) {
                raise.learn_from.clear();
                raise.learn_from_more = 0;
            }
}

std::string in_a_sentence(bool holds, bool others) {
    if (!holds && !others) return "";
    const std::string first = "Checks that this report does not tell of in its other parts";
    const std::string second = "levels of other systems that were not made ready for whom this report is for";
    return holds && others ? first + " are not told here either, nor are " + second + "."
           : holds         ? first + " are not told here either."
                           : "Not shown: " + second + ".";
}

/// Of the plan, or of the one that there would be once ceilings are lifted.
void add_gains(SeenPlan& seen) {
    const bool is_of_lifted = seen.plan.raises.empty() && seen.plan.if_lifted;
    for (const auto& raise : is_of_lifted ? seen.plan.if_lifted->raises : seen.plan.raises) {
        if (!raise.share) continue;
        PlannedGain gain{.criterion = raise.criterion,
                         .title = raise.title,
                         .share = *raise.share,
                         .low = {},
                         .high = {},
                         .cost = raise.cost};
        if (raise.share_error) {
            gain.low = *raise.share - *raise.share_error;
            gain.high = *raise.share + *raise.share_error;
        }
        seen.most = std::max(seen.most, gain.high.value_or(gain.share));
        seen.gains.push_back(std::move(gain));
    }
    std::ranges::stable_sort(seen.gains, std::greater(), &PlannedGain::share);
}

/// What it is for is what whoever asked for the plan typed, and tells nothing.
PlanDocument only_what_for(const PlanDocument& plan) {
    PlanDocument left;
    left.system = plan.system;
    left.system_name = plan.system_name;
    left.round = plan.round;
    left.domain = plan.domain;
    left.title = plan.title;
    left.target = plan.target;
    left.unit = plan.unit;
    return left;
}

} // namespace

SeenPlan seen_beside(const PlanDocument& plan, const result::Result& seen) {
    SeenPlan made;
    made.withheld = why_withheld(plan, seen);
    if (!made.withheld.empty()) {
        made.plan = only_what_for(plan);
        made.plan.audience = seen.audience;
        return made;
    }
    made.plan = plan;
    made.plan.audience = seen.audience;
    if (seen.audience != name_of(Readership::internal)) {
        bool leaves_holds_out = false;
        keep_told(made.plan.holds, seen, leaves_holds_out);
        if (made.plan.if_lifted) keep_told(made.plan.if_lifted->lift, seen, leaves_holds_out);
        const bool leaves_others = !may_see_others(plan, seen);
        if (leaves_others) leave_others_out(made.plan);
        made.left_out = in_a_sentence(leaves_holds_out, leaves_others && !plan.others.empty());
    }
    add_gains(made);
    return made;
}

} // namespace weft::planning
