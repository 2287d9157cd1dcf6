// SPDX-License-Identifier: MIT
#include "core/uncertainty/plain_scorer.hpp"

#include "core/rules/rule_list.hpp"

#include <algorithm>
#include <limits>

namespace weft::uncertainty {
namespace {

constexpr std::int32_t no_rank = std::numeric_limits<std::int32_t>::max();

/// Sums of weight times rank are added in 32 bits, so that twice as many replicates fit a vector.
constexpr std::int64_t largest_sum = std::numeric_limits<std::int32_t>::max();

std::optional<Share> in_whole_numbers(const Fraction& value) {
    return Threshold(value).whole_numbers;
}

bool is_below(std::int64_t part, std::int64_t whole, const Share& share) {
    return part * share.whole < share.part * whole;
}

int needed_to_close(const Gate& gate, int applicable) {
    switch (gate.kind) {
    case GateKind::any: return 1;
    case GateKind::all: return std::max(applicable, 1);
    case GateKind::count: return gate.count;
    }
    return 1;
}

} // namespace

std::optional<PlainScorer> PlainScorer::make(const ScoringPlan& plan) {
    const auto& framework = *plan.framework;
    if (framework.headline == Chain::evidenced && framework.policy.evidence == EvidenceUse::off) return std::nullopt;
    PlainScorer scorer(plan);
    for (const auto& nodes : plan.domains) {
        scorer.roots_.push_back(scorer.nodes_.size());
        for (const auto& node : nodes)
            if (!scorer.add_node(node)) return std::nullopt;
    }
    scorer.first_view_ = scorer.nodes_.size();
    for (const auto& view : plan.views)
        if (!scorer.add_node(view)) return std::nullopt;
    if (!scorer.plan_whole()) return std::nullopt;
    return scorer;
}

bool PlainScorer::add_node(const PlannedNode& planned) {
    const auto& framework = *plan_->framework;
    const auto& aggregate = *planned.aggregate;
    Node node;
    if (planned.rule == &weighted_mean_rule)
        node.rule = Rule::weighted_mean;
    else if (planned.rule == &staged_rule)
        node.rule = Rule::staged;
    else if (planned.rule == &tolerant_staged_rule)
        node.rule = Rule::tolerant_staged;
    else
        return false;
    if (!planned.children.empty() || !aggregate.bands.empty()) return false;
    node.top = planned.context.scale.top();
    if (node.top < 1) return false;

    std::int64_t weight = 0;
    for (const auto& criterion : planned.criteria) {
        if (framework.criterion(criterion.question).number) return false;
        weight += criterion.weight;
        if (weight * node.top > largest_sum) return false;
        node.parts.push_back({.question = criterion.question,
                              .weight = static_cast<std::int32_t>(criterion.weight),
                              .is_critical = planned.critical_caps && criterion.is_critical});
    }
    node.weight = static_cast<std::int32_t>(weight);

    auto minimum_known = framework.policy.coverage_provisional;
    if (planned.is_own_aggregate) {
        minimum_known = std::max(minimum_known, aggregate.minimum_known);
        node.minimum_items = aggregate.minimum_items;
    }
    const auto known = in_whole_numbers(minimum_known);
    const auto tau = in_whole_numbers(planned.context.parameters.tau);
    if (!known || !tau) return false;
    node.minimum_known = *known;
    node.tau = *tau;
    node.max_lag_depth = planned.context.parameters.max_lag_depth;
    node.gates = &planned.gates;
    nodes_.push_back(std::move(node));
    return true;
}

bool PlainScorer::plan_whole() {
    const auto& overall = plan_->overall;
    is_lagging_ = overall.rule == &lagging_rule;
    if (!is_lagging_ && overall.rule != &staged_rule) return false;
    if (overall.aggregate->over == Over::child_levels || !overall.aggregate->bands.empty()) return false;
    const auto& provisional = plan_->framework->policy.coverage_provisional;
    const auto coverage = in_whole_numbers(provisional);
    const auto minimum = in_whole_numbers(std::max(provisional, overall.aggregate->minimum_known));
    std::int64_t weight = 0;
    for (const auto& child : overall.children)
        weight += child.weight;
    if (!coverage || !minimum || weight > largest_sum) return false;
    coverage_provisional_ = *coverage;
    whole_minimum_known_ = *minimum;
    return true;
}

void PlainScorer::score(const ReplicateLevels& levels, std::size_t lanes, ReplicateScores& scores) const {
    std::vector<Known> known;
    known.reserve(nodes_.size());
    for (const auto& node : nodes_)
        known.push_back(count_parts(node, levels));
    for (std::size_t at = 0; at < nodes_.size(); ++at) {
        const auto& node = nodes_[at];
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const Sight sight{.levels = levels, .known = known, .scores = scores, .lane = lane};
            const auto applies = applicable(at, sight);
            const auto weight = known[at].weight[lane];
            const bool is_enough = applies > 0 && !is_below(weight, applies, node.minimum_known) &&
                                   known[at].items[lane] >= node.minimum_items;
            const bool is_given = is_enough && weight > 0;
            known[at].is_given[lane] = is_given ? 1 : 0;
            scores.has_value[at][lane] = is_given ? 1 : 0;
            scores.values[at][lane] = 0;
            scores.levels[at][lane] = ReplicateScores::no_level;
            if (!is_given) continue;
            scores.values[at][lane] = 100.0 * known[at].ranks[lane] / (double{1} * node.top * weight);
            if (const auto level = level_of(node, known[at], lane))
                scores.levels[at][lane] = static_cast<std::uint8_t>(hold_by_gates(*level, *node.gates, sight));
        }
    }
    for (std::size_t lane = 0; lane < lanes; ++lane)
        score_whole({.levels = levels, .known = known, .scores = scores, .lane = lane}, scores);
}

