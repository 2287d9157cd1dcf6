// SPDX-License-Identifier: MIT
#include "apps/cli/plan_documents.hpp"

#include "apps/cli/json_line.hpp"
#include "core/disclosure/readership.hpp"
#include "core/planning/plan_document.hpp"

namespace weft::cli {
namespace {

using nlohmann::json;

template <class Value>
json or_null(const std::optional<Value>& value) {
    return value ? json(*value) : json();
}

json described(const planning::Covers& covers) {
    return {{"people", covers.people},
            {"sectors_heard", covers.sectors_heard},
            {"sectors_asked", covers.sectors_asked},
            {"coverage", or_null(covers.coverage)}};
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
    return to_json(planning::document_of(plan)) + "\n";
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
