// SPDX-License-Identifier: MIT
#include "core/rubric/rubric_checks.hpp"

#include "core/nearest_name.hpp"

#include <algorithm>

namespace weft {
namespace {

RuleContext context_of_criteria(const Rubric& rubric, std::size_t node) {
    RuleContext context;
    context.scale = rubric.scale;
    context.lowest = rubric.scale.printed(0);
    context.highest = rubric.scale.printed(rubric.scale.top());
    context.weight_unit = 0;
    for (const auto criterion : rubric.criteria_below(node)) {
        auto weight = rubric.criteria[criterion].weight;
        for (auto at = rubric.criteria[criterion].node; at != node; at = *rubric.nodes[at].parent)
            weight *= rubric.nodes[at].weight;
        context.weight_unit += weight;
    }
    return context;
}

RuleContext context_of_children(const Rubric& rubric, std::size_t node, Over over,
                                const std::vector<NodeRange>& ranges) {
    const auto first = rubric.nodes[node].children.front();
    RuleContext context;
    context.scale = node_scale(rubric, first);
    if (over == Over::child_levels) {
        context.lowest = context.scale.printed(0);
        context.highest = context.scale.printed(context.scale.top());
    } else if (ranges[first].values) {
        context.lowest = ranges[first].values->lowest;
        context.highest = ranges[first].values->highest;
    }
    context.weight_unit = 0;
    for (const auto child : rubric.nodes[node].children)
        context.weight_unit += rubric.nodes[child].weight;
    return context;
}

RuleContext context_of(const Rubric& rubric, std::size_t node, const Aggregate& aggregate,
                       const std::vector<NodeRange>& ranges) {
    return counts_children(rubric, node, aggregate) ? context_of_children(rubric, node, aggregate.over, ranges)
                                                    : context_of_criteria(rubric, node);
}

bool is_percentage(const NodeRule& rule) {
    return rule.id == "percentage-of-maximum" || rule.id == "percentage-of-attainable";
}

/// What one rule can give over what lies below a node.
NodeRange range_of(const Rubric& rubric, std::size_t node, const Aggregate& aggregate,
                   const std::vector<NodeRange>& ranges) {
    NodeRange range;
    const auto& rule = *find_node_rule(aggregate.rule);
    const auto context = context_of(rubric, node, aggregate, ranges);
    const bool is_usable = !is_percentage(rule) || (context.highest > context.lowest && context.highest > 0);
    if (rule.gives_value && is_usable) range.values = rule.range(context, 1);
    if (!aggregate.bands.empty())
        range.levels = static_cast<int>(aggregate.bands.bands.size());
    else if (rule.makes_stages)
        range.levels = static_cast<int>(aggregate.stages.size());
    else if (rule.gives_level)
        range.levels = context.scale.level_count();
    return range;
}

/// One check a member function; each adds at most one problem a place.
class RubricChecker {
public:
    RubricChecker(const Rubric& rubric, const std::vector<TomlTable>& tables, const TomlTable& root)
        : rubric_(rubric),
          tables_(tables),
          root_(root),
          ranges_(node_ranges(rubric)) {}

    void check() const {
        check_weights();
        for (std::size_t node = 0; node < rubric_.nodes.size(); ++node) {
            if (is_empty(node)) continue;
            check_weight(node);
            if (node != 0 && !rubric_.nodes[node].aggregate) {
                check_counted(node, rubric_.aggregate_of(node));
                continue; // the root's own rule; what it says of itself is checked there
            }
            const auto& aggregate = rubric_.aggregate_of(node);
            check_made(node, aggregate, "");
            check_target(node, aggregate);
            for (const auto& beside : aggregate.beside)
                check_made(node, beside, "beside, ");
        }
        check_only_criterion();
        check_requirements();
        check_gates();
        check_measures();
    }

private:
    void complain(std::size_t node, std::string message) const {
        root_.complain(rubric_.nodes[node].place, std::move(message));
    }

    bool is_empty(std::size_t node) const {
        const auto& at = rubric_.nodes[node];
        if (!at.criteria.empty() || !at.children.empty()) return false;
        complain(node, node == 0 ? "a rubric needs at least one [[capability]] with a criterion"
                                 : "the capability '" + at.id + "' has nothing below it");
        return true;
    }

