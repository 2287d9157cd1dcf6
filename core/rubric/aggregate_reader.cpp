// SPDX-License-Identifier: MIT
#include "core/rubric/aggregate_reader.hpp"

#include "core/nearest_name.hpp"
#include "core/rubric/policy_reader.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace weft {
namespace {

constexpr std::array<std::string_view, 7> parameter_keys{"power",     "tau",   "max_lag_depth", "max_lagging",
                                                         "lag_needs", "needs", "held_at"};
constexpr std::array<std::string_view, 12> keys_beside{"rule",    "over",          "round",       "decimals",
                                                       "bands",   "power",         "tau",         "needs",
                                                       "held_at", "max_lag_depth", "max_lagging", "lag_needs"};
constexpr std::array<std::string_view, 18> aggregate_keys{
    "rule",          "over",          "round",       "decimals",  "bands",  "power",
    "tau",           "max_lag_depth", "max_lagging", "lag_needs", "stages", "first_stage",
    "minimum_known", "minimum_items", "target",      "beside",    "needs",  "held_at"};

const NodeRule* read_rule(const TomlTable& table, std::string_view default_rule) {
    const auto needed = default_rule.empty() ? Needed::yes : Needed::no;
    const auto id = table.text("rule", needed).value_or(std::string(default_rule));
    if (id.empty()) return nullptr;
    const auto* rule = find_node_rule(id);
    if (rule != nullptr) return rule;
    const auto ids = node_rule_ids();
    const auto suggestion = did_you_mean(id, ids);
    table.complain_at("rule", "there is no rule '" + id + "'" +
                                  (suggestion.empty() ? "; a rule is " + one_of(ids) : suggestion));
    return nullptr;
}

void read_over(const TomlTable& table, Aggregate& aggregate) {
    const auto over = table.text("over");
    if (!over) return;
    if (*over == "children")
        aggregate.over = Over::children;
    else if (*over == "child-levels")
        aggregate.over = Over::child_levels;
    else if (*over != "criteria")
        table.complain_at("over", "'over' is \"" + *over + "\"; it is 'criteria', 'children' or 'child-levels'");
}

/// A level as the scale prints it; whether it is on the scale is known once the whole rubric is read.
std::optional<int> printed_level(const TomlTable& table, std::string_view key, Needed needed = Needed::no) {
    constexpr std::int64_t furthest = 100'000;
    const auto level = table.integer(key, needed);
    if (!level) return std::nullopt;
    if (*level < -furthest || *level > furthest) {
        table.complain_at(key, "'" + std::string(key) + "' is " + std::to_string(*level) + ", which is no level");
        return std::nullopt;
    }
    return static_cast<int>(*level);
}

/// How many, in one of three ways.
bool read_quantity(const TomlTable& table, Need& need) {
    static constexpr std::array<std::string_view, 3> ways{"count", "all_but", "share"};
    const auto given = std::ranges::count_if(ways, [&](std::string_view way) { return table.has(way); });
    if (given != 1) {
        table.complain(table.place(), "an entry of 'needs' has one of 'count', 'all_but' or 'share'");
        return false;
    }
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (!table.has(ways[i])) continue;
        need.quantity = static_cast<Quantity>(i);
        const auto amount = table.fraction(ways[i]);
        if (!amount) return false;
        const bool is_share = need.quantity == Quantity::share;
        if (*amount < 0 || (is_share ? *amount > 1 : denominator(*amount) != 1)) {
            table.complain_at(ways[i], "'" + std::string(ways[i]) + "' is " + to_text(*amount) + "; a " +
                                           (is_share ? "share from 0 to 1" : "whole number from 0 up") +
                                           " belongs here");
            return false;
        }
        need.amount = *amount;
    }
    return true;
}

std::vector<Need> read_needs(const TomlTable& table) {
    static constexpr std::array<std::string_view, 5> keys{"for", "at", "count", "all_but", "share"};
    std::vector<Need> needs;
    for (const auto& entry : table.tables("needs")) {
        entry.allow_only(keys, "an entry of 'needs'");
        Need need;
        const auto level = printed_level(entry, "for", Needed::yes);
        const auto at = printed_level(entry, "at", Needed::yes);
        if (!read_quantity(entry, need) || !level || !at) continue;
        need.level = *level;
        need.at = *at;
        needs.push_back(need);
    }
    return needs;
}

/// A parameter that the rule does not read would look as if it did something.
void read_parameters(const TomlTable& table, const NodeRule& rule, Aggregate& aggregate) {
    for (const auto key : parameter_keys) {
        if (!table.has(key) || std::ranges::find(rule.parameters, key) != rule.parameters.end()) continue;
        table.complain(table.key_place(key),
                       "the rule '" + std::string(rule.id) + "' does not read '" + std::string(key) + "'");
    }
    read_rule_parameters(table, aggregate.parameters, Needed::no);
    if (table.has("needs")) aggregate.parameters.needs = read_needs(table);
    if (const auto held_at = printed_level(table, "held_at")) aggregate.parameters.held_at = held_at;
}

