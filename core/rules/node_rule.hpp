// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/rules/bands.hpp"
#include "core/rules/scale.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// What a node's rule counts: every criterion below it, or its own children (a mean of means).
enum class Over : std::uint8_t { criteria, children };

/// The parameters a rule may read; which of them it does read is `NodeRule::parameters`. A parameter the
/// rule reads has been set by the rubric or by `rubrics/defaults.toml` before the rule is asked.
struct RuleParameters {
    Fraction power;             ///< "power"
    Fraction tau;               ///< "tau": weight share that must hold a level
    int max_lag_depth = 0;      ///< "max_lag_depth": how far the lowest may lag
    int max_lagging = 0;        ///< "max_lagging": how many may lag
    int lag_needs_children = 0; ///< "lag_needs": below this many it is the minimum
};

/// How a node makes one value and one level out of what is below it.
struct Aggregate {
    std::string rule; ///< an id of `node_rules()`
    Over over = Over::criteria;
    RuleParameters parameters;
    Bands bands;
};

/// One thing counted by a rule.
struct RuleItem {
    std::int64_t weight = 1;         ///< relative weight as a whole number, at least 0
    Rank rank = -1;                  ///< its level; -1 for a child that has a value and no level
    const Fraction* value = nullptr; ///< a child's own value; null for a criterion, which has its level
};

/// What all items of a node have in common.
struct RuleContext {
    Scale scale;                      ///< of the items' levels
    Fraction lowest;                  ///< of the items' values; for criteria the printed number of the worst level
    Fraction highest;                 ///< best value; smaller than `lowest` where low is good
    Fraction weight_unit = 1;         ///< an item's true weight is its whole number times this
    std::int64_t left_out_weight = 0; ///< weight of what does not apply
    std::int64_t whole_weight = 0;    ///< weight of all there is to count, known or not; 0: just the items
    RuleParameters parameters;
};

/// The value range a rule can give, worst end first.
struct ValueRange {
    Fraction lowest;
    Fraction highest;
};

struct RuleResult {
    std::optional<Fraction> value; ///< in the rule's unit
    std::optional<Rank> level;     ///< by the rule itself; bands, where there are any, decide instead
};

/// One way of making one value out of many. Pure: the same items give the same result. An empty list of items
/// gives nothing; weight 0 counts for nothing.
struct NodeRule {
    std::string_view id;
    std::string_view unit; ///< "percent" or "points"
    std::span<const std::string_view> parameters;
    bool gives_value;
    bool gives_level;
    bool counts_weights; ///< false: a weight below this node would do nothing
    bool needs_levels;   ///< items must have levels, so children without bands are refused
    bool is_monotone;    ///< raising an item never lowers value or level
    ValueRange (*range)(const RuleContext&, std::int64_t total_weight);
    RuleResult (*evaluate)(std::span<const RuleItem>, const RuleContext&);
    /// Half a sentence for people, after "Made by taking ": "the lowest of 3 criteria".
    std::string (*describe)(std::size_t item_count, const RuleContext&, std::string_view noun);
};

/// Every rule there is. To add one: a file beside `weighted_mean.cpp` and a line in `node_rules.cpp`.
std::span<const NodeRule* const> node_rules();

const NodeRule* find_node_rule(std::string_view id);

/// The ids of all rules, for messages.
std::vector<std::string> node_rule_ids();

} // namespace weft
