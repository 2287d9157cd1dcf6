// SPDX-License-Identifier: MIT
#include "core/nearest_name.hpp"
#include "core/toml/toml_document.hpp"
#include "core/toml/toml_reading.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace weft {

Place place_of_region(const toml::source_region& region) {
    Place place{region.begin.line, region.begin.column, 1};
    if (region.end.line == region.begin.line && region.end.column > region.begin.column)
        place.width = region.end.column - region.begin.column;
    return place;
}

namespace {

const toml::table& as_table(const void* table) {
    return *static_cast<const toml::table*>(table);
}

/// What a value is, for "'first' is a string; a whole number belongs here".
std::string kind_of(const toml::node& node) {
    switch (node.type()) {
    case toml::node_type::table: return "a table";
    case toml::node_type::array: return "a list";
    case toml::node_type::string: return "a text in quotes";
    case toml::node_type::integer: return "a whole number";
    case toml::node_type::floating_point: return "a number with decimals";
    case toml::node_type::boolean: return "true or false";
    case toml::node_type::date:
    case toml::node_type::time:
    case toml::node_type::date_time: return "a date or time";
    case toml::node_type::none: break;
    }
    return "nothing";
}

std::optional<Fraction> as_fraction(const toml::node& node) {
    if (const auto* whole = node.as_integer()) return Fraction(whole->get());
    if (const auto* number = node.as_floating_point())
        return std::isfinite(number->get()) ? std::optional(shortest_decimal(number->get())) : std::nullopt;
    if (const auto* text = node.as_string()) return parse_fraction(text->get());
    return std::nullopt;
}

constexpr std::string_view text_wanted = "a text in quotes";
constexpr std::string_view integer_wanted = "a whole number";
constexpr std::string_view fraction_wanted = "a number or a fraction such as \"3/4\"";

} // namespace

/// The value of a key as `read` understands it; one problem when it is absent but needed, or not understood.
template <class Read>
auto TomlTable::read_value(std::string_view key, Needed needed, std::string_view wanted, Read read) const {
    decltype(read(std::declval<const toml::node&>())) value;
    if (const auto* node = as_table(table_).get(key)) {
        value = read(*node);
        if (!value) complain_kind(key, node, wanted);
    } else if (needed == Needed::yes) {
        complain(place(), "'" + std::string(key) + "' is missing here; it is " + std::string(wanted));
    }
    return value;
}

/// The elements of a list as `read` understands them; one problem for each that it does not.
template <class Value, class Read>
std::vector<Located<Value>> TomlTable::read_list(std::string_view key, std::string_view wanted, Read read) const {
    std::vector<Located<Value>> values;
    const auto* node = as_table(table_).get(key);
    if (node == nullptr) return values;
    const auto* list = node->as_array();
    if (list == nullptr) {
        complain_kind(key, node, "a list in [brackets]");
        return values;
    }
    for (const auto& element : *list) {
        if (auto value = read(element))
            values.push_back({std::move(*value), place_of_region(element.source())});
        else
            complain(place_of_region(element.source()), "an element of '" + std::string(key) + "' is " +
                                                            kind_of(element) + "; " + std::string(wanted) +
                                                            " belongs here");
    }
    return values;
}

void TomlTable::complain_kind(std::string_view key, const void* node, std::string_view wanted) const {
    const auto& value = *static_cast<const toml::node*>(node);
    complain(place_of_region(value.source()),
             "'" + std::string(key) + "' is " + kind_of(value) + "; " + std::string(wanted) + " belongs here");
}

namespace {

std::optional<std::string> as_text(const toml::node& node) {
    const auto* text = node.as_string();
    return text == nullptr ? std::nullopt : std::optional(text->get());
}

std::optional<std::int64_t> as_integer(const toml::node& node) {
    const auto* whole = node.as_integer();
    return whole == nullptr ? std::nullopt : std::optional(whole->get());
}

std::optional<bool> as_boolean(const toml::node& node) {
    const auto* truth = node.as_boolean();
    return truth == nullptr ? std::nullopt : std::optional(truth->get());
}

} // namespace

Place TomlTable::place() const {
    auto place = place_of_region(as_table(table_).source());
    if (place.line == 0) place = {1, 1, 1}; // the root of an empty file
    return place;
}

Place TomlTable::place_of(std::string_view key) const {
    const auto* node = as_table(table_).get(key);
    return node == nullptr ? place() : place_of_region(node->source());
}

Place TomlTable::key_place(std::string_view key) const {
    const auto found = as_table(table_).find(key);
    return found == as_table(table_).end() ? place() : place_of_region(found->first.source());
}

bool TomlTable::has(std::string_view key) const {
    return as_table(table_).contains(key);
}

std::vector<std::string> TomlTable::keys() const {
    std::vector<std::pair<Place, std::string>> found;
    for (const auto& [key, value] : as_table(table_))
        found.emplace_back(place_of_region(key.source()), std::string(key.str()));
    std::ranges::stable_sort(found, {},
                             [](const auto& entry) { return std::pair(entry.first.line, entry.first.column); });
    std::vector<std::string> keys;
    for (auto& [place, key] : found)
        keys.push_back(std::move(key));
    return keys;
}

std::optional<std::string> TomlTable::text(std::string_view key, Needed needed) const {
    return read_value(key, needed, text_wanted, as_text);
}