PlainScorer::Known PlainScorer::count_parts(const Node& node, const ReplicateLevels& levels) {
    Known known;
    known.lowest.fill(no_rank);
    known.critical.fill(no_rank);
    known.at_or_above.resize(static_cast<std::size_t>(node.top) + 1);
    for (const auto& part : node.parts) {
        const auto& standings = levels.criteria[part.question];
        Lanes<std::int32_t> rank{}; // that no rank is below, where there is none
        for (std::size_t lane = 0; lane < lane_count; ++lane) {
            const std::int32_t stands = standings[lane];
            const std::int32_t has_rank = stands < standing::not_applicable ? 1 : 0;
            rank[lane] = has_rank != 0 ? stands : no_rank;
            known.weight[lane] += has_rank != 0 ? part.weight : 0;
            known.left_out[lane] += stands == standing::not_applicable ? part.weight : 0;
            known.items[lane] += part.weight > 0 ? has_rank : 0;
        }
        for (std::int32_t at = 1; at <= node.top; ++at) {
            auto& weight = known.at_or_above[static_cast<std::size_t>(at)];
            for (std::size_t lane = 0; lane < lane_count; ++lane)
                weight[lane] += rank[lane] >= at && rank[lane] != no_rank ? part.weight : 0;
        }
        if (part.weight > 0)
            for (std::size_t lane = 0; lane < lane_count; ++lane)
                known.lowest[lane] = std::min(known.lowest[lane], rank[lane]);
        if (part.is_critical)
            for (std::size_t lane = 0; lane < lane_count; ++lane)
                known.critical[lane] = std::min(known.critical[lane], rank[lane]);
    }
    for (const auto& weight : known.at_or_above) // the first, of rank 0, stays empty
        for (std::size_t lane = 0; lane < lane_count; ++lane)
            known.ranks[lane] += weight[lane];
    return known;
}

/// By the rule, and no higher than a critical criterion. Something of weight is known.
std::optional<Rank> PlainScorer::level_of(const Node& node, const Known& known, std::size_t lane) {
    if (node.rule == Rule::weighted_mean) return std::nullopt;
    auto level = known.lowest[lane];
    if (node.rule == Rule::tolerant_staged) {
        const auto lowest = level;
        level = 0;
        while (level < node.top && lowest >= level + 1 - node.max_lag_depth &&
               !is_below(known.at_or_above[static_cast<std::size_t>(level) + 1][lane], known.weight[lane], node.tau))
            ++level;
    }
    return std::min(level, known.critical[lane]);
}

Rank PlainScorer::hold_by_gates(Rank level, const std::vector<PlannedGate>& gates, const Sight& sight) const {
    for (const auto& gate : gates)
        if (gate.gate->cap < level && is_closed(gate, sight)) level = gate.gate->cap;
    return level;
}

bool PlainScorer::is_closed(const PlannedGate& gate, const Sight& sight) const {
    int applies = 0;
    int at_or_below = 0;
    for (const auto question : gate.questions) {
        const auto stands = sight.levels.criteria[question][sight.lane];
        if (stands == standing::not_applicable) continue;
        ++applies;
        if (stands <= gate.gate->at_most) ++at_or_below; // what is unknown is above every rank
    }
    for (const auto view : gate.views) {
        const auto node = first_view_ + view;
        if (applicable(node, sight) == 0) continue;
        ++applies;
        if (sight.scores.levels[node][sight.lane] <= gate.gate->at_most) ++at_or_below;
    }
    return at_or_below >= needed_to_close(*gate.gate, applies);
}

