// SPDX-License-Identifier: MIT
#include "core/scoring/score_assessment.hpp"

#include "core/scoring/node_scorer.hpp"

namespace weft {
namespace {

std::vector<NodeScore> score_domain(const std::vector<PlannedNode>& nodes, const Framework& framework,
                                    std::span<const CriterionLevels> levels) {
    std::vector<NodeScore> scores(nodes.size());
    for (auto node = nodes.size(); node-- > 0;) // children stand after their parents
        scores[node] = score_node(nodes[node], framework.policy, framework.headline, levels, scores);
    return scores;
}

/// One rule over the domains of the headline chain, whatever the framework's own rule is.
std::optional<Fraction> whole_by(std::string_view rule_id, const Fraction& power, const ScoringPlan& plan,
                                 std::span<const NodeScore* const> domains) {
    auto context = plan.overall.context;
    context.parameters.power = power;
    std::vector<Fraction> shares;
    for (const auto& child : plan.overall.children) {
        const auto& value = (*domains[child.node])[plan.framework->headline].value;
        if (!value) return std::nullopt;
        const auto& range = plan.domains[child.node].front().range; // each its own: sums differ in what they can reach
        shares.push_back(100 * (*value - range.lowest) / (range.highest - range.lowest));
    }
    context.lowest = 0;
    context.highest = 100;
    std::vector<RuleItem> items;
    for (std::size_t i = 0; i < shares.size(); ++i)
        items.push_back({.weight = plan.overall.children[i].weight, .rank = -1, .value = &shares[i]});
    return find_node_rule(rule_id)->evaluate(items, context).value;
}

} // namespace

Scores score_assessment(const ScoringPlan& plan, std::span<const CriterionLevels> levels, bool is_voice_complete) {
    Scores scores;
    for (const auto& nodes : plan.domains)
        scores.domains.push_back(score_domain(nodes, *plan.framework, levels));
    for (const auto& view : plan.views)
        scores.views.push_back(score_node(view, plan.framework->policy, plan.framework->headline, levels, {}));
    std::vector<const NodeScore*> domains;
    for (const auto& nodes : scores.domains)
        domains.push_back(&nodes.front());
    scores.overall = score_overall(plan, levels, domains, scores.views, is_voice_complete);
    if (is_voice_complete)
        scores.overall_beside = {
            .arithmetic = whole_by("weighted-mean", 1, plan, domains),
            .power_half = whole_by("power-mean", Fraction(1, 2), plan, domains),
            .geometric = whole_by("power-mean", 0, plan, domains),
            .minimum = whole_by("minimum", 1, plan, domains),
        };
    return scores;
}

} // namespace weft
