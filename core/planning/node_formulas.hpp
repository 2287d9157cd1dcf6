// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/planning/formula.hpp"
#include "core/planning/linear.hpp"
#include "core/scoring/criterion_levels.hpp"
#include "core/scoring/score.hpp"
#include "core/scoring/scoring_plan.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace weft::planning {

/// A domain's node or the whole.
struct NodeName {
    std::optional<std::size_t> domain; ///< unset: the whole
    std::size_t node = 0;
};

/// What levels and values of nodes ask of criteria, in one chain, with what is unknown left out as scoring does. Knows the
/// structure of each rule that is shipped; nothing for a combination that it does not know, which is then searched with the
/// scorer itself.
class NodeFormulas {
public:
    /// All must outlive it. `now` are the scores of `levels`: what has no value or level there never has one.
    NodeFormulas(const ScoringPlan& plan, std::span<const CriterionLevels> levels, const Scores& now,
                 const FormulaMaker& maker);

    std::optional<Formula> level_at_least(const NodeName& name, Rank level) const;
    std::optional<Formula> value_satisfies(const NodeName& name, const GoodEnough& is_enough) const;
    std::optional<Linear> linear_value(const NodeName& name) const;

private:
    /// What a rule counts, as scoring gives it to the rule: a criterion with its level, a number, or a child with a value, a
    /// level or both.
    struct Item {
        std::int64_t weight = 1;
        int stage = 0;
        std::optional<std::size_t> question;
        std::optional<Fraction> number;
        std::optional<NodeName> child;
        bool has_level = false;
        bool has_value = false; ///< else its value is the number printed for its level
    };

    static std::int64_t weight_of(const std::vector<Item>& items);
    static std::int64_t count_of(const std::vector<Item>& items); ///< those that weigh something

    const PlannedNode& node_of(const NodeName& name) const;
    const ChainScore& score_of(const NodeName& name) const;
    std::vector<Item> items_of(const NodeName& name, const PlannedNode& node) const;
    std::vector<Item> criteria_of(const PlannedNode& node) const;
    std::vector<Item> children_of(const NodeName& name, const PlannedNode& node) const;

    std::optional<Formula> level_of_view(std::size_t view, Rank level) const;
    std::optional<Formula> level_by(const PlannedNode& node, const std::vector<Item>& items, Rank level) const;
    std::optional<Formula> level_by_rule(const PlannedNode& node, const std::vector<Item>& items, Rank level) const;
    std::optional<Formula> tolerant(const PlannedNode& node, const std::vector<Item>& items, Rank level) const;
    std::optional<Formula> lagging(const PlannedNode& node, const std::vector<Item>& items, Rank level) const;
    std::optional<Formula> by_count(const PlannedNode& node, const std::vector<Item>& items, Rank level) const;
    std::optional<Formula> requirements(const PlannedNode& node, const std::vector<Item>& items, Rank level) const;
    std::optional<Formula> median_level(const std::vector<Item>& items, Rank level) const;
    std::optional<Formula> enough_weight(const std::vector<Item>& items, Rank level, const Fraction& needed) const;
    std::optional<Formula> enough_items(const std::vector<Item>& items, Rank level, std::int64_t needed) const;
    std::optional<Formula> critical_met(const PlannedNode& node, Rank level) const;
    std::optional<Formula> gates_open(const PlannedNode& node, Rank level) const;
    std::optional<Formula> gate_open(const PlannedGate& gate) const;

    std::optional<Formula> item_level(const Item& item, Rank level) const;
    std::optional<Formula> value_of_items(const PlannedNode& node, const std::vector<Item>& items,
                                          const GoodEnough& is_enough) const;
    std::optional<Formula> power_mean(const PlannedNode& node, const std::vector<Item>& items,
                                      const GoodEnough& is_enough) const;
    std::optional<Formula> item_value(const Item& item, const RuleContext& context, const GoodEnough& is_enough) const;
    std::optional<Linear> linear_of(const PlannedNode& node, const std::vector<Item>& items) const;
    std::optional<Formula> plain_mean(const PlannedNode& node, const std::vector<Item>& items,
                                      const GoodEnough& is_enough) const;
    std::optional<Linear> mean_of_shares(const std::vector<Item>& items, const RuleContext& context) const;
    std::optional<Linear> weighted_points(const std::vector<Item>& items, const RuleContext& context,
                                          const Fraction& times) const;
    std::optional<Linear> item_points(const Item& item, const RuleContext& context) const;
    std::optional<std::vector<ValueStep>> steps_of(const PlannedNode& node, const std::vector<Item>& items) const;
    std::optional<std::vector<ValueStep>> item_steps(const Item& item, const RuleContext& context) const;

    const ScoringPlan& plan_;
    std::span<const CriterionLevels> levels_;
    const Scores& now_;
    const FormulaMaker& maker_;
    Chain chain_;
};

} // namespace weft::planning
