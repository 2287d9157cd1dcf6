// SPDX-License-Identifier: MIT
#include "core/rubric/aggregate_reader.hpp"

#include "core/nearest_name.hpp"
#include "core/rubric/policy_reader.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace weft {
namespace {

constexpr std::array<std::string_view, 5> parameter_keys{"power", "tau", "max_lag_depth", "max_lagging", "lag_needs"};
constexpr std::array<std::string_view, 10> aggregate_keys{"rule",  "over", "round",         "decimals",    "bands",
                                                          "power", "tau",  "max_lag_depth", "max_lagging", "lag_needs"};

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
    else if (*over != "criteria")
        table.complain_at("over", "'over' is \"" + *over + "\"; it is 'criteria' or 'children'");
}

/// A parameter that the rule does not read would look as if it did something.
void read_parameters(const TomlTable& table, const NodeRule& rule, Aggregate& aggregate) {
    for (const auto key : parameter_keys) {
        if (!table.has(key) || std::ranges::find(rule.parameters, key) != rule.parameters.end()) continue;
        table.complain(table.key_place(key),
                       "the rule '" + std::string(rule.id) + "' does not read '" + std::string(key) + "'");
    }
    read_rule_parameters(table, aggregate.parameters, Needed::no);
}

void read_rounding(const TomlTable& table, Bands& bands) {
    if (const auto round = table.text("round")) {
        if (*round == "half-up")
            bands.rounding = Rounding::half_up;
        else if (*round != "none")
            table.complain_at("round", "'round' is \"" + *round + "\"; it is 'half-up' or 'none'");
    }
    constexpr int most_decimals = 6;
    if (const auto decimals = table.integer("decimals")) {
        if (*decimals < 0 || *decimals > most_decimals)
            table.complain_at("decimals", "'decimals' is " + std::to_string(*decimals) +
                                              "; a whole number from 0 to 6 belongs here");
        else
            bands.decimals = static_cast<int>(*decimals);
    }
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

void read_bands(const TomlTable& table, Bands& bands) {
    static constexpr std::array<std::string_view, 5> keys{"label", "from", "above", "to", "below"};
    for (const auto& entry : table.tables("bands")) {
        entry.allow_only(keys, "a band");
        Band band;
        band.label = entry.text("label", Needed::yes).value_or("");
        const auto from = read_end(entry, "from", "above", band.includes_from);
        const auto to = read_end(entry, "to", "below", band.includes_to);
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

} // namespace

std::optional<Aggregate> read_aggregate(const TomlTable& table, std::string_view what, const RuleParameters& parameters,
                                        std::string_view default_rule) {
    table.allow_only(aggregate_keys, what);
    Aggregate aggregate;
    aggregate.parameters = parameters;
    read_over(table, aggregate);
    read_rounding(table, aggregate.bands);
    read_bands(table, aggregate.bands);
    const auto* rule = read_rule(table, default_rule);
    if (rule == nullptr) return std::nullopt;
    aggregate.rule = rule->id;
    read_parameters(table, *rule, aggregate);
    return aggregate;
}

} // namespace weft
