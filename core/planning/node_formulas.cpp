// SPDX-License-Identifier: MIT
#include "core/planning/node_formulas.hpp"

#include <algorithm>
#include <utility>

namespace weft::planning {

namespace {

using Formulas = std::vector<Formula>;

/// The smallest whole number that is at least the fraction.
std::int64_t rounded_up(const Fraction& value) {
    const auto whole = numerator(value) / denominator(value);
    const bool is_above = value > 0 && whole * denominator(value) != numerator(value);
    return (whole + (is_above ? 1 : 0)).convert_to<std::int64_t>();
}

} // namespace

NodeFormulas::NodeFormulas(const ScoringPlan& plan, std::span<const CriterionLevels> levels, const Scores& now,
                           const FormulaMaker& maker)
    : plan_(plan),
      levels_(levels),
      now_(now),
      maker_(maker),
      chain_(plan.framework->headline) {}

std::int64_t NodeFormulas::weight_of(const std::vector<Item>& items) {
    std::int64_t total = 0;
    for (const auto& item : items)
        total += item.weight;
    return total;
}

std::int64_t NodeFormulas::count_of(const std::vector<Item>& items) {
    return std::ranges::count_if(items, [](const Item& item) { return item.weight > 0; });
}

// --- Which parts there are ---------------------------------------------------------------------------------------------

const PlannedNode& NodeFormulas::node_of(const NodeName& name) const {
    return name.domain ? plan_.domains[*name.domain][name.node] : plan_.overall;
}

const ChainScore& NodeFormulas::score_of(const NodeName& name) const {
    return name.domain ? now_.domains[*name.domain][name.node][chain_] : now_.overall[chain_];
}

std::vector<NodeFormulas::Item> NodeFormulas::items_of(const NodeName& name, const PlannedNode& node) const {
    return node.children.empty() ? criteria_of(node) : children_of(name, node);
}

std::vector<NodeFormulas::Item> NodeFormulas::criteria_of(const PlannedNode& node) const {
    std::vector<Item> items;
    for (const auto& criterion : node.criteria) {
        const auto& levels = levels_[criterion.question];
        if (levels.state == CriterionState::not_applicable) continue;
        Item item;
        item.weight = criterion.weight;
        item.stage = criterion.stage;
        if (levels.number)
            item.number = levels.number;
        else if (levels[chain_])
            item.question = criterion.question;
        else
            continue;
        item.has_level = item.question.has_value();
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<NodeFormulas::Item> NodeFormulas::children_of(const NodeName& name, const PlannedNode& node) const {
    std::vector<Item> items;
    for (const auto& child : node.children) {
        const auto of = name.domain ? NodeName{.domain = name.domain, .node = child.node}
                                    : NodeName{.domain = child.node, .node = 0};
        const auto& score = score_of(of);
        Item item;
        item.weight = child.weight;
        item.child = of;
        item.has_level = score.level.has_value();
        item.has_value = score.value.has_value() && node.aggregate->over != Over::child_levels;
        if (item.has_level || item.has_value) items.push_back(std::move(item));
    }
    return items;
}

// --- Levels ------------------------------------------------------------------------------------------------------------

std::optional<Formula> NodeFormulas::level_at_least(const NodeName& name, Rank level) const {
    const auto& node = node_of(name);
    return level_by(node, items_of(name, node), level);
}

std::optional<Formula> NodeFormulas::level_of_view(std::size_t view, Rank level) const {
    const auto& node = plan_.views[view];
    return level_by(node, criteria_of(node), level);
}

std::optional<Formula> NodeFormulas::level_by(const PlannedNode& node, const std::vector<Item>& items,
                                              Rank level) const {
    if (level <= 0) return FormulaMaker::always();
    const auto& bands = node.aggregate->bands;
    const auto base =
        bands.empty() ? level_by_rule(node, items, level) : value_of_items(node, items, [&](const Fraction& value) {
            return band_of(bands, value).value_or(-1) >= level;
        });
    const auto critical = critical_met(node, level);
    const auto gates = gates_open(node, level);
    if (!base || !critical || !gates) return std::nullopt;
    return FormulaMaker::all({*base, *critical, *gates});
}

std::optional<Formula> NodeFormulas::level_by_rule(const PlannedNode& node, const std::vector<Item>& items,
                                                   Rank level) const {
    if (!std::ranges::all_of(items, [](const Item& item) { return item.has_level || item.weight == 0; }))
        return std::nullopt;
    const auto count = count_of(items);
    const auto& rule = node.rule->id;
    if (rule == "staged" || rule == "minimum") return enough_items(items, level, count);
    if (rule == "maximum") return enough_items(items, level, 1);
    if (rule == "tolerant-staged") return tolerant(node, items, level);
    if (rule == "lagging") return lagging(node, items, level);
    if (rule == "by-count") return by_count(node, items, level);
    if (rule == "requirements") return requirements(node, items, level);
    if (rule == "median") return median_level(items, level);
    return std::nullopt;
}

std::optional<Formula> NodeFormulas::tolerant(const PlannedNode& node, const std::vector<Item>& items,
                                              Rank level) const {
    const auto& parameters = node.context.parameters;
    const Fraction needed = parameters.tau * weight_of(items);
    Formulas all;
    for (Rank step = 1; step <= level; ++step) {
        const auto held = enough_weight(items, step, needed);
        if (!held) return std::nullopt;
        all.push_back(*held);
    }
    const auto count = count_of(items);
    const auto none_far_behind = enough_items(items, level - parameters.max_lag_depth, count);
    if (!none_far_behind) return std::nullopt;
    all.push_back(*none_far_behind);
    return FormulaMaker::all(all);
}

std::optional<Formula> NodeFormulas::lagging(const PlannedNode& node, const std::vector<Item>& items,
                                             Rank level) const {
    const auto& parameters = node.context.parameters;
    const auto count = count_of(items);
    if (count < parameters.lag_needs_children) return enough_items(items, level, count);
    const auto most = enough_items(items, level, count - parameters.max_lagging);
    const auto none_far_behind = enough_items(items, level - parameters.max_lag_depth, count);
    if (!most || !none_far_behind) return std::nullopt;
    return FormulaMaker::all({*most, *none_far_behind});
}

std::optional<Formula> NodeFormulas::by_count(const PlannedNode& node, const std::vector<Item>& items,
                                              Rank level) const {
    const auto& scale = node.context.scale;
    const auto count = count_of(items);
    Formulas all;
    for (const auto& need : node.context.parameters.needs) {
        const auto made = scale.rank_of(need.level);
        if (!made || *made < 1 || *made > level) continue;
        const auto at = scale.rank_of(need.at).value_or(scale.top());
        const auto amount = need.amount;
        const auto met = need.quantity == Quantity::count     ? enough_items(items, at, rounded_up(amount))
                         : need.quantity == Quantity::all_but ? enough_items(items, at, rounded_up(count - amount))
                                                              : enough_weight(items, at, amount * weight_of(items));
        if (!met) return std::nullopt;
        all.push_back(*met);
    }
    return FormulaMaker::all(all);
}

/// The lowest stage at or above the level that has a requirement, with every requirement up to it held.
std::optional<Formula> NodeFormulas::requirements(const PlannedNode& node, const std::vector<Item>& items,
                                                  Rank level) const {
    const auto& scale = node.context.scale;
    const auto printed = node.context.parameters.held_at;
    const auto held_at = printed ? scale.rank_of(*printed).value_or(scale.top()) : scale.top();
    std::optional<int> reached;
    for (const auto& item : items)
        if (item.weight > 0 && item.stage >= level) reached = std::min(item.stage, reached.value_or(item.stage));
    if (!reached) return FormulaMaker::never();
    Formulas all;
    for (const auto& item : items) {
        if (item.weight == 0 || item.stage > *reached) continue;
        const auto held = item_level(item, held_at);
        if (!held) return std::nullopt;
        all.push_back(*held);
    }
    return FormulaMaker::all(all);
}

/// The lower of two in the middle: more than half of the weight stands at the level.
std::optional<Formula> NodeFormulas::median_level(const std::vector<Item>& items, Rank level) const {
    return enough_weight(items, level, weight_of(items) / 2 + 1);
}

std::optional<Formula> NodeFormulas::enough_weight(const std::vector<Item>& items, Rank level,
                                                   const Fraction& needed) const {
    std::vector<Weighted> terms;
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        const auto held = item_level(item, level);
        if (!held) return std::nullopt;
        terms.push_back({.weight = item.weight, .formula = *held});
    }
    return FormulaMaker::at_least(terms, rounded_up(needed));
}

std::optional<Formula> NodeFormulas::enough_items(const std::vector<Item>& items, Rank level,
                                                  std::int64_t needed) const {
    std::vector<Weighted> terms;
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        const auto held = item_level(item, level);
        if (!held) return std::nullopt;
        terms.push_back({.weight = 1, .formula = *held});
    }
    return FormulaMaker::at_least(terms, needed);
}

std::optional<Formula> NodeFormulas::item_level(const Item& item, Rank level) const {
    if (level <= 0) return FormulaMaker::always();
    if (item.question) return maker_.level(*item.question, level);
    return item.child ? level_at_least(*item.child, level) : std::nullopt;
}

std::optional<Formula> NodeFormulas::critical_met(const PlannedNode& node, Rank level) const {
    Formulas all;
    if (node.critical_caps)
        for (const auto& criterion : node.criteria)
            if (criterion.is_critical && levels_[criterion.question].state != CriterionState::not_applicable &&
                levels_[criterion.question][chain_])
                all.push_back(maker_.level(criterion.question, level));
    return FormulaMaker::all(all);
}

std::optional<Formula> NodeFormulas::gates_open(const PlannedNode& node, Rank level) const {
    Formulas all;
    for (const auto& gate : node.gates) {
        if (gate.gate->cap >= level) continue;
        const auto open = gate_open(gate);
        if (!open) return std::nullopt;
        all.push_back(*open);
    }
    return FormulaMaker::all(all);
}

/// Fewer than it needs stand at or below its level, of those that are known.
std::optional<Formula> NodeFormulas::gate_open(const PlannedGate& gate) const {
    const auto above = gate.gate->at_most + 1;
    std::vector<Weighted> known;
    std::int64_t applicable = 0;
    for (const auto question : gate.questions) {
        if (levels_[question].state == CriterionState::not_applicable) continue;
        ++applicable;
        if (levels_[question][chain_]) known.push_back({.weight = 1, .formula = maker_.level(question, above)});
    }
    for (const auto view : gate.views) {
        const auto& score = now_.views[view];
        if (score.publication == Publication::not_applicable) continue;
        ++applicable;
        if (!score[chain_].level) continue;
        const auto raised = level_of_view(view, above);
        if (!raised) return std::nullopt;
        known.push_back({.weight = 1, .formula = *raised});
    }
    const auto closing = gate.gate->kind == GateKind::any   ? 1
                         : gate.gate->kind == GateKind::all ? std::max<std::int64_t>(applicable, 1)
                                                            : std::int64_t{gate.gate->count};
    return FormulaMaker::at_least(known, static_cast<std::int64_t>(known.size()) - closing + 1);
}

} // namespace weft::planning
