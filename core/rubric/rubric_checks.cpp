// SPDX-License-Identifier: MIT
#include "core/rubric/rubric_checks.hpp"

#include "core/nearest_name.hpp"

#include <algorithm>

namespace weft {
namespace {

bool counts_children(const Rubric& rubric, std::size_t node) {
    return rubric.aggregate_of(node).over == Over::children && !rubric.nodes[node].children.empty();
}

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

RuleContext context_of_children(const Rubric& rubric, std::size_t node, const std::vector<NodeRange>& ranges) {
    const auto first = rubric.nodes[node].children.front();
    RuleContext context;
    context.scale = node_scale(rubric, first);
    if (ranges[first].values) {
        context.lowest = ranges[first].values->lowest;
        context.highest = ranges[first].values->highest;
    }
    context.weight_unit = 0;
    for (const auto child : rubric.nodes[node].children)
        context.weight_unit += rubric.nodes[child].weight;
    return context;
}

bool is_percentage(const NodeRule& rule) {
    return rule.id == "percentage-of-maximum" || rule.id == "percentage-of-attainable";
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
        for (std::size_t node = 0; node < rubric_.nodes.size(); ++node) {
            if (is_empty(node)) continue;
            check_weight(node);
            check_counted(node);
            check_bands(node);
        }
        check_only_criterion();
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

    bool is_weight_counted_above(std::size_t node) const {
        for (std::optional<std::size_t> at = node; at; at = rubric_.nodes[*at].parent)
            if (find_node_rule(rubric_.aggregate_of(*at).rule)->counts_weights) return true;
        return false;
    }

    void check_only_criterion() const {
        for (const auto& criterion : rubric_.criteria) {
            if (criterion.weight == 1) continue;
            if (rubric_.criteria.size() == 1)
                root_.complain(criterion.place,
                               "weight of '" + criterion.id + "' does nothing: it is the only criterion");
            else if (!is_weight_counted_above(criterion.node))
                root_.complain(criterion.place, "weight of '" + criterion.id + "' does nothing: the rule '" +
                                                    rubric_.aggregate_of(criterion.node).rule +
                                                    "' does not count weights");
        }
    }

    /// Whether the rule can use what it counts.
    void check_counted(std::size_t node) const {
        const auto& at = rubric_.nodes[node];
        const auto& rule = *find_node_rule(rubric_.aggregate_of(node).rule);
        if (is_percentage(rule) && !counts_children(rubric_, node)) check_percentage(node, rule);
        if (!counts_children(rubric_, node)) return;
        if (!at.criteria.empty())
            complain(node,
                     "'" + at.id + "' counts its children, but has criteria beside them; put those in a capability");
        const auto& first = at.children.front();
        for (const auto child : at.children) {
            if (!ranges_[child].values && rule.gives_value)
                return complain(child, "'" + rubric_.nodes[child].id + "' makes no value, so the rule '" +
                                           std::string(rule.id) + "' above it cannot count it");
            if (!ranges_[child].levels && rule.needs_levels)
                return complain(child, "'" + rubric_.nodes[child].id + "' makes no level, so the rule '" +
                                           std::string(rule.id) + "' above it cannot count it; give it bands");
            const bool is_alike = ranges_[child].levels == ranges_[first].levels && has_range_of(child, first);
            if (!is_alike)
                return complain(child, "'" + rubric_.nodes[child].id + "' is stated in another unit than '" +
                                           rubric_.nodes[first].id + "', so one rule cannot count both");
        }
    }

    bool has_range_of(std::size_t left, std::size_t right) const {
        const auto& one = ranges_[left].values;
        const auto& other = ranges_[right].values;
        if (!one || !other) return one.has_value() == other.has_value();
        return one->lowest == other->lowest && one->highest == other->highest;
    }

    void check_percentage(std::size_t node, const NodeRule& rule) const {
        if (rubric_.scale.better == Better::lower)
            complain(node, "the rule '" + std::string(rule.id) + "' needs a scale on which higher is better");
        else if (rubric_.scale.last() <= 0)
            complain(node, "the rule '" + std::string(rule.id) + "' needs a best level above 0");
    }

    void check_bands(std::size_t node) const {
        const auto& at = rubric_.nodes[node];
        const auto& aggregate = rubric_.aggregate_of(node);
        if (node != 0 && !at.aggregate) return; // the root's bands, checked there
        if (aggregate.bands.empty()) return;
        if (!ranges_[node].values)
            return complain(node,
                            "'" + at.id + "' has bands, but the rule '" + aggregate.rule + "' makes no value to band");
        const auto gap = find_gap(aggregate.bands, ranges_[node].values->lowest, ranges_[node].values->highest);
        if (!gap) return;
        const auto table = node == 0 ? root_.table("aggregate") : tables_[node].table("aggregate");
        const auto& source = table ? *table : root_;
        source.complain_at("bands", in_words(*gap) + " falls into no band; this rule gives values from " +
                                        to_text(ranges_[node].values->lowest) + " to " +
                                        to_text(ranges_[node].values->highest));
    }

    void check_gates() const {
        if (!rubric_.gates.empty() && !ranges_.front().levels)
            root_.complain(rubric_.gates.front().place, "a gate caps a level, and the rule '" +
                                                            rubric_.aggregate_of(0).rule +
                                                            "' makes none; give it bands");
    }

    void check_measures() const {
        std::vector<std::string> ids;
        for (const auto& criterion : rubric_.criteria)
            ids.push_back(criterion.id);
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
    for (auto node = rubric.nodes.size(); node-- > 0;) { // children stand after their parents
        const auto& aggregate = rubric.aggregate_of(node);
        const auto& rule = *find_node_rule(aggregate.rule);
        const auto context = counts_children(rubric, node) ? context_of_children(rubric, node, ranges)
                                                           : context_of_criteria(rubric, node);
        const bool is_usable = !is_percentage(rule) || (context.highest > context.lowest && context.highest > 0);
        if (rule.gives_value && is_usable) ranges[node].values = rule.range(context, 1);
        if (!aggregate.bands.empty())
            ranges[node].levels = static_cast<int>(aggregate.bands.bands.size());
        else if (rule.gives_level)
            ranges[node].levels = context.scale.level_count();
    }
    return ranges;
}

void check_rubric(const Rubric& rubric, const std::vector<TomlTable>& tables, const TomlTable& root) {
    RubricChecker(rubric, tables, root).check();
}

} // namespace weft