void PlainScorer::score_whole(const Sight& sight, ReplicateScores& scores) const {
    const auto at = nodes_.size();
    const auto lane = sight.lane;
    scores.levels[at][lane] = ReplicateScores::no_level;
    scores.has_value[at][lane] = 0;
    scores.values[at][lane] = 0;
    if (sight.levels.is_voice_complete[lane] == 0 || !is_enough_known(sight)) return;
    if (const auto level = whole_level(sight))
        scores.levels[at][lane] = static_cast<std::uint8_t>(hold_by_gates(*level, plan_->overall.gates, sight));
    if (const auto value = whole_value(sight)) {
        scores.has_value[at][lane] = 1;
        scores.values[at][lane] = *value;
    }
}

bool PlainScorer::is_enough_known(const Sight& sight) const {
    std::int64_t applies = 0;
    std::int64_t given = 0;
    int items = 0;
    double covered = 0;
    for (const auto& child : plan_->overall.children) {
        const auto root = roots_[child.node];
        const auto of_domain = applicable(root, sight);
        if (of_domain == 0) continue;
        applies += child.weight;
        covered += static_cast<double>(child.weight) * sight.known[root].weight[sight.lane] / of_domain;
        if (sight.known[root].is_given[sight.lane] == 0) continue;
        given += child.weight;
        if (child.weight > 0) ++items;
    }
    if (is_below(given, applies, coverage_provisional_)) return false;
    if (items < plan_->overall.aggregate->minimum_items) return false;
    constexpr double in_doubt = 1e-9;
    const auto needed =
        static_cast<double>(whole_minimum_known_.part) / static_cast<double>(whole_minimum_known_.whole);
    const auto more = covered - needed * static_cast<double>(applies);
    if (more > in_doubt * static_cast<double>(applies)) return true;
    if (more < -in_doubt * static_cast<double>(applies)) return false;
    Fraction exact = 0;
    for (const auto& child : plan_->overall.children) {
        const auto root = roots_[child.node];
        if (const auto of_domain = applicable(root, sight); of_domain > 0)
            exact += child.weight * Fraction(sight.known[root].weight[sight.lane], of_domain);
    }
    return exact >= Fraction(whole_minimum_known_.part, whole_minimum_known_.whole) * applies;
}

/// The lowest domain, or the level that all but a few hold. Nothing when one of them has a score and no level.
std::optional<Rank> PlainScorer::whole_level(const Sight& sight) const {
    const auto& parameters = plan_->overall.context.parameters;
    Rank lowest = no_rank;
    int counted = 0;
    for (const auto& child : plan_->overall.children) {
        const auto root = roots_[child.node];
        if (child.weight == 0 || sight.known[root].is_given[sight.lane] == 0) continue;
        const auto level = sight.scores.levels[root][sight.lane];
        if (level == ReplicateScores::no_level) return std::nullopt;
        lowest = std::min(lowest, Rank{level});
        ++counted;
    }
    if (counted == 0) return std::nullopt;
    if (!is_lagging_ || counted < parameters.lag_needs_children) return lowest;
    auto level = std::min(lowest + parameters.max_lag_depth, plan_->overall.context.scale.top());
    for (; level > lowest; --level) {
        int behind = 0;
        for (const auto& child : plan_->overall.children) {
            const auto root = roots_[child.node];
            if (child.weight == 0 || sight.known[root].is_given[sight.lane] == 0) continue;
            if (sight.scores.levels[root][sight.lane] < level) ++behind;
        }
        if (behind <= parameters.max_lagging) break;
    }
    return level;
}

/// The mean of the domains' parts of the way, in percent.
std::optional<double> PlainScorer::whole_value(const Sight& sight) const {
    std::vector<Share> shares;
    std::int64_t weight = 0;
    for (const auto& child : plan_->overall.children) {
        const auto root = roots_[child.node];
        const auto& known = sight.known[root];
        if (known.is_given[sight.lane] == 0) continue;
        weight += child.weight;
        shares.push_back({.part = child.weight * known.ranks[sight.lane],
                          .whole = std::int64_t{nodes_[root].top} * known.weight[sight.lane]});
    }
    if (weight == 0) return std::nullopt;
    if (const auto sum = sum_in_64_bits(shares)) return nearest_double(*sum, 100, weight);
    Fraction sum = 0;
    for (const auto& [part, whole] : shares)
        sum += Fraction(part, whole);
    return to_double(100 * sum / weight);
}

} // namespace weft::uncertainty
