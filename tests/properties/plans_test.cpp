// SPDX-License-Identifier: MIT
//
// A plan against every way there is, tried one by one with the scorer as judge.
#include "core/error.hpp"
#include "core/planning/planner.hpp"
#include "core/scoring/score_assessment.hpp"
#include "tests/properties/random_case.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace weft::random {
namespace {

using planning::CheapestRaises;
using planning::Planner;
using planning::RaiseCosts;
using planning::Reach;
using planning::Target;

/// How many ways are tried at most, so that thousands of cases stay quick.
constexpr int most_ways = 400;

struct PlannedCase {
    Target target;
    RaiseCosts costs;
};

Scores scores_at(const AssessedSystem& system, const std::vector<Rank>& levels) {
    auto raised = system.levels;
    for (std::size_t question = 0; question < raised.size(); ++question) {
        auto& level = raised[question][system.framework.headline];
        if (level) level = levels[question];
    }
    return score_assessment(system.plan, raised, system.voices.is_complete());
}

/// Costs of every step, and limits so tight that all ways can be tried.
RaiseCosts any_costs(const AssessedSystem& system) {
    auto costs = planning::one_a_step(system.framework);
    for (auto& steps : costs.steps)
        for (auto& step : steps)
            step = *rc::gen::element(Fraction(1), Fraction(1), Fraction(1), Fraction(2), Fraction(3, 2));
    auto ways = 1;
    const auto start = *rc::gen::inRange<std::size_t>(0, system.framework.criterion_count);
    for (std::size_t i = 0; i < system.framework.criterion_count; ++i) {
        const auto question = (start + i) % system.framework.criterion_count;
        const auto level = system.levels[question][system.framework.headline];
        if (!level) continue;
        const auto top = system.framework.questions[question].level_count - 1;
        const auto highest = std::max(*rc::gen::inRange(*level, top + 1), *rc::gen::inRange(*level, top + 1));
        const auto room = (highest - *level + 1) * ways <= most_ways;
        costs.highest[question] = room ? highest : *level;
        ways *= room ? highest - *level + 1 : 1;
    }
    return costs;
}

std::vector<Rank> any_levels(const std::vector<Reach>& reach) {
    std::vector<Rank> levels;
    for (const auto& [from, to] : reach)
        levels.push_back(*rc::gen::inRange(from, to + 1));
    return levels;
}

/// Mostly above what is held, so that there is something to plan.
Rank lowest_wanted(const ChainScore& node, const Scale& scale) {
    const auto held = node.level.value_or(0);
    return held < scale.top() && *rc::gen::inRange(0, 5) > 0 ? held + 1 : 1;
}

/// A level, or a score that some way has, so that decisions fall on the line.
Target any_target(const AssessedSystem& system, const std::vector<Reach>& reach) {
    Target target;
    if (*rc::gen::inRange(0, 3) > 0) target.domain = *rc::gen::inRange<std::size_t>(0, system.framework.domains.size());
    const auto& node = score_of(system.scores, target)[system.framework.headline];
    const bool has_score = node.value.has_value();
    if (has_score && (!node.level || *rc::gen::inRange(0, 2) == 0))
        target.score = *score_of(scores_at(system, any_levels(reach)), target)[system.framework.headline].value;
    else
        target.level = *rc::gen::inRange(lowest_wanted(node, scale_of(system.framework, target)),
                                         scale_of(system.framework, target).level_count());
    return target;
}

bool is_met(const AssessedSystem& system, const Target& target, const std::vector<Rank>& levels) {
    const auto scores = scores_at(system, levels);
    const auto& node = target.domain ? scores.domains[*target.domain][0] : scores.overall;
    const auto& chain = node[system.framework.headline];
    if (target.level) return chain.level && *chain.level >= *target.level;
    if (!chain.value) return false;
    const auto& range = target.domain ? system.plan.domains[*target.domain][0].range : system.plan.overall.range;
    return range.highest < range.lowest ? *chain.value <= *target.score : *chain.value >= *target.score;
}

/// Every way, in the order of levels.
struct Exhaustive {
    std::optional<Fraction> cost;
    int touched = 0;
    std::vector<Rank> levels;
    std::uint64_t count = 0;
    std::vector<Rank> lowest;
    std::vector<Rank> highest;