    void check_weight(std::size_t node) const {
        const auto& at = rubric_.nodes[node];
        if (!at.parent || !tables_[node].has("weight")) return;
        const auto& parent = rubric_.nodes[*at.parent];
        if (parent.children.size() + parent.criteria.size() == 1)
            tables_[node].complain_at("weight", "weight of '" + at.id + "' does nothing: it is the only one below '" +
                                                    parent.id + "'");
        else if (!is_weight_counted_above(*at.parent))
            tables_[node].complain_at("weight", "weight of '" + at.id + "' does nothing: the rule '" +
                                                    rubric_.aggregate_of(*at.parent).rule + "' does not count weights");
    }

    /// A rubric of which nothing counts would be nothing assessed, whatever is answered.
    void check_weights() const {
        const bool counts_nothing =
            std::ranges::all_of(rubric_.criteria, [](const Criterion& criterion) { return criterion.weight == 0; });
        if (!rubric_.criteria.empty() && counts_nothing)
            complain(0, "nothing counts: every criterion has the weight 0");
    }

    bool is_weight_counted_above(std::size_t node) const {
        for (std::optional<std::size_t> at = node; at; at = rubric_.nodes[*at].parent)
            if (find_node_rule(rubric_.aggregate_of(*at).rule)->counts_weights) return true;
        return false;
    }

    void check_only_criterion() const {
        for (const auto& criterion : rubric_.criteria) {
            if (criterion.weight == 1 || criterion.weight == 0) continue; // no rule counts what has no weight
            if (rubric_.criteria.size() == 1)
                root_.complain(criterion.place,
                               "weight of '" + criterion.id + "' does nothing: it is the only criterion");
            else if (!is_weight_counted_above(criterion.node))
                root_.complain(criterion.place, "weight of '" + criterion.id + "' does nothing: the rule '" +
                                                    rubric_.aggregate_of(criterion.node).rule +
                                                    "' does not count weights");
        }
    }

    /// Everything that one rule over what lies below a node may get wrong. `which` tells a rule beside the node's own.
    void check_made(std::size_t node, const Aggregate& aggregate, const std::string& which) const {
        check_counted(node, aggregate);
        check_bands(node, aggregate);
        check_needs(node, aggregate, which);
        check_held_at(node, aggregate);
    }

    /// Whether the rule can use what it counts.
    void check_counted(std::size_t node, const Aggregate& aggregate) const {
        const auto& at = rubric_.nodes[node];
        const auto& rule = *find_node_rule(aggregate.rule);
        if (is_percentage(rule)) check_percentage(node, aggregate, rule);
        if (!counts_children(rubric_, node, aggregate)) return check_numbers(node, rule);
        if (!at.criteria.empty())
            complain(node,
                     "'" + at.id + "' counts its children, but has criteria beside them; put those in a capability");
        if (rule.makes_stages)
            return complain(node, "the rule '" + aggregate.rule +
                                      "' counts criteria, each a requirement of a stage; '" + at.id +
                                      "' counts its children");
        const bool by_level = aggregate.over == Over::child_levels;
        const auto& first = at.children.front();
        for (const auto child : at.children) {
            if (!by_level && !ranges_[child].values && rule.gives_value)
                return complain(child, "'" + rubric_.nodes[child].id + "' makes no value, so the rule '" +
                                           std::string(rule.id) + "' above it cannot count it");
            if (!ranges_[child].levels && (rule.needs_levels || by_level))
                return complain(child, "'" + rubric_.nodes[child].id + "' makes no level, so the rule '" +
                                           std::string(rule.id) + "' above it cannot count it; give it bands");
            const bool is_alike = by_level
                                      ? node_scale(rubric_, child) == node_scale(rubric_, first)
                                      : ranges_[child].levels == ranges_[first].levels && has_range_of(child, first);
            if (!is_alike)
                return complain(child, "'" + rubric_.nodes[child].id + "' is stated in another unit than '" +
                                           rubric_.nodes[first].id + "', so one rule cannot count both");
        }
    }

    void check_numbers(std::size_t node, const NodeRule& rule) const {
        const bool is_inherited = node != 0 && !rubric_.nodes[node].aggregate; // said of the root
        if (!rule.needs_levels || is_inherited) return;
        for (const auto i : rubric_.criteria_below(node)) {
            const auto& criterion = rubric_.criteria[i];
            if (criterion.number && criterion.weight > 0)
                return root_.complain(criterion.place, "the rule '" + std::string(rule.id) + "' needs levels, and '" +
                                                           criterion.id + "' is a number");
        }
    }

