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

/// What a node's rule counts: every criterion below it, its own children by their values (a mean of means), or its
/// children by the levels that their bands made of those values (two stages).
enum class Over : std::uint8_t { criteria, children, child_levels };

/// How many of a node's parts have to stand at a level: so many, all but so many, or a share of the weight.
enum class Quantity : std::uint8_t { count, all_but, share };

/// One condition of the rule "counting". Levels are as printed, because the scale is known only where the rule is used.
struct Need {
    int level = 0; ///< the level made that needs it
    Quantity quantity = Quantity::count;
    Fraction amount; ///< a whole number unless `quantity` is `share`
    int at = 0;      ///< the level at which a part counts, or better
};

/// The parameters a rule may read; which of them it does read is `NodeRule::parameters`. A parameter the
/// rule reads has been set by the rubric or by `rubrics/defaults.toml` before the rule is asked.
struct RuleParameters {
    Fraction power;             ///< "power"
    Fraction tau;               ///< "tau": weight share that must hold a level
    int max_lag_depth = 0;      ///< "max_lag_depth": how far the lowest may lag
    int max_lagging = 0;        ///< "max_lagging": how many may lag
    int lag_needs_children = 0; ///< "lag_needs": below this many it is the minimum
    std::vector<Need> needs;    ///< "needs": by level made
    std::optional<int> held_at; ///< "held_at": printed level from which a requirement is held; unset: the best
};

/// How a node makes one value and one level out of what is below it.
struct Aggregate {
    std::string rule; ///< an id of `node_rules()`
    Over over = Over::criteria;
    RuleParameters parameters;
    Bands bands;
    std::vector<std::string> stages; ///< names of the levels made, worst first; only for rules that read requirements
    int first_stage = 0;             ///< the number printed for the first of them
    Fraction minimum_known = 0;      ///< share of the weight that has to be known before anything is published
    int minimum_items = 0;           ///< how many criteria below have to be known
    std::optional<int> target;       ///< the level asked for, as printed
    std::vector<Aggregate> beside;   ///< other rules over the same parts, to see whether the conclusion is the rule's
};

/// One thing counted by a rule.
struct RuleItem {
    std::int64_t weight = 1;         ///< relative weight as a whole number, at least 0
    Rank rank = -1;                  ///< its level; -1 for a child that has a value and no level
    int stage = 0;                   ///< how many stages above the first a requirement belongs to
    const Fraction* value = nullptr; ///< its own value; null for what has only its level
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
    int stage_count = 0; ///< of rules that read requirements
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
    bool makes_stages = false; ///< levels are the node's own stages, and every criterion belongs to one of them
};

/// Every rule there is. To add one: a file beside `weighted_mean.cpp` and a line in `node_rules.cpp`.
std::span<const NodeRule* const> node_rules();

const NodeRule* find_node_rule(std::string_view id);

/// The ids of all rules, for messages.
std::vector<std::string> node_rule_ids();

} // namespace weft
