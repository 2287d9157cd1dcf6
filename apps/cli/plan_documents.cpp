// SPDX-License-Identifier: MIT
#include "apps/cli/plan_documents.hpp"

#include "apps/cli/json_line.hpp"
#include "core/disclosure/readership.hpp"

namespace weft::cli {
namespace {

using nlohmann::json;

template <class Value>
json or_null(const std::optional<Value>& value) {
    return value ? json(*value) : json();
}

template <class Item>
json list_of(const std::vector<Item>& items);

json described(const planning::Teacher& teacher) {
    return {{"system", teacher.system},
            {"name", teacher.name},
            {"level", teacher.level},
            {"label", teacher.label},
            {"distance", or_null(teacher.distance)}};
}

json described(const planning::NoTeacher& one) {
    return {{"system", one.system},
            {"name", one.name},
            {"domain", one.domain.empty() ? json() : json(one.domain)},
            {"domain_title", one.domain_title},
            {"reason", one.reason}};
}

json described(const planning::Covers& covers) {
    return {{"people", covers.people},
            {"sectors_heard", covers.sectors_heard},
            {"sectors_asked", covers.sectors_asked},
            {"coverage", or_null(covers.coverage)}};
}

json described(const planning::Rung& rung) {
    return {
        {"level", rung.level},
        {"label", rung.label},
        {"descriptor", rung.descriptor},
        {"next_step", rung.next_step},
        {"visitor_asks", rung.visitor_asks},
        {"cost", rung.cost},
    };
}

json described(const planning::Raise& raise) {
    return {
        {"criterion", raise.criterion},
        {"title", raise.title},
        {"domain", raise.domain},
        {"from", raise.from},
        {"from_label", raise.from_label},
        {"to", raise.to},
        {"to_label", raise.to_label},
        {"forced", raise.forced},
        {"at_least", or_null(raise.at_least)},
        {"cost", raise.cost},
        {"claimed", raise.claimed},
        {"descriptor", raise.descriptor},
        {"steps", list_of(raise.rungs)},
        {"evidence_now", raise.evidence_now},
        {"evidence_needed", raise.evidence_needed},
        {"evidence_is_enough", raise.evidence_is_enough},
        {"evidence_is_binding", raise.evidence_is_binding},
        {"evidence_wanted", raise.evidence_wanted},
        {"share", or_null(raise.share)},
        {"share_error", or_null(raise.share_error)},
        {"learn_from", list_of(raise.learn_from)},
        {"learn_from_more", raise.learn_from_more},
    };
}

json described(const planning::StandIn& one) {
    return {{"criterion", one.criterion},
            {"title", one.title},
            {"domain", one.domain},
            {"to", one.to},
            {"to_label", one.to_label}};
}

json described(const planning::Hold& hold) {
    return {
        {"criterion", hold.criterion}, {"title", hold.title},
        {"domain", hold.domain},       {"at_most", hold.at_most},
        {"label", hold.label},         {"rule", hold.rule},
        {"reason", hold.reason},       {"remediation", hold.remediation},
        {"basis", hold.basis},         {"assessor", hold.assessor},
        {"holds_now", hold.holds_now},
    };
}

json described(const planning::ClosedGate& gate) {
    return {
        {"id", gate.id},
        {"because", gate.because},
        {"cap", gate.cap},
        {"cap_label", gate.cap_label},
        {"criteria", gate.criteria},
        {"views", gate.views},
    };
}

json described(const planning::Standing& standing) {
    return {{"level", or_null(standing.level)}, {"label", standing.label}, {"score", or_null(standing.score)}};
}

json described(const WhatIfChange& change) {
    return {
        {"criterion", change.criterion},
        {"title", change.title},
        {"from", or_null(change.from)},
        {"from_label", change.from_label},
        {"to", change.to},
        {"to_label", change.to_label},
        {"held", or_null(change.held)},
        {"held_label", change.held_label},
    };
}

json described(const NewHold& hold) {
    return {
        {"criterion", hold.criterion},
        {"title", hold.title},
        {"at_most", hold.ceiling.at_most},
        {"label", hold.ceiling.label},
        {"rule", hold.ceiling.rule},
        {"reason", hold.ceiling.reason},
        {"remediation", hold.ceiling.remediation},
        {"basis", hold.ceiling.basis},
        {"assessor", hold.ceiling.assessor},
    };
}

json described(const planning::MarginalGain& gain) {
    return {
        {"criterion", gain.criterion},
        {"title", gain.title},
        {"domain", gain.domain},
        {"from", or_null(gain.from)},
        {"from_label", gain.from_label},
        {"to", or_null(gain.to)},
        {"to_label", gain.to_label},
        {"reason", gain.reason},
        {"domain_score", or_null(gain.domain_score)},
        {"overall_score", or_null(gain.overall_score)},
        {"raises_domain", gain.raises_domain},
        {"raises_overall", gain.raises_overall},
        {"opens", gain.opens},
    };
}

template <class Item>
json list_of(const std::vector<Item>& items) {
    json list = json::array();
    for (const Item& item : items) {
        list.push_back(described(item));
    }
    return list;
}

json binding_gates(const std::string& of, const std::vector<result::Gate>& gates) {
    json list = json::array();
    for (const result::Gate& gate : gates) {
        if (gate.binding) {
            list.push_back({{"of", of},
                            {"id", gate.id},
                            {"because", gate.because},
                            {"cap", gate.cap},
                            {"cap_label", gate.cap_label},
                            {"held_by", gate.held_by},
                            {"lifted_when", gate.lifted_when}});
        }
    }
    return list;
}

json node_of(const std::string& id, const result::NodeSummary& node) {
    return {
        {"id", id},
        {"level", or_null(node.level)},
        {"label", node.label},
        {"score", or_null(node.score)},
        {"publication", node.publication},
        {"reason", node.reason},
        {"gates", binding_gates(id, node.gates)},
    };
}

json side_of(const result::Result& result) {
    json domains = json::array();
    for (const result::Domain& domain : result.domains) {
        domains.push_back(node_of(domain.id, domain));
    }
    return {{"overall", node_of("overall", result.overall)}, {"domains", std::move(domains)}};
}

} // namespace

std::string plan_document(const planning::Plan& plan) {
    return line_of({
        {"format", plan.format},
        {"audience", name_of(Readership::internal)},
        {"system", plan.system},
        {"system_name", plan.system_name},
        {"round", plan.round},
        {"framework", plan.framework},
        {"framework_version", plan.framework_version},
        {"register_date", or_null(plan.register_date)},
        {"covers", described(plan.covers)},
        {"domain", plan.domain.empty() ? json() : json(plan.domain)},
        {"title", plan.title},
        {"chain", plan.chain},
        {"target",
         {{"level", or_null(plan.target_level)}, {"label", plan.target_label}, {"score", or_null(plan.target_score)}}},
        {"unit", plan.unit},
        {"now", described(plan.now)},
        {"state", plan.state},
        {"reason", plan.reason},
        {"after", described(plan.after)},
        {"cost", or_null(plan.cost)},
        {"steps", plan.steps},
        {"raises", list_of(plan.raises)},
        {"as_cheap", or_null(plan.as_cheap)},
        {"as_cheap_is_exact", plan.as_cheap_is_exact},
        {"stand_ins", list_of(plan.stand_ins)},
        {"holds", list_of(plan.holds)},
        {"gates", list_of(plan.gates)},
        {"others", plan.others},
        {"others_audience", plan.others_audience},
        {"not_compared", list_of(plan.not_compared)},
        {"context", plan.context},
        {"without_distances", plan.without_distances},
        {"if_lifted", plan.reachable_if_lifted ? json({{"cost", or_null(plan.cost_if_lifted)},
                                                       {"raises", list_of(plan.raises_if_lifted)},
                                                       {"lift", list_of(plan.to_lift)}})
                                               : json()},
    });
}

std::string what_if_document(const WhatIf& what_if) {
    return line_of({
        {"format", "weft.whatif/1"},
        {"audience", name_of(Readership::internal)},
        {"system", what_if.before.system},
        {"system_name", what_if.before.system_name},
        {"round", what_if.before.round},
        {"framework", what_if.before.framework.id},
        {"framework_version", what_if.before.framework.version},
        {"register_date", or_null(what_if.register_date)},
        {"covers", described(what_if.covers)},
        {"chain", what_if.before.headline},
        {"changes", list_of(what_if.changes)},
        {"before", side_of(what_if.before)},
        {"after", side_of(what_if.after)},
        {"new_holds", list_of(what_if.new_holds)},
        {"single_steps", list_of(what_if.gains)},
    });
}

} // namespace weft::cli
