// SPDX-License-Identifier: MIT
#include "core/planning/node_formulas.hpp"
#include "core/planning/power_mean_formula.hpp"

#include <algorithm>
#include <utility>

namespace weft::planning {
namespace {

bool is_low_good(const RuleContext& context) {
    return context.highest < context.lowest;
}

bool is_mean_of_shares(std::string_view rule) {
    return rule == "weighted-mean" || rule == "staged" || rule == "tolerant-staged" || rule == "lagging" ||
           rule == "by-count" || rule == "requirements";
}

bool is_one_of_the_parts(std::string_view rule) {
    return rule == "minimum" || rule == "maximum" || rule == "median";
}

/// Orders values from worst to best and takes each once.
void sort_from_the_worst(std::vector<Fraction>& values, bool low_is_good) {
    std::ranges::sort(values, [low_is_good](const Fraction& left, const Fraction& right) {
        return low_is_good ? right < left : left < right;
    });
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// The parts of a rule that takes its value from one or two of them.
struct SteppedParts {
    std::vector<std::int64_t> weights;
    std::vector<std::vector<ValueStep>> steps;
    std::vector<Fraction> values; ///< of all, from the worst
    bool low_is_good = false;

    bool is_enough(const Fraction& value, const Fraction& wanted) const {
        return low_is_good ? value <= wanted : value >= wanted;
    }

    Formula at_least(std::size_t part, const Fraction& wanted) const {
        for (const auto& step : steps[part])
            if (is_enough(step.value, wanted)) return step.at_least;
        return FormulaMaker::never();
    }

    /// `count` parts or more; by weight where `by_weight`.
    Formula enough(const Fraction& wanted, std::int64_t needed, bool by_weight) const {
        std::vector<Weighted> terms;
        for (std::size_t part = 0; part < steps.size(); ++part)
            terms.push_back({.weight = by_weight ? weights[part] : 1, .formula = at_least(part, wanted)});
        return FormulaMaker::at_least(terms, needed);
    }

    std::int64_t weight() const {
        std::int64_t total = 0;
        for (const auto one : weights)
            total += one;
        return total;
    }
};

/// The value lies midway between the two in the middle: the lower has more than half of the weight at it or above, the upper
/// half of it.
std::vector<ValueStep> median_steps(const SteppedParts& parts) {
    std::vector<Fraction> middles;
    for (const auto& lower : parts.values)
        for (const auto& upper : parts.values)
            if (parts.is_enough(upper, lower)) middles.push_back((lower + upper) / 2);
    sort_from_the_worst(middles, parts.low_is_good);
    const auto weight = parts.weight();
    std::vector<ValueStep> steps;
    for (const auto& wanted : middles) {
        std::vector<Formula> ways;
        for (const auto& upper : parts.values) {
            if (!parts.is_enough(upper, wanted)) continue;
            ways.push_back(FormulaMaker::all(
                {parts.enough(upper, (weight + 1) / 2, true), parts.enough(2 * wanted - upper, weight / 2 + 1, true)}));
        }
        steps.push_back({.value = wanted, .at_least = FormulaMaker::any(ways)});
    }
    return steps;
}

} // namespace

std::optional<Formula> NodeFormulas::value_satisfies(const NodeName& name, const GoodEnough& is_enough) const {
    const auto& node = node_of(name);
    return value_of_items(node, items_of(name, node), is_enough);
}

std::optional<Linear> NodeFormulas::linear_value(const NodeName& name) const {
    const auto& node = node_of(name);
    return linear_of(node, items_of(name, node));
}

std::optional<Formula> NodeFormulas::value_of_items(const PlannedNode& node, const std::vector<Item>& items,
                                                    const GoodEnough& is_enough) const {
    if (const auto linear = linear_of(node, items)) return satisfies(*linear, is_enough);
    if (node.rule->id == "power-mean" && node.context.parameters.power != 1) return power_mean(node, items, is_enough);
    if (node.rule->id == "power-mean") return plain_mean(node, items, is_enough);
    if (node.rule->id != "minimum" && node.rule->id != "maximum") return std::nullopt;
    std::vector<Formula> each;
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        const auto enough = item_value(item, node.context, is_enough);
        if (!enough) return std::nullopt;
        each.push_back(*enough);
    }
    return node.rule->id == "minimum" ? FormulaMaker::all(each) : FormulaMaker::any(each);
}

std::optional<Formula> NodeFormulas::item_value(const Item& item, const RuleContext& context,
                                                const GoodEnough& is_enough) const {
    if (item.child && item.has_value) return value_satisfies(*item.child, is_enough);
    const auto points = item_points(item, context);
    return points ? satisfies(*points, is_enough) : std::nullopt;
}

std::optional<Linear> NodeFormulas::linear_of(const PlannedNode& node, const std::vector<Item>& items) const {
    if (weight_of(items) == 0) return std::nullopt;
    const auto& rule = node.rule->id;
    if (is_one_of_the_parts(rule)) {
        const auto steps = steps_of(node, items);
        return steps ? std::optional(as_linear(*steps)) : std::nullopt;
    }
    const auto& context = node.context;
    const Fraction weight = weight_of(items);
    if (is_mean_of_shares(rule)) return mean_of_shares(items, context);
    if (rule == "mean") return weighted_points(items, context, 1 / weight);
    if (rule == "sum") {
        const Fraction whole = context.whole_weight == 0 ? weight : Fraction(context.whole_weight);
        return weighted_points(items, context, context.weight_unit * whole / weight);
    }
    if (rule == "percentage-of-maximum" || rule == "percentage-of-attainable")
        return weighted_points(items, context, 100 / (context.highest * weight));
    return std::nullopt;
}

std::optional<Linear> NodeFormulas::mean_of_shares(const std::vector<Item>& items, const RuleContext& context) const {
    const Fraction weight = weight_of(items);
    if (weight == 0) return std::nullopt;
    const Fraction whole_way = context.highest - context.lowest;
    auto points = weighted_points(items, context, 100 / (weight * whole_way));
    if (points) points->constant -= 100 * context.lowest / whole_way;
    return points;
}

std::optional<Linear> NodeFormulas::weighted_points(const std::vector<Item>& items, const RuleContext& context,
                                                    const Fraction& times) const {
    Linear total;
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        const auto points = item_points(item, context);
        if (!points) return std::nullopt;
        total.add(*points, times * item.weight);
    }
    return total;
}

