// SPDX-License-Identifier: MIT
#include "core/assessment/criteria_of.hpp"
#include "core/disclosure/hide_parts.hpp"

#include <algorithm>
#include <set>

namespace weft::disclosure {
namespace {

using Ids = std::set<std::string>;

bool holds_any(const std::vector<std::string>& ids, const Ids& hidden) {
    return std::ranges::any_of(ids, [&](const std::string& id) { return hidden.contains(id); });
}

/// A node that is made of a hidden criterion. With the others below it, its level and score would give the hidden one.
void hide_node(result::NodeSummary& node) {
    node.hidden = protects_others;
    if (node.publication != "nothing-made") {
        node.publication = "hidden";
        node.reason = "Hidden, because beside the levels it is made of it would tell what few people said.";
    }
    for (auto* level : {&node.level, &node.level_low, &node.level_high, &node.base_level})
        level->reset();
    for (auto* label : {&node.label, &node.label_low, &node.label_high, &node.base_label})
        label->clear();
    for (auto* number : {&node.score, &node.score_low, &node.score_high, &node.coverage, &node.not_applicable_share,
                         &node.score_if_not_applicable_were_worst})
        number->reset();
    node.claimed = node.evidenced = node.assessed = {};
    for (auto& gate : node.gates) {
        gate.state = "hidden";
        gate.binding = false;
        gate.held_by.clear();
        gate.lifted_when.clear();
    }
    if (node.target) node.target->state = "hidden";
    for (auto& other : node.other_rules) {
        other.level.reset();
        other.label.clear();
        other.score.reset();
    }
    node.explanation = {};
}

Ids hidden_criteria(const result::Domain& domain) {
    Ids ids;
    for (const auto* criterion : criteria_of(domain))
        if (criterion->state == "hidden") ids.insert(criterion->id);
    return ids;
}

/// Capabilities that hold a hidden criterion, and those they lie in.
Ids capabilities_above(const result::Domain& domain) {
    Ids ids;
    for (auto capability = domain.capabilities.rbegin(); capability != domain.capabilities.rend(); ++capability) {
        const bool holds_one = std::ranges::any_of(capability->criteria,
                                                   [](const auto& criterion) { return criterion.state == "hidden"; });
        if (!holds_one && !ids.contains(capability->id)) continue; // children come after their parents
        ids.insert(capability->id);
        if (capability->parent) ids.insert(*capability->parent);
    }
    return ids;
}

void hide_domain(result::Domain& domain) {
    hide_node(domain);
    domain.without_one_sector = {};
    domain.without_one_sector.hidden = protects_others;
    const auto above = capabilities_above(domain);
    for (auto& capability : domain.capabilities)
        if (above.contains(capability.id)) hide_node(capability.result);
}

void hide_view(result::View& view, const result::Result& result) {
    hide_node(view);
    view.unknown = 0;
    for (const auto* criterion : criteria_of(result))
        if (std::ranges::find(view.criteria, criterion->id) != view.criteria.end() &&
            (criterion->state == "unknown" || criterion->state == "not-asked"))
            ++view.unknown;
}

/// Tallies of the expectations that are shown; the others are neither met nor unmet.
void hide_profile(result::Profile& profile, const Ids& hidden) {
    profile.met = profile.not_met = profile.not_known = 0;
    for (auto& expectation : profile.expectations) {
        if (hidden.contains(expectation.criterion)) {
            expectation.level.reset();
            expectation.label.clear();
            expectation.state = "hidden";
        }
        if (expectation.state == "met") ++profile.met;
        if (expectation.state == "not-met") ++profile.not_met;
        if (expectation.state == "not-known") ++profile.not_known;
    }
}

/// Checks on hidden criteria are counted no more, whatever they came to.
void hide_checks(result::Result& result, const Ids& hidden) {
    auto& checks = result.checks;
    std::erase_if(checks.untested, [&](const result::Untested& untested) {
        return untested.criterion && hidden.contains(*untested.criterion);
    });
    checks.held = checks.cautioned = checks.not_tested = 0;
    std::set<std::string> seen;
    const auto is_new = [&seen](const std::string& rule, const std::string& where) {
        return seen.insert(rule + " " + where).second;
    };
    for (auto& domain : result.domains) {
        std::erase_if(domain.cautions, [&](const result::Caution& caution) {
            return caution.criterion && hidden.contains(*caution.criterion);
        });
        for (const auto* criterion : criteria_of(domain))
            for (const auto& ceiling : criterion->ceilings)
                if (ceiling.binding && ceiling.assessor == domain.assessor && is_new(ceiling.rule, criterion->id))
                    ++checks.held;
        for (const bool not_tested : {false, true})
            for (const auto& caution : domain.cautions)
                if (caution.assessor == domain.assessor && caution.rule != "refused-finding" &&
                    caution.not_tested == not_tested &&
                    is_new(caution.rule, caution.criterion.value_or("of " + domain.id)))
                    ++(not_tested ? checks.not_tested : checks.cautioned);
    }
}

} // namespace

void hide_nodes(result::Result& result) {
    Ids hidden;
    for (auto& domain : result.domains) {
        const auto here = hidden_criteria(domain);
        if (here.empty()) continue;
        hide_domain(domain);
        hidden.insert(here.begin(), here.end());
    }
    if (hidden.empty()) return;
    hide_node(result.overall);
    result.overall.beside = {};
    for (auto& view : result.views)
        if (holds_any(view.criteria, hidden)) hide_view(view, result);
    for (auto& profile : result.profiles)
        hide_profile(profile, hidden);
    for (auto& context : result.contexts)
        if (holds_any(context.criteria, hidden)) context.state = "hidden";
    hide_checks(result, hidden);
}

} // namespace weft::disclosure