    void take(const std::vector<Rank>& way, const Fraction& way_cost, int way_touched) {
        if (cost && *cost < way_cost) return;
        const bool is_cheaper = !cost || way_cost < *cost;
        if (is_cheaper) {
            count = 0;
            lowest = highest = way;
        }
        if (is_cheaper || way_touched < touched) {
            levels = way;
            touched = way_touched;
        }
        cost = way_cost;
        ++count;
        for (std::size_t i = 0; i < way.size(); ++i) {
            lowest[i] = std::min(lowest[i], way[i]);
            highest[i] = std::max(highest[i], way[i]);
        }
    }
};

Exhaustive try_all(const AssessedSystem& system, const PlannedCase& planned, const std::vector<Reach>& reach) {
    Exhaustive found;
    std::vector<Rank> way;
    for (const auto& one : reach)
        way.push_back(one.from);
    for (bool is_more = true; is_more;) {
        Fraction cost = 0;
        int touched = 0;
        for (std::size_t i = 0; i < way.size(); ++i) {
            for (auto rank = reach[i].from + 1; rank <= way[i]; ++rank)
                cost += planned.costs.steps[i][static_cast<std::size_t>(rank)];
            touched += way[i] > reach[i].from ? 1 : 0;
        }
        if (is_met(system, planned.target, way)) found.take(way, cost, touched);
        is_more = false;
        for (auto i = way.size(); i-- > 0 && !is_more;) { // the last criterion changes fastest
            is_more = way[i] < reach[i].to;
            way[i] = is_more ? way[i] + 1 : reach[i].from;
        }
    }
    return found;
}

/// A rule on the way may fall, so that no plan is made.
bool is_refused(const Framework& framework, const Target& target) {
    try {
        require_rules_that_never_fall(framework, target);
        return false;
    } catch (const Error&) {
        return true;
    }
}

RC_GTEST_PROP(Plan, IsTheCheapestOfAllWays, (const Case& made)) {
    const auto plan = plan_scoring(made.framework);
    const auto system = assess_system(plan, made.answers, built_in_assessor);
    PlannedCase planned{.target = {}, .costs = any_costs(system)};
    std::vector<Ceiling> ceilings;
    for (const auto& domain : system.findings)
        ceilings.insert(ceilings.end(), domain.findings.ceilings.begin(), domain.findings.ceilings.end());
    const Planner any(system, {}, planned.costs, 1'000'000);
    const auto reach = any.reach_under(ceilings);
    planned.target = any_target(system, reach);

    if (is_refused(made.framework, planned.target)) return;
    const Planner planner(system, planned.target, planned.costs, 1'000'000);
    const auto found = planner.cheapest(reach);

    const auto expected = try_all(system, planned, reach);
    RC_ASSERT(found.has_value() == expected.cost.has_value());
    RC_CLASSIFY(!found.has_value(), "out of reach");
    if (!found) return;
    RC_CLASSIFY(*expected.cost == 0, "met");
    RC_CLASSIFY(expected.count > 1, "more than one way");
    RC_LOG() << "cost " << to_text(planner.cost(*found)) << ", by trying " << to_text(*expected.cost) << "\n";
    RC_ASSERT((planner.cost(*found) == *expected.cost));
    RC_ASSERT(found->levels == expected.levels);
    RC_ASSERT(found->count == expected.count);
    RC_ASSERT(found->is_count_exact);
    RC_ASSERT(found->lowest == expected.lowest);
    RC_ASSERT(found->highest == expected.highest);
}

// What is asked of criteria is what scoring makes of them, for any levels in reach.
RC_GTEST_PROP(NodeFormulas, SayWhatTheScorerSays, (const Case& made)) {
    const auto plan = plan_scoring(made.framework);
    const auto system = assess_system(plan, made.answers, built_in_assessor);
    const Planner any(system, {}, planning::one_a_step(made.framework), 1);
    const auto reach = any.reach_under({});
    const auto target = any_target(system, reach);
    const planning::FormulaMaker maker(reach);
    const planning::NodeFormulas formulas(plan, system.levels, system.scores, maker);
    const auto& now = score_of(system.scores, target)[made.framework.headline];
    if (target.level ? !now.level : !now.value) return;
    const auto formula = formula_of(plan, formulas, target);
    RC_CLASSIFY(!formula, "left to the scorer");
    if (!formula) return;
    for (int i = 0; i < 10; ++i) {
        const auto levels = any_levels(reach);
        RC_ASSERT(holds(*formula, levels) == is_met(system, target, levels));
    }
}

} // namespace
} // namespace weft::random
