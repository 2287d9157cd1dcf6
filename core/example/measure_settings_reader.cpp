// SPDX-License-Identifier: MIT
#include "core/example/measure_settings_reader.hpp"

#include "core/example/setting_values.hpp"

#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace weft::example {
namespace {

PartValue read_value(const TomlTable& table) {
    static constexpr std::array<std::string_view, 4> keys{"name", "weight", "count", "leaning"};
    table.allow_only(keys, "a value of a part");
    PartValue value;
    value.name = table.text("name", Needed::yes).value_or("");
    value.weight = 1;
    read_share(table, "weight", value.weight);
    if (table.has("count")) read_whole_range(table, "count", value.count.emplace());
    read_spread(table, "leaning", value.leaning);
    return value;
}

PartKind read_kind(const TomlTable& table) {
    const auto says = table.text("says").value_or("beside");
    if (says == "beside") return PartKind::beside;
    if (says == "makes-whole") return PartKind::makes_whole;
    if (says == "of-counted") return PartKind::of_counted;
    table.complain_at("says", "'says' is \"" + says + "\"; it is one of 'beside', 'makes-whole' or 'of-counted'");
    return PartKind::beside;
}

PartSettings read_part(const TomlTable& table) {
    static constexpr std::array<std::string_view, 7> keys{"key",   "says",    "by_place", "all_or_none",
                                                          "given", "leaning", "values"};
    table.allow_only(keys, "a part");
    PartSettings part;
    part.key = table.text("key", Needed::yes).value_or("");
    part.kind = read_kind(table);
    read_flag(table, "by_place", part.by_place);
    read_flag(table, "all_or_none", part.all_or_none);
    read_share(table, "given", part.given, Needed::yes);
    read_spread(table, "leaning", part.leaning);
    double sum = 0;
    for (const auto& value : table.tables("values")) {
        part.values.push_back(read_value(value));
        sum += part.values.back().weight;
    }
    constexpr double rounding = 1e-9; // of weights such as 0.1 and 0.2
    if (part.kind == PartKind::makes_whole && !part.by_place && std::abs(sum - 1) > rounding)
        table.complain_at("values", "the weights of parts that make the whole add up to " + shortest_text(sum) +
                                        "; they add up to 1");
    if (part.by_place == part.values.empty()) return part;
    table.complain(table.place(), part.by_place ? "a part by place takes its values from the places of the system; "
                                                  "leave 'values' out"
                                                : "a part needs 'values', or 'by_place = true'");
    return part;
}

void read_measure(const TomlTable& table, MeasureSettings& measure, Needed needed) {
    read_share(table, "given", measure.given, needed);
    read_flag(table, "whole", measure.whole);
    read_whole(table, "decimals", 0, measure.decimals);
    read_size(table, "per_thousand", measure.per_thousand, needed);
    if (table.has("count")) measure.per_thousand = 0;
    read_whole_range(table, "count", measure.count);
    if (table.has("count") && table.has("per_thousand"))
        table.complain_at("count", "a denominator comes from 'count' or from 'per_thousand', not from both");
    read_numbers(table, "shares", measure.shares);
    read_numbers(table, "values", measure.values);
    for (const auto share : measure.shares)
        if (share < 0 || share > 1)
            table.complain_at("shares", "'shares' has " + shortest_text(share) + "; shares go from 0 to 1");
    for (const auto& part : table.tables("parts"))
        measure.parts.push_back(read_part(part));
}

constexpr std::array<std::string_view, 9> own_keys{"given",  "whole", "decimals", "per_thousand", "count", "shares",
                                                   "values", "parts", "id"};

} // namespace

MeasuresSettings read_measures(const TomlTable& root) {
    static constexpr std::array<std::string_view, 9> keys{"given",       "per_thousand",     "shares",
                                                          "noise",       "contradicting",    "contradicts_by",
                                                          "value_given", "by_former_system", "source"};
    MeasuresSettings measures;
    const auto table = root.table("measures", Needed::yes);
    if (!table) return measures;
    table->allow_only(keys, "[measures]");
    read_measure(*table, measures.usual, Needed::yes);
    read_size(*table, "noise", measures.noise, Needed::yes);
    read_share(*table, "contradicting", measures.contradicting, Needed::yes);
    read_range(*table, "contradicts_by", measures.contradicts_by, Needed::yes);
    read_share(*table, "value_given", measures.value_given, Needed::yes);
    read_share(*table, "by_former_system", measures.by_former_system, Needed::yes);
    measures.source = table->text("source", Needed::yes).value_or("");
    if (measures.usual.shares.empty())
        table->complain(table->place(), "'shares' is missing here; it is a share for each level, worst first");

    for (const auto& entry : root.tables("measure")) {
        entry.allow_only(own_keys, "a measure");
        const auto id = entry.text("id", Needed::yes).value_or("");
        auto measure = measures.usual;
        measure.shares.clear(); // unless it has its own: by its thresholds, else the usual ones
        read_measure(entry, measure, Needed::no);
        if (!measures.named.emplace(id, std::move(measure)).second && !id.empty())
            entry.complain_at("id", "the measure '" + id + "' stands here twice");
    }
    return measures;
}

} // namespace weft::example