std::optional<Linear> NodeFormulas::item_points(const Item& item, const RuleContext& context) const {
    if (item.number) return Linear{.constant = *item.number, .addends = {}};
    if (item.child && item.has_value) return linear_value(*item.child);
    const auto steps = item_steps(item, context);
    return steps ? std::optional(as_linear(*steps)) : std::nullopt;
}

std::optional<std::vector<ValueStep>> NodeFormulas::item_steps(const Item& item, const RuleContext& context) const {
    if (item.number) return std::vector{ValueStep{.value = *item.number, .at_least = FormulaMaker::always()}};
    if (item.child && item.has_value) {
        const auto& node = node_of(*item.child);
        return is_one_of_the_parts(node.rule->id) ? steps_of(node, items_of(*item.child, node)) : std::nullopt;
    }
    std::vector<ValueStep> steps;
    for (Rank rank = 0; rank <= context.scale.top(); ++rank) {
        const auto held = item_level(item, rank);
        if (!held) return std::nullopt;
        steps.push_back({.value = context.scale.printed(rank), .at_least = *held});
    }
    return steps;
}

std::optional<std::vector<ValueStep>> NodeFormulas::steps_of(const PlannedNode& node,
                                                             const std::vector<Item>& items) const {
    SteppedParts parts;
    parts.low_is_good = is_low_good(node.context);
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        auto steps = item_steps(item, node.context);
        if (!steps) return std::nullopt;
        for (const auto& step : *steps)
            parts.values.push_back(step.value);
        parts.weights.push_back(item.weight);
        parts.steps.push_back(std::move(*steps));
    }
    if (parts.steps.empty()) return std::nullopt;
    sort_from_the_worst(parts.values, parts.low_is_good);
    if (node.rule->id == "median") return median_steps(parts);
    const auto needed = node.rule->id == "minimum" ? static_cast<std::int64_t>(parts.steps.size()) : 1;
    std::vector<ValueStep> steps;
    for (const auto& value : parts.values)
        steps.push_back({.value = value, .at_least = parts.enough(value, needed, false)});
    return steps;
}

/// A power mean of power 1. It has no curve, but the nine decimals of every power mean.
std::optional<Formula> NodeFormulas::plain_mean(const PlannedNode& node, const std::vector<Item>& items,
                                                const GoodEnough& is_enough) const {
    const auto mean = mean_of_shares(items, node.context);
    return mean ? satisfies(*mean, [&](const Fraction& value) { return is_enough(round_half_away(value, 9)); })
                : std::nullopt;
}

std::optional<Formula> NodeFormulas::power_mean(const PlannedNode& node, const std::vector<Item>& items,
                                                const GoodEnough& is_enough) const {
    PowerMeanFormula mean(to_double(node.context.parameters.power), weight_of(items), is_enough);
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        const auto points = item_points(item, node.context);
        const auto whole = points ? in_whole_numbers(*points) : std::nullopt;
        if (!whole) return std::nullopt;
        mean.add(item.weight, *whole, node.context);
    }
    return mean.make();
}

} // namespace weft::planning
