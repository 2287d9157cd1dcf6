// SPDX-License-Identifier: MIT
#include "core/scoring/scoring_plan.hpp"

#include "core/error.hpp"

#include <algorithm>

namespace weft {
namespace {

using Whole = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

/// Weights as whole numbers in the same proportions, and what one of them is worth.
struct WholeWeights {
    std::vector<std::int64_t> weights;
    Fraction unit;
};

/// Sums of weight times rank must stay exact in 64 bits: 2^40 leaves room for two thousand criteria.
WholeWeights in_whole_numbers(const std::vector<Fraction>& weights, const std::string& node_id) {
    static const Whole largest = Whole(1) << 40;
    Whole common = 1;
    for (const auto& weight : weights)
        common = boost::multiprecision::lcm(common, denominator(weight));
    WholeWeights whole{.weights = {}, .unit = Fraction(1, common)};
    for (const auto& weight : weights) {
        const Whole scaled = numerator(weight) * (common / denominator(weight));
        if (scaled > largest)
            throw Error(Failure::input, "the weights below '" + node_id +
                                            "' are too fine to be added exactly; give them fewer decimals");
        whole.weights.push_back(scaled.convert_to<std::int64_t>());
    }
    return whole;
}

/// A criterion's weight seen from a node above it: its own times that of every capability in between.
Fraction weight_seen_from(const Rubric& rubric, std::size_t criterion, std::size_t node) {
    auto weight = rubric.criteria[criterion].weight;
    for (auto at = rubric.criteria[criterion].node; at != node; at = *rubric.nodes[at].parent)
        weight *= rubric.nodes[at].weight;
    return weight;
}

std::vector<PlannedGate> plan_gates(const Framework& framework, const std::vector<Gate>& gates) {
    std::vector<PlannedGate> planned;
    for (const auto& gate : gates) {
        PlannedGate plan{.gate = &gate, .questions = {}, .views = {}};
        for (const auto& id : gate.criteria)
            plan.questions.push_back(framework.find_question(id).value());
        for (const auto& id : gate.views)
            plan.views.push_back(framework.find_view(id).value());
        planned.push_back(std::move(plan));
    }
    return planned;
}

/// The range of what a node counts of its children: their values, or the numbers printed for their levels.
void count_as(PlannedNode& node, const ValueRange& values) {
    const auto& scale = node.context.scale;
    const bool by_level = node.aggregate->over == Over::child_levels;
    node.context.lowest = by_level ? Fraction(scale.printed(0)) : values.lowest;
    node.context.highest = by_level ? Fraction(scale.printed(scale.top())) : values.highest;
}

/// Plans one rubric's nodes, children before parents.
class RubricPlanner {
public:
    RubricPlanner(const Framework& framework, std::size_t domain)
        : framework_(framework),
          domain_(framework.domains[domain]),
          rubric_(domain_.rubric),
          nodes_(rubric_.nodes.size()) {}

    std::vector<PlannedNode> plan() {
        for (auto node = nodes_.size(); node-- > 0;)
            plan_node(node);
        nodes_[0].gates = plan_gates(framework_, rubric_.gates);
        return std::move(nodes_);
    }

private:
    void plan_node(std::size_t index) {
        nodes_[index] = planned(index, rubric_.aggregate_of(index));
        nodes_[index].is_own_aggregate = rubric_.nodes[index].aggregate.has_value();
        if (!nodes_[index].is_own_aggregate) return;
        for (const auto& beside : rubric_.aggregate_of(index).beside)
            nodes_[index].beside.push_back(planned(index, beside));
    }

    PlannedNode planned(std::size_t index, const Aggregate& aggregate) const {
        PlannedNode node;
        node.aggregate = &aggregate;
        node.rule = find_node_rule(aggregate.rule);
        const auto scale = node_scale(rubric_, index, aggregate);
        node.level_count = scale.level_count();
        const auto unit = plan_criteria(index, node);
        if (weft::counts_children(rubric_, index, aggregate))
            plan_children(index, node);
        else
            node.context = criteria_context(unit);
        node.context.parameters = aggregate.parameters;
        node.context.stage_count = static_cast<int>(aggregate.stages.size());
        node.context.whole_weight = counted_weight(node);
        node.range = node.rule->range(node.context, node.context.whole_weight);
        node.critical_caps = node.rule->gives_level && scale == rubric_.scale && aggregate.bands.empty();
        return node;
    }

    Fraction plan_criteria(std::size_t index, PlannedNode& node) const {
        const auto below = rubric_.criteria_below(index);
        std::vector<Fraction> weights;
        for (const auto criterion : below)
            weights.push_back(weight_seen_from(rubric_, criterion, index));
        const auto whole = in_whole_numbers(weights, rubric_.nodes[index].id);
        for (std::size_t i = 0; i < below.size(); ++i) {
            const auto& criterion = rubric_.criteria[below[i]];
            node.criteria.push_back({.question = domain_.first_criterion + below[i],
                                     .weight = whole.weights[i],
                                     .is_critical = criterion.critical,
                                     .stage = criterion.belongs_to.value_or(0) - node.aggregate->first_stage});
        }
        return whole.unit;
    }