/// The levels that a rule makes by itself, where they are not those of the scale.
void read_stages(const TomlTable& table, const NodeRule& rule, Aggregate& aggregate) {
    for (const auto key : {"stages", "first_stage"})
        if (table.has(key) && !rule.makes_stages)
            table.complain(table.key_place(key),
                           "the rule '" + std::string(rule.id) + "' does not read '" + std::string(key) + "'");
    if (!rule.makes_stages) return;
    for (const auto& [label, place] : table.texts("stages")) {
        if (label.empty() || std::ranges::find(aggregate.stages, label) != aggregate.stages.end())
            table.complain(place,
                           label.empty() ? "a stage has no name" : "the stage '" + label + "' stands here twice");
        aggregate.stages.push_back(label);
    }
    constexpr std::size_t most_stages = 100;
    if (aggregate.stages.size() < 2 || aggregate.stages.size() > most_stages)
        table.complain(table.has("stages") ? table.place_of("stages") : table.place(),
                       "the rule '" + std::string(rule.id) + "' needs from 2 to 100 'stages', worst first; here are " +
                           std::to_string(aggregate.stages.size()));
    aggregate.first_stage = printed_level(table, "first_stage").value_or(0);
    if (table.has("bands")) table.complain(table.key_place("bands"), "a node has 'bands' or 'stages', not both");
}

/// From how much that is known anything is published.
void read_minimum(const TomlTable& table, Aggregate& aggregate) {
    if (const auto share = table.share("minimum_known")) aggregate.minimum_known = *share;
    constexpr int most = 100'000;
    if (const auto items = table.whole("minimum_items", 0, most)) aggregate.minimum_items = static_cast<int>(*items);
}

void read_rounding(const TomlTable& table, Bands& bands) {
    if (const auto round = table.text("round")) {
        if (*round == "half-up")
            bands.rounding = Rounding::half_up;
        else if (*round != "none")
            table.complain_at("round", "'round' is \"" + *round + "\"; it is 'half-up' or 'none'");
    }
    constexpr int most_decimals = 6;
    if (const auto decimals = table.whole("decimals", 0, most_decimals)) bands.decimals = static_cast<int>(*decimals);
}

/// One end of a band: the key that includes its value or the one that leaves it out, never both.
std::optional<Fraction> read_end(const TomlTable& band, std::string_view including, std::string_view excluding,
                                 bool& includes) {
    includes = band.has(including);
    if (includes && band.has(excluding)) {
        band.complain(band.key_place(excluding),
                      "a band has '" + std::string(including) + "' or '" + std::string(excluding) + "', not both");
        return std::nullopt;
    }
    if (!includes && !band.has(excluding)) {
        band.complain(band.place(),
                      "a band needs '" + std::string(including) + "' or '" + std::string(excluding) + "'");
        return std::nullopt;
    }
    return band.fraction(includes ? including : excluding, Needed::yes);
}

void read_list_of_bands(const TomlTable& table, Bands& bands) {
    static constexpr std::array<std::string_view, 5> keys{"label", "from", "above", "to", "below"};
    for (const auto& entry : table.tables("bands")) {
        entry.allow_only(keys, "a band");
        Band band;
        band.label = entry.text("label", Needed::yes).value_or("");
        // Where low is good a band runs down: from 4 to above 3, or from below 3 to 2.
        const bool runs_down = (entry.has("from") && entry.has("above") && !entry.has("to") && !entry.has("below")) ||
                               (entry.has("below") && entry.has("to") && !entry.has("from") && !entry.has("above"));
        const auto from = read_end(entry, "from", runs_down ? "below" : "above", band.includes_from);
        const auto to = read_end(entry, "to", runs_down ? "above" : "below", band.includes_to);
        if (!from || !to) continue;
        band.from = *from;
        band.to = *to;
        const auto is_same = [&](const Band& other) { return other.label == band.label; };
        if (std::ranges::any_of(bands.bands, is_same))
            entry.complain_at("label", "the band '" + band.label + "' stands here twice");
        bands.bands.push_back(std::move(band));
    }
    if (bands.bands.size() == 1) table.complain_at("bands", "one band tells nothing apart; two or more belong here");
    if (const auto overlap = find_overlap(bands))
        table.complain(table.tables("bands")[*overlap].place(),
                       "the band '" + bands.bands[*overlap].label + "' overlaps '" + bands.bands[*overlap - 1].label +
                           "' or stands out of order; bands run from worst to best");
}

std::optional<Aggregate> read_one(const TomlTable& table, const RuleParameters& parameters,
                                  std::string_view default_rule) {
    Aggregate aggregate;
    aggregate.parameters = parameters;
    read_over(table, aggregate);
    aggregate.bands = read_bands(table);
    const auto* rule = read_rule(table, default_rule);
    if (rule == nullptr) return std::nullopt;
    aggregate.rule = rule->id;
    read_parameters(table, *rule, aggregate);
    read_stages(table, *rule, aggregate);
    return aggregate;
}

/// Another rule over the same parts. Where it makes no level of its own it is banded like the node.
std::optional<Aggregate> read_beside(const TomlTable& table, const Aggregate& node, const RuleParameters& parameters) {
    table.allow_only(keys_beside, "a rule of 'beside'");
    auto beside = read_one(table, parameters, "");
    if (!beside) return std::nullopt;
    if (beside->bands.empty() && !find_node_rule(beside->rule)->gives_level) beside->bands = node.bands;
    if (!table.has("over")) beside->over = node.over;
    return beside;
}

} // namespace

Bands read_bands(const TomlTable& table) {
    Bands bands;
    read_rounding(table, bands);
    read_list_of_bands(table, bands);
    return bands;
}

std::optional<Aggregate> read_aggregate(const TomlTable& table, std::string_view what, const RuleParameters& parameters,
                                        std::string_view default_rule) {
    table.allow_only(aggregate_keys, what);
    auto aggregate = read_one(table, parameters, default_rule);
    if (!aggregate) return std::nullopt;
    read_minimum(table, *aggregate);
    aggregate->target = printed_level(table, "target");
    for (const auto& entry : table.tables("beside"))
        if (auto beside = read_beside(entry, *aggregate, parameters)) aggregate->beside.push_back(std::move(*beside));
    return aggregate;
}

} // namespace weft