    /// Every level above the worst needs something, and nothing is needed that cannot be had.
    void check_needs(std::size_t node, const Aggregate& aggregate, const std::string& which) const {
        const auto& rule = *find_node_rule(aggregate.rule);
        if (std::ranges::find(rule.parameters, "needs") == rule.parameters.end()) return;
        const auto context = context_of(rubric_, node, aggregate, ranges_);
        const auto& scale = context.scale;
        const auto say = [&](const std::string& message) { complain(node, which + message); };
        for (const auto& need : aggregate.parameters.needs) {
            for (const auto level : {need.level, need.at})
                if (!scale.rank_of(level))
                    return say("'needs' names the level " + std::to_string(level) +
                               ", which is off the scale; levels run from " + std::to_string(scale.first) + " to " +
                               std::to_string(scale.last()));
            const auto parts = counts_children(rubric_, node, aggregate) ? rubric_.nodes[node].children.size()
                                                                         : rubric_.criteria_below(node).size();
            if (need.quantity == Quantity::count && need.amount > static_cast<std::int64_t>(parts))
                return say("'needs' asks for " + to_text(need.amount) + " at " + std::to_string(need.at) + "; '" +
                           rubric_.nodes[node].id + "' has only " + std::to_string(parts));
        }
        for (Rank level = 1; level <= scale.top(); ++level) {
            const auto is_for = [&](const Need& need) { return scale.rank_of(need.level) == level; };
            if (std::ranges::none_of(aggregate.parameters.needs, is_for))
                return say("'needs' says nothing for " + in_words(scale, level) +
                           ", so it would be held by whatever holds the level below");
        }
    }

    void check_held_at(std::size_t node, const Aggregate& aggregate) const {
        const auto held_at = aggregate.parameters.held_at;
        const auto& scale = rubric_.scale;
        if (!held_at) return;
        const auto rank = scale.rank_of(*held_at);
        if (!rank || *rank == 0)
            complain(node, "'held_at' is " + std::to_string(*held_at) +
                               "; a requirement is held at a level of the scale above its worst, " +
                               in_words(scale, 0));
    }

    void check_target(std::size_t node, const Aggregate& aggregate) const {
        if (!aggregate.target) return;
        if (!ranges_[node].levels)
            return complain(node,
                            "a target is a level, and the rule '" + aggregate.rule + "' makes none; give it bands");
        const auto scale = node_scale(rubric_, node);
        if (!scale.rank_of(*aggregate.target))
            complain(node, "'target' is " + std::to_string(*aggregate.target) +
                               ", which is off the scale; levels run from " + std::to_string(scale.first) + " to " +
                               std::to_string(scale.last()));
    }

    /// Each criterion that a rule of requirements counts belongs to one of its stages, and only those do.
    void check_requirements() const {
        std::vector<bool> is_read(rubric_.criteria.size());
        for (std::size_t node = 0; node < rubric_.nodes.size(); ++node) {
            const auto& aggregate = rubric_.aggregate_of(node);
            if (aggregate.stages.size() < 2 || counts_children(rubric_, node, aggregate)) continue;
            const auto last = aggregate.first_stage + static_cast<int>(aggregate.stages.size()) - 1;
            for (const auto i : rubric_.criteria_below(node)) {
                const auto& criterion = rubric_.criteria[i];
                if (is_read[i]) continue;
                is_read[i] = true;
                const auto stages = std::to_string(aggregate.first_stage + 1) + " to " + std::to_string(last);
                if (!criterion.belongs_to)
                    root_.complain(criterion.place, "'belongs_to' is missing from the criterion '" + criterion.id +
                                                        "'; the rule '" + aggregate.rule + "' of '" +
                                                        rubric_.nodes[node].id + "' reads it: a stage from " + stages);
                else if (*criterion.belongs_to <= aggregate.first_stage || *criterion.belongs_to > last)
                    root_.complain(criterion.place, "'belongs_to' of '" + criterion.id + "' is " +
                                                        std::to_string(*criterion.belongs_to) +
                                                        "; a requirement belongs to a stage from " + stages);
            }
        }
        for (std::size_t i = 0; i < rubric_.criteria.size(); ++i)
            if (rubric_.criteria[i].belongs_to && !is_read[i])
                root_.complain(rubric_.criteria[i].place, "'belongs_to' of '" + rubric_.criteria[i].id +
                                                              "' does nothing: no rule above it makes stages");
    }

    bool has_range_of(std::size_t left, std::size_t right) const {
        const auto& one = ranges_[left].values;
        const auto& other = ranges_[right].values;
        if (!one || !other) return one.has_value() == other.has_value();
        return one->lowest == other->lowest && one->highest == other->highest;
    }