    RuleContext criteria_context(const Fraction& weight_unit) const {
        RuleContext context;
        context.scale = rubric_.scale;
        context.lowest = rubric_.scale.printed(0);
        context.highest = rubric_.scale.printed(rubric_.scale.top());
        context.weight_unit = weight_unit;
        return context;
    }

    void plan_children(std::size_t index, PlannedNode& node) const {
        const auto& children = rubric_.nodes[index].children;
        std::vector<Fraction> weights;
        for (const auto child : children)
            weights.push_back(rubric_.nodes[child].weight);
        const auto whole = in_whole_numbers(weights, rubric_.nodes[index].id);
        for (std::size_t i = 0; i < children.size(); ++i)
            node.children.push_back({.node = children[i], .weight = whole.weights[i]});
        const auto& first = nodes_[children.front()];
        node.context.scale = node_scale(rubric_, children.front());
        count_as(node, first.range);
        node.context.weight_unit = whole.unit;
    }

    static std::int64_t counted_weight(const PlannedNode& node) {
        std::int64_t total = 0;
        if (node.children.empty())
            for (const auto& criterion : node.criteria)
                total += criterion.weight;
        else
            for (const auto& child : node.children)
                total += child.weight;
        return total;
    }

    const Framework& framework_;
    const Domain& domain_;
    const Rubric& rubric_;
    std::vector<PlannedNode> nodes_;
};

/// Every criterion of the tag with its weight in its domain times the domain's: as heavy as it is in the whole.
PlannedNode plan_view(const Framework& framework, const View& view) {
    PlannedNode node;
    node.aggregate = &view.aggregate;
    node.rule = find_node_rule(view.aggregate.rule);
    node.context = view_context(framework, view);
    const auto questions = framework.tagged(view.tag);
    std::vector<Fraction> weights;
    for (const auto question : questions) {
        const auto& asked = framework.questions[question];
        const auto& domain = framework.domains[asked.domain];
        weights.push_back(domain.weight * weight_seen_from(domain.rubric, asked.criterion, 0));
    }
    const auto whole = in_whole_numbers(weights, view.id);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        node.criteria.push_back({.question = questions[i],
                                 .weight = whole.weights[i],
                                 .is_critical = framework.criterion(questions[i]).critical});
        node.context.whole_weight += whole.weights[i];
    }
    node.context.weight_unit = whole.unit;
    node.range = node.rule->range(node.context, node.context.whole_weight);
    node.level_count = view_scale(framework, view).level_count();
    node.critical_caps = node.rule->gives_level && view.aggregate.bands.empty();
    return node;
}

PlannedNode plan_whole(const Framework& framework, const std::vector<std::vector<PlannedNode>>& domains,
                       const Aggregate& aggregate) {
    PlannedNode overall;
    overall.aggregate = &aggregate;
    overall.rule = find_node_rule(aggregate.rule);
    std::vector<Fraction> weights;
    for (const auto& domain : framework.domains)
        weights.push_back(domain.weight);
    const auto whole = in_whole_numbers(weights, framework.id);
    std::int64_t total = 0;
    for (std::size_t domain = 0; domain < domains.size(); ++domain) {
        overall.children.push_back({.node = domain, .weight = whole.weights[domain]});
        total += whole.weights[domain];
    }
    overall.context.scale = node_scale(framework.domains.front().rubric, 0);
    count_as(overall, domains.front().front().range);
    overall.context.weight_unit = whole.unit;
    overall.context.parameters = aggregate.parameters;
    overall.context.whole_weight = total;
    overall.range = overall.rule->range(overall.context, total);
    overall.level_count = overall_scale(framework, aggregate).level_count();
    return overall;
}

PlannedNode plan_overall(const Framework& framework, const std::vector<std::vector<PlannedNode>>& domains) {
    auto overall = plan_whole(framework, domains, framework.overall);
    overall.gates = plan_gates(framework, framework.gates);
    for (const auto& beside : framework.overall.beside)
        overall.beside.push_back(plan_whole(framework, domains, beside));
    return overall;
}

} // namespace

ScoringPlan plan_scoring(const Framework& framework) {
    ScoringPlan plan;
    plan.framework = &framework;
    for (std::size_t domain = 0; domain < framework.domains.size(); ++domain)
        plan.domains.push_back(RubricPlanner(framework, domain).plan());
    for (const auto& view : framework.views)
        plan.views.push_back(plan_view(framework, view));
    plan.overall = plan_overall(framework, plan.domains);
    return plan;
}

} // namespace weft