std::optional<std::int64_t> TomlTable::integer(std::string_view key, Needed needed) const {
    return read_value(key, needed, integer_wanted, as_integer);
}

std::optional<bool> TomlTable::boolean(std::string_view key, Needed needed) const {
    return read_value(key, needed, "true or false", as_boolean);
}

std::optional<std::int64_t> TomlTable::whole(std::string_view key, std::int64_t least, std::int64_t most,
                                             Needed needed) const {
    const auto value = integer(key, needed);
    if (!value || (*value >= least && *value <= most)) return value;
    complain_at(key, "'" + std::string(key) + "' is " + std::to_string(*value) + "; a whole number from " +
                         std::to_string(least) + " to " + std::to_string(most) + " belongs here");
    return std::nullopt;
}

std::optional<Fraction> TomlTable::fraction(std::string_view key, Needed needed) const {
    return read_value(key, needed, fraction_wanted, as_fraction);
}

std::optional<Fraction> TomlTable::share(std::string_view key, Needed needed) const {
    const auto value = fraction(key, needed);
    if (!value || (*value >= 0 && *value <= 1)) return value;
    complain_at(key, "'" + std::string(key) + "' is " + to_text(*value) + "; a share from 0 to 1 belongs here");
    return std::nullopt;
}

std::optional<Fraction> TomlTable::positive(std::string_view key, Needed needed) const {
    const auto value = fraction(key, needed);
    if (!value || *value > 0) return value;
    complain_at(key, "'" + std::string(key) + "' is " + to_text(*value) + "; a number above 0 belongs here");
    return std::nullopt;
}

std::optional<TomlTable> TomlTable::table(std::string_view key, Needed needed) const {
    return read_value(key, needed, "a table", [&](const toml::node& node) -> std::optional<TomlTable> {
        if (!node.is_table()) return std::nullopt;
        return TomlTable(*reading_, node.as_table());
    });
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) const {
    std::vector<TomlTable> tables;
    const auto read = [&](const toml::node& node) -> std::optional<TomlTable> {
        if (!node.is_table()) return std::nullopt;
        return TomlTable(*reading_, node.as_table());
    };
    const auto* node = as_table(table_).get(key);
    if (node == nullptr) return tables;
    const auto* list = node->as_array();
    if (list == nullptr) {
        complain_kind(key, node, "a list of tables, [[" + std::string(key) + "]],");
        return tables;
    }
    for (const auto& element : *list) {
        if (auto table = read(element))
            tables.push_back(*table);
        else
            complain(place_of_region(element.source()),
                     "an element of '" + std::string(key) + "' is " + kind_of(element) + "; a table belongs here");
    }
    return tables;
}

std::vector<Located<std::string>> TomlTable::texts(std::string_view key) const {
    return read_list<std::string>(key, text_wanted, as_text);
}

std::vector<Located<std::int64_t>> TomlTable::integers(std::string_view key) const {
    return read_list<std::int64_t>(key, integer_wanted, as_integer);
}

std::vector<Located<Fraction>> TomlTable::fractions(std::string_view key) const {
    return read_list<Fraction>(key, fraction_wanted, as_fraction);
}

std::vector<std::vector<Located<std::string>>> TomlTable::text_groups(std::string_view key) const {
    using Group = std::vector<Located<std::string>>;
    std::vector<Group> groups;
    const auto lists = read_list<Group>(key, "a list of texts", [&](const toml::node& node) -> std::optional<Group> {
        const auto* list = node.as_array();
        if (list == nullptr) return std::nullopt;
        Group group;
        for (const auto& element : *list) {
            const auto text = as_text(element);
            if (!text) return std::nullopt;
            group.push_back({*text, place_of_region(element.source())});
        }
        return group;
    });
    for (const auto& list : lists)
        groups.push_back(list.value);
    return groups;
}

bool TomlTable::is_text(std::string_view key) const {
    const auto* node = as_table(table_).get(key);
    return node != nullptr && node->is_string();
}

bool TomlTable::is_integer(std::string_view key) const {
    const auto* node = as_table(table_).get(key);
    return node != nullptr && node->is_integer();
}

bool TomlTable::is_table(std::string_view key) const {
    const auto* node = as_table(table_).get(key);
    return node != nullptr && node->is_table();
}

bool TomlTable::is_array(std::string_view key) const {
    const auto* node = as_table(table_).get(key);
    return node != nullptr && node->is_array();
}

void TomlTable::allow_only(std::span<const std::string_view> known, std::string_view what) const {
    const std::vector<std::string> names(known.begin(), known.end());
    for (const auto& key : keys()) {
        if (std::ranges::find(names, key) != names.end()) continue;
        auto message = "unknown key '" + key + "' in " + std::string(what);
        const auto suggestion = did_you_mean(key, names);
        message += suggestion.empty() ? "; it may have " + one_of(names) : suggestion;
        complain(key_place(key), std::move(message));
    }
}

void TomlTable::complain(Place place, std::string message, Severity severity) const {
    problems().add(source().problem_at(place, std::move(message), severity));
}

void TomlTable::complain_at(std::string_view key, std::string message) const {
    complain(place_of(key), std::move(message));
}

const SourceText& TomlTable::source() const {
    return reading_->source;
}

Problems& TomlTable::problems() const {
    return *reading_->problems;
}

} // namespace weft
