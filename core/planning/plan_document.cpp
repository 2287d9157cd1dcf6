// SPDX-License-Identifier: MIT
#include "core/planning/plan_document.hpp"

#include "core/assessment/document_reader.hpp"
#include "core/assessment/json_document.hpp"
#include "core/planning/described_plan.hpp"

#include <algorithm>
#include <iterator>

namespace weft::planning {
namespace {

NobodyToLearnFrom not_compared(const NoTeacher& one) {
    return {.system = one.system,
            .name = one.name,
            .domain = one.domain.empty() ? std::nullopt : std::optional(one.domain),
            .domain_title = one.domain_title,
            .reason = one.reason};
}

} // namespace

PlanDocument document_of(const Plan& plan) {
    PlanDocument made{.format = plan.format,
                      .system = plan.system,
                      .system_name = plan.system_name,
                      .round = plan.round,
                      .framework = plan.framework,
                      .framework_version = plan.framework_version,
                      .register_date = plan.register_date,
                      .covers = plan.covers,
                      .domain = plan.domain.empty() ? std::nullopt : std::optional(plan.domain),
                      .title = plan.title,
                      .chain = plan.chain,
                      .target = {.level = plan.target_level, .label = plan.target_label, .score = plan.target_score},
                      .unit = plan.unit,
                      .now = plan.now,
                      .state = plan.state,
                      .reason = plan.reason,
                      .after = plan.after,
                      .cost = plan.cost,
                      .steps = plan.steps,
                      .raises = plan.raises,
                      .as_cheap = plan.as_cheap,
                      .as_cheap_is_exact = plan.as_cheap_is_exact,
                      .stand_ins = plan.stand_ins,
                      .holds = plan.holds,
                      .gates = plan.gates,
                      .others = plan.others,
                      .others_audience = plan.others_audience,
                      .not_compared = {},
                      .context = plan.context,
                      .without_distances = plan.without_distances,
                      .if_lifted = {}};
    std::ranges::transform(plan.not_compared, std::back_inserter(made.not_compared), not_compared);
    if (plan.reachable_if_lifted)
        made.if_lifted = {.cost = plan.cost_if_lifted, .raises = plan.raises_if_lifted, .lift = plan.to_lift};
    return made;
}

std::string to_json(const PlanDocument& plan) {
    return json_of(plan);
}

std::vector<PlanDocument> plans_from_json(std::string_view text, const std::string& name) {
    return read_documents<PlanDocument>(text, name, {.format = PlanDocument().format, .name = "plan"});
}

} // namespace weft::planning
