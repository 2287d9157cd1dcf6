// SPDX-License-Identifier: MIT
#include "core/planning/target.hpp"

#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/rubric/rules_that_may_fall.hpp"

#include <vector>

namespace weft::planning {
namespace {

std::string named(const std::string& rule, const std::string& of) {
    return "'" + rule + "' of '" + of + "'";
}

void add_rules_of(const Rubric& rubric, std::vector<std::string>& found) {
    for (const auto& [node, rule] : rules_that_may_fall(rubric))
        found.push_back(named(rule, rubric.nodes[node].id));
}

} // namespace

const NodeScore& score_of(const Scores& scores, const Target& target) {
    return target.domain ? scores.domains[*target.domain].front() : scores.overall;
}

const PlannedNode& node_of(const ScoringPlan& plan, const Target& target) {
    return target.domain ? plan.domains[*target.domain].front() : plan.overall;
}

Scale scale_of(const Framework& framework, const Target& target) {
    return target.domain ? node_scale(framework.domains[*target.domain].rubric, 0) : overall_scale(framework);
}

bool is_low_good(const ScoringPlan& plan, const Target& target) {
    const auto& range = node_of(plan, target).range;
    return range.highest < range.lowest;
}

std::optional<ValueRange> scores_of(const ScoringPlan& plan, const Target& target) {
    const auto& node = node_of(plan, target);
    return node.rule->gives_value ? std::optional(node.range) : std::nullopt;
}

bool is_reached(const ScoringPlan& plan, const Scores& scores, const Target& target) {
    const auto& score = score_of(scores, target)[plan.framework->headline];
    if (target.level) return score.level && *score.level >= *target.level;
    if (!score.value) return false;
    return is_low_good(plan, target) ? *score.value <= *target.score : *score.value >= *target.score;
}

std::optional<Formula> formula_of(const ScoringPlan& plan, const NodeFormulas& formulas, const Target& target) {
    if (target.level) return formulas.level_at_least(target.node(), *target.level);
    return formulas.value_satisfies(target.node(), [&, low_is_good = is_low_good(plan, target)](const Fraction& value) {
        return low_is_good ? value <= *target.score : value >= *target.score;
    });
}

void require_rules_that_never_fall(const Framework& framework, const Target& target) {
    std::vector<std::string> found;
    for (std::size_t domain = 0; domain < framework.domains.size(); ++domain)
        if (!target.domain || *target.domain == domain) add_rules_of(framework.domains[domain].rubric, found);
    if (!target.domain) {
        const auto& overall = framework.overall;
        if (!find_node_rule(overall.rule)->is_monotone) found.push_back(named(overall.rule, framework.id));
        for (const auto& view : framework.views)
            if (!find_node_rule(view.aggregate.rule)->is_monotone) found.push_back(named(view.aggregate.rule, view.id));
    }
    if (found.empty()) return;
    throw Error(Failure::input, "a plan needs rules that a better answer never lowers, and " + enumerate(found) +
                                    (found.size() == 1 ? " is not one" : " are none"));
}

} // namespace weft::planning
