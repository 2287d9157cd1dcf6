// SPDX-License-Identifier: MIT
#include "plugins/clinical/judgements.hpp"

#include <string>
#include <vector>

namespace weft::clinical {
namespace {

constexpr auto rule = "plan-out-of-sight";

std::string service_name(const sdk::Measure& reach) {
    const auto service = reach.only("service");
    if (service == "ambulance") return "ambulance services";
    return service == "out-of-hours" ? "out-of-hours services" : service;
}

sdk::Judgement out_of_sight(const std::vector<sdk::Measure>& services) {
    std::vector<std::string> names;
    std::string basis;
    for (const auto& reach : services) {
        names.push_back(service_name(reach) + " (" + reach.percent() + ")");
        basis += (basis.empty() ? "" : "; ") + reach.basis();
    }
    return {
        .rule_id = rule,
        .finding = "too few can open the plan at " + sdk::listed(names),
        .remediation = "Whoever runs the shared record can give these services access, and the ICB can ask for its use "
                       "in their contracts.",
        .basis = basis,
    };
}

/// Access that nobody uses is said and holds nothing, as few systems can count it.
void mention_plans_left_shut(sdk::Assessment& assessment, const sdk::Criterion& one_plan, int level) {
    const auto enough = assessment.number("opened-share");
    for (const auto& opened : assessment.counted_shares("plan-opened", {""}, rule, one_plan.id()))
        if (opened.high() < enough && one_plan.claimed() > level)
            assessment.note(rule,
                            "Partners say " + std::to_string(one_plan.claimed()) + "; the plan was opened for " +
                                opened.percent() +
                                " of the people with a plan whom night or emergency staff met. It holds nothing back.",
                            one_plan.id());
}

} // namespace

void judge_plan_out_of_sight(sdk::Assessment& assessment, const sdk::Criterion& one_plan) {
    const auto enough = assessment.number("sight-share");
    const auto level = assessment.rank("out-of-sight-level", one_plan);
    const auto services = assessment.shares(
        "record-reach", {"service=ambulance", "service=111", "service=out-of-hours"}, rule, one_plan.id());

    std::vector<sdk::Measure> below;
    std::vector<sdk::Measure> perhaps_below;
    for (const auto& reach : services)
        if (reach.high() < enough)
            below.push_back(reach);
        else if (reach.share() < enough)
            perhaps_below.push_back(reach);
    if (!below.empty()) assessment.hold_back(one_plan, level, out_of_sight(below));
    if (!perhaps_below.empty()) assessment.note_within_chance(one_plan, level, out_of_sight(perhaps_below));
    mention_plans_left_shut(assessment, one_plan, level);
}

} // namespace weft::clinical
