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

/// The domains of the headline chain by rules that are not the framework's own, each domain as percent of its way from
/// worst to best: sums differ in what they can reach.
class DomainsBeside {
public:
    DomainsBeside(const ScoringPlan& plan, std::span<const NodeScore* const> domains) : context_(plan.overall.context) {
        context_.lowest = 0;
        context_.highest = 100;
        for (const auto& child : plan.overall.children) {
            const auto& value = (*domains[child.node])[plan.framework->headline].value;
            is_complete_ = is_complete_ && value.has_value();
            if (!is_complete_) return;
            const auto& range = plan.domains[child.node].front().range;
            percent_.push_back(100 * (*value - range.lowest) / (range.highest - range.lowest));
            weights_.push_back(child.weight);
        }
    }

    /// Nothing where a domain has no value.
    std::optional<Fraction> by(std::string_view rule_id, const Fraction& power) {
        if (!is_complete_) return std::nullopt;
        std::vector<RuleItem> items;
        for (std::size_t i = 0; i < percent_.size(); ++i)
            items.push_back({.weight = weights_[i], .rank = -1, .value = &percent_[i]});
        context_.parameters.power = power;
        return find_node_rule(rule_id)->evaluate(items, context_).value;
    }

private:
    RuleContext context_;
    bool is_complete_ = true;
    std::vector<Fraction> percent_;
    std::vector<std::int64_t> weights_;
};

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
    if (is_voice_complete) {
        DomainsBeside beside(plan, domains);
        scores.overall_beside = {
            .arithmetic = beside.by("weighted-mean", 1),
            .power_half = beside.by("power-mean", Fraction(1, 2)),
            .geometric = beside.by("power-mean", 0),
            .minimum = beside.by("minimum", 1),
        };
    }
    return scores;
}

} // namespace weft
