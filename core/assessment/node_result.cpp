// SPDX-License-Identifier: MIT
#include "core/assessment/node_result.hpp"

#include "core/assessment/beside_result.hpp"
#include "core/assessment/explain_gate.hpp"
#include "core/assessment/level_words.hpp"

#include <algorithm>
#include <utility>

namespace weft {
namespace {

std::string publication_name(Publication publication) {
    switch (publication) {
    case Publication::published: return "published";
    case Publication::provisional: return "provisional";
    case Publication::too_little_known: return "too-little-known";
    case Publication::not_applicable: return "not-applicable";
    case Publication::nothing_made: return "nothing-made";
    case Publication::incomplete_voice: return "incomplete-voice";
    }
    return "too-little-known";
}

std::string gate_state_name(GateState state) {
    switch (state) {
    case GateState::open: return "open";
    case GateState::closed: return "closed";
    case GateState::undecided: return "undecided";
    }
    return "undecided";
}

std::string gate_kind_name(GateKind kind) {
    switch (kind) {
    case GateKind::any: return "any";
    case GateKind::all: return "all";
    case GateKind::count: return "count";
    }
    return "any";
}

/// A rubric may ask for more than the policy does, as a share of the weight or as a number of parts.
std::string too_little_known(const NodeScore& score, const Policy& policy, const PlannedNode& node) {
    const auto own = node.is_own_aggregate ? node.aggregate->minimum_known : Fraction(0);
    const auto needed = std::max(policy.coverage_provisional, own);
    if (score.coverage < needed || score.known_items >= node.aggregate->minimum_items)
        return "Too little is known: " + percent(to_double(score.coverage)) + " of what applies, and " +
               percent(to_double(needed)) + " is needed.";
    return "Too little is known: " + std::to_string(score.known_items) + " of its parts, and " +
           std::to_string(node.aggregate->minimum_items) + " are needed.";
}

/// Why a level is missing or may still change, for people.
std::string reason_of(const NodeScore& score, const Policy& policy, const PlannedNode& node) {
    switch (score.publication) {
    case Publication::published: return "";
    case Publication::not_applicable:
        if (std::ranges::all_of(node.criteria,
                                [](const PlannedCriterion& criterion) { return criterion.weight == 0; }) &&
            !node.criteria.empty())
            return "Nothing here counts: what is asked has no weight.";
        return "Nothing here applies to this system.";
    case Publication::incomplete_voice:
        return "No overall level is given while somebody who must be heard has not been.";
    case Publication::too_little_known: return too_little_known(score, policy, node);
    case Publication::nothing_made:
        if (node.rule->id == "none") return "This is a profile: no level is made of what is below.";
        return "The rule cannot be used here, because something below it does not apply.";
    case Publication::provisional: break;
    }
    if (score.coverage < policy.coverage_publish)
        return "Provisional: " + percent(to_double(score.coverage)) + " of what applies is known, and " +
               percent(to_double(policy.coverage_publish)) + " is needed for more than a provisional level.";
    if (score.is_critical_unknown) return "Provisional: a critical criterion is not known.";
    if (score.is_gate_undecided) return "Provisional: too little is known to say whether a gate holds it back.";
    return "Provisional: a part of it is provisional or missing.";
}

result::ChainLevel write_chain(const ChainScore& score, const Scale& scale) {
    return {printed(scale, score.level), label(scale, score.level), as_double(score.value)};
}

std::vector<result::Gate> write_gates(const AssessedSystem& system, const PlannedNode& node, const ChainScore& score,
                                      const Scale& scale) {
    std::vector<result::Gate> gates;
    for (std::size_t i = 0; i < node.gates.size() && i < score.gates.size(); ++i) {
        const auto& gate = *node.gates[i].gate;
        const bool is_binding = i < score.binding.size() && score.binding[i];
        auto explanation = explain_gate(system, node.gates[i], is_binding);
        gates.push_back({
            .id = gate.id,
            .because = as_sentence(gate.because),
            .state = gate_state_name(score.gates[i]),
            .binding = is_binding,
            .cap = scale.printed(gate.cap),
            .cap_label = scale.label(gate.cap),
            .criteria = gate.criteria,
            .views = gate.views,
            .kind = gate_kind_name(gate.kind),
            .minimum = gate.count,
            .at_most = scale_seen_by(node.gates[i], system.framework).printed(gate.at_most),
            .held_by = std::move(explanation.held_by),
            .lifted_when = std::move(explanation.lifted_when),
        });
    }
    return gates;
}

/// In what the value of a node is counted: the rule's own unit, or that of the children it picks from.
std::string unit_of(const PlannedNode& node, std::string_view unit_of_children) {
    if (node.rule->unit == "points" && !node.children.empty()) return std::string(unit_of_children);
    return std::string(node.rule->unit);
}

/// What a domain, a capability and the whole have in common.
void write_summary(result::NodeSummary& written, const AssessedSystem& system, const PlannedNode& node,
                   const NodeScore& score, const Scale& scale) {
    const auto& framework = system.framework;
    const auto& headline = score[framework.headline];
    written.publication = publication_name(score.publication);
    written.reason = reason_of(score, framework.policy, node);
    written.rule = node.rule->id;
    written.level = printed(scale, headline.level);
    written.label = label(scale, headline.level);
    written.level_low = printed(scale, headline.level_low);
    written.level_high = printed(scale, headline.level_high);
    written.label_low = label(scale, headline.level_low);
    written.label_high = label(scale, headline.level_high);
    written.score = as_double(headline.value);
    written.score_low = as_double(headline.value_low);
    written.score_high = as_double(headline.value_high);
    written.score_from = with_nine_decimals(to_double(node.range.lowest));
    written.score_to = with_nine_decimals(to_double(node.range.highest));
    written.base_level = printed(scale, headline.base_level);
    written.coverage = with_nine_decimals(to_double(score.coverage));
    written.not_applicable_share = with_nine_decimals(to_double(score.not_applicable_share));
    written.comparable = score.is_comparable;
    written.score_if_not_applicable_were_worst = as_double(score.value_if_left_out_were_worst);
    written.claimed = write_chain(score[Chain::claimed], scale);
    written.evidenced = write_chain(score[Chain::evidenced], scale);
    written.assessed = write_chain(score[Chain::assessed], scale);
    written.scale = levels_of(scale);
    written.gates = write_gates(system, node, headline, scale);
}

} // namespace

Scale scale_seen_by(const PlannedGate& gate, const Framework& framework) {
    if (gate.questions.empty()) return view_scale(framework, framework.views[gate.views.front()]);
    return framework.domains[framework.questions[gate.questions.front()].domain].rubric.scale;
}

result::NodeSummary write_node(const AssessedSystem& system, std::size_t domain, std::size_t node) {
    const auto& nodes = system.plan.domains[domain];
    const auto& planned = nodes[node];
    const auto scale = node_scale(system.framework.domains[domain].rubric, node);
    result::NodeSummary written;
    write_summary(written, system, planned, system.scores.domains[domain][node], scale);
    const auto* first_child = planned.children.empty() ? nullptr : &nodes[planned.children.front().node];
    written.unit = unit_of(planned, first_child == nullptr ? "" : first_child->rule->unit);
    written.explanation = explain_node(system, domain, node);
    const auto& rubric = system.framework.domains[domain].rubric;
    write_beside(
        written, planned, system.scores.domains[domain][node], scale,
        [&](const Aggregate& other) { return node_scale(rubric, node, other); }, system.framework.headline);
    return written;
}

result::View write_view(const AssessedSystem& system, std::size_t view) {
    const auto& described = system.framework.views[view];
    const auto& planned = system.plan.views[view];
    result::View written;
    write_summary(written, system, planned, system.scores.views[view], view_scale(system.framework, described));
    written.unit = unit_of(planned, "");
    written.explanation = explain_view(system, view);
    const auto scale = view_scale(system.framework, described);
    write_beside(
        written, planned, system.scores.views[view], scale, [&](const Aggregate&) { return scale; },
        system.framework.headline);
    written.id = described.id;
    written.title = described.title;
    written.about = described.about;
    written.tag = described.tag;
    for (const auto& criterion : planned.criteria) {
        written.criteria.push_back(system.framework.criterion(criterion.question).id);
        const auto state = system.levels[criterion.question].state;
        if (state == CriterionState::unknown || state == CriterionState::not_asked) ++written.unknown;
    }
    return written;
}

result::Overall write_overall(const AssessedSystem& system) {
    result::Overall written;
    const auto& scores = system.scores;
    write_summary(written, system, system.plan.overall, scores.overall, overall_scale(system.framework));
    if (written.publication == "published" && !std::ranges::all_of(system.findings, &DomainFindings::assessor_ran)) {
        written.publication = "provisional";
        written.reason = "A domain's assessor did not look at it, so a level may be too high.";
    }
    written.unit = unit_of(system.plan.overall, system.plan.domains.front().front().rule->unit);
    written.explanation = explain_overall(system);
    write_beside(
        written, system.plan.overall, scores.overall, overall_scale(system.framework),
        [&](const Aggregate& other) { return overall_scale(system.framework, other); }, system.framework.headline);
    written.beside = {
        .arithmetic = as_double(scores.overall_beside.arithmetic),
        .power_half = as_double(scores.overall_beside.power_half),
        .geometric = as_double(scores.overall_beside.geometric),
        .minimum = as_double(scores.overall_beside.minimum),
    };
    return written;
}

} // namespace weft