    void check_percentage(std::size_t node, const Aggregate& aggregate, const NodeRule& rule) const {
        if (aggregate.over == Over::children && counts_children(rubric_, node, aggregate)) return;
        const auto context = context_of(rubric_, node, aggregate, ranges_);
        if (context.scale.better == Better::lower)
            complain(node, "the rule '" + std::string(rule.id) + "' needs a scale on which higher is better");
        else if (context.highest <= 0)
            complain(node, "the rule '" + std::string(rule.id) + "' needs a best level above 0");
    }

    void check_bands(std::size_t node, const Aggregate& aggregate) const {
        const auto& at = rubric_.nodes[node];
        if (aggregate.bands.empty()) return;
        const auto values = range_of(rubric_, node, aggregate, ranges_).values;
        if (!values)
            return complain(node,
                            "'" + at.id + "' has bands, but the rule '" + aggregate.rule + "' makes no value to band");
        const auto gap = find_gap(aggregate.bands, values->lowest, values->highest);
        if (!gap) return;
        const auto table = node == 0 ? root_.table("aggregate") : tables_[node].table("aggregate");
        const auto& source = table ? *table : root_;
        source.complain_at("bands", in_words(*gap) + " falls into no band; the rule '" + aggregate.rule +
                                        "' gives values from " + to_text(values->lowest) + " to " +
                                        to_text(values->highest));
    }

    void check_gates() const {
        if (!rubric_.gates.empty() && !ranges_.front().levels)
            root_.complain(rubric_.gates.front().place, "a gate caps a level, and the rule '" +
                                                            rubric_.aggregate_of(0).rule +
                                                            "' makes none; give it bands");
        if (rubric_.gates.empty()) return;
        for (const auto& gate : rubric_.gates)
            for (const auto& id : gate.criteria)
                if (const auto named = rubric_.find_criterion(id); named && rubric_.criteria[*named].number)
                    root_.complain(gate.place,
                                   "'" + id + "' is a number and stands at no level, so no gate can look at it");
        for (const auto& [node, rule] : rules_that_may_fall(rubric_))
            root_.complain(rubric_.gates.front().place, "a gate needs rules that a better answer never lowers, and '" +
                                                            rule + "' of '" + rubric_.nodes[node].id + "' is not one");
    }

    void check_measures() const {
        std::vector<std::string> ids;
        for (const auto& criterion : rubric_.criteria)
            ids.push_back(criterion.id);
        for (const auto& criterion : rubric_.criteria) {
            const auto is_meant = [&](const Measure& measure) { return measure.id == criterion.number->measure; };
            if (criterion.number && std::ranges::none_of(rubric_.measures, is_meant))
                root_.complain(criterion.place, "'" + criterion.id + "' is the measure '" + criterion.number->measure +
                                                    "', which this rubric does not have");
        }
        for (const auto& measure : rubric_.measures)
            if (!measure.supports.empty() && !rubric_.find_criterion(measure.supports))
                root_.complain(measure.place, "the measure '" + measure.id + "' supports '" + measure.supports +
                                                  "', which is no criterion" + did_you_mean(measure.supports, ids));
    }

    const Rubric& rubric_;
    const std::vector<TomlTable>& tables_;
    const TomlTable& root_;
    std::vector<NodeRange> ranges_;
};

} // namespace

std::vector<NodeRange> node_ranges(const Rubric& rubric) {
    std::vector<NodeRange> ranges(rubric.nodes.size());
    for (auto node = rubric.nodes.size(); node-- > 0;) // children stand after their parents
        ranges[node] = range_of(rubric, node, rubric.aggregate_of(node), ranges);
    return ranges;
}

std::vector<RuleThatMayFall> rules_that_may_fall(const Rubric& rubric) {
    std::vector<RuleThatMayFall> found;
    if (rubric.consensus) found.push_back({0, "consensus"}); // one answer more may split a panel that agreed
    std::vector<bool> is_counted(rubric.nodes.size());
    is_counted[0] = true;
    for (std::size_t node = 0; node < rubric.nodes.size(); ++node) {
        if (!is_counted[node]) continue;
        const auto& aggregate = rubric.aggregate_of(node);
        if (!find_node_rule(aggregate.rule)->is_monotone) found.push_back({node, aggregate.rule});
        if (counts_children(rubric, node, aggregate))
            for (const auto child : rubric.nodes[node].children)
                is_counted[child] = true;
    }
    return found;
}

void check_rubric(const Rubric& rubric, const std::vector<TomlTable>& tables, const TomlTable& root) {
    RubricChecker(rubric, tables, root).check();
}

} // namespace weft
