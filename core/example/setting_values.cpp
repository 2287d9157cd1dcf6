// SPDX-License-Identifier: MIT
#include "core/example/setting_values.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace weft::example {
namespace {

constexpr std::int64_t largest_whole = 1'000'000'000;

/// A number above what it may be is complained of where it stands.
void read_within(const TomlTable& table, std::string_view key, double lowest, double highest, std::string_view wanted,
                 double& value, Needed needed) {
    const auto read = table.fraction(key, needed);
    if (!read) return;
    value = to_double(*read);
    if (value >= lowest && value <= highest) return;
    table.complain_at(key, "'" + std::string(key) + "' is " + shortest_text(value) + "; " + std::string(wanted) +
                               " belongs here");
}

constexpr double unlimited = std::numeric_limits<double>::infinity();

/// Both ends of a range, the lower first.
template <class Value>
std::optional<std::pair<Value, Value>> both_ends(const TomlTable& table, std::string_view key,
                                                 const std::vector<Value>& ends, std::string_view example) {
    if (ends.size() == 2 && ends[0] <= ends[1]) return std::pair(ends[0], ends[1]);
    table.complain_at(key, "'" + std::string(key) + "' is no range; write the lowest and the highest, as in " +
                               std::string(example));
    return std::nullopt;
}

bool is_there(const TomlTable& table, std::string_view key, Needed needed, std::string_view wanted) {
    if (table.has(key)) return table.is_array(key);
    if (needed == Needed::yes)
        table.complain(table.place(), "'" + std::string(key) + "' is missing here; it is " + std::string(wanted));
    return false;
}

void complain_of_kind(const TomlTable& table, std::string_view key, std::string_view wanted) {
    if (table.has(key) && !table.is_array(key))
        table.complain_at(key, "'" + std::string(key) + "' is no list; " + std::string(wanted) + " belongs here");
}

constexpr std::string_view range_wanted = "a range such as [2, 5]";

} // namespace

void read_number(const TomlTable& table, std::string_view key, double& value, Needed needed) {
    read_within(table, key, -unlimited, unlimited, "a number", value, needed);
}

void read_size(const TomlTable& table, std::string_view key, double& value, Needed needed) {
    read_within(table, key, 0, unlimited, "a number from 0 up", value, needed);
}

void read_share(const TomlTable& table, std::string_view key, double& value, Needed needed) {
    read_within(table, key, 0, 1, "a share from 0 to 1", value, needed);
}

void read_whole(const TomlTable& table, std::string_view key, int lowest, int& value, Needed needed) {
    const auto read = table.integer(key, needed);
    if (!read) return;
    if (*read < lowest || *read > largest_whole) {
        table.complain_at(key, "'" + std::string(key) + "' is " + std::to_string(*read) + "; a whole number from " +
                                   std::to_string(lowest) + " up belongs here");
        return;
    }
    value = static_cast<int>(*read);
}

void read_flag(const TomlTable& table, std::string_view key, bool& value, Needed needed) {
    if (const auto read = table.boolean(key, needed)) value = *read;
}

void read_spread(const TomlTable& table, std::string_view key, Spread& value, Needed needed) {
    static constexpr std::array<std::string_view, 2> keys{"mean", "deviation"};
    const auto inner = table.table(key, needed);
    if (!inner) return;
    inner->allow_only(keys, "'" + std::string(key) + "'");
    read_number(*inner, "mean", value.mean, Needed::yes);
    read_size(*inner, "deviation", value.deviation, Needed::yes);
}

void read_range(const TomlTable& table, std::string_view key, Range& value, Needed needed) {
    complain_of_kind(table, key, range_wanted);
    if (!is_there(table, key, needed, range_wanted)) return;
    std::vector<double> ends;
    for (const auto& end : table.fractions(key))
        ends.push_back(to_double(end.value));
    if (const auto both = both_ends(table, key, ends, "[0.3, 1.7]")) value = {both->first, both->second};
}

void read_whole_range(const TomlTable& table, std::string_view key, WholeRange& value, Needed needed) {
    complain_of_kind(table, key, range_wanted);
    if (!is_there(table, key, needed, range_wanted)) return;
    const auto ends = values_of(table.integers(key));
    const auto both = both_ends(table, key, ends, "[2, 5]");
    if (!both) return;
    if (both->first < 0 || both->second > largest_whole)
        table.complain_at(key, "'" + std::string(key) + "' counts something; it goes from 0 up to " +
                                   std::to_string(largest_whole) + " at most");
    else
        value = {static_cast<int>(both->first), static_cast<int>(both->second)};
}

void read_numbers(const TomlTable& table, std::string_view key, std::vector<double>& values) {
    if (!table.has(key)) return;
    values.clear();
    for (const auto& number : table.fractions(key))
        values.push_back(to_double(number.value));
    if (values.empty()) table.complain_at(key, "'" + std::string(key) + "' needs at least one number");
}

void read_weights(const TomlTable& table, std::string_view key, std::map<std::string, double>& weights, Needed needed) {
    const auto inner = table.table(key, needed);
    if (!inner) return;
    weights.clear();
    double sum = 0;
    for (const auto& name : inner->keys()) {
        read_size(*inner, name, weights[name]);
        sum += weights[name];
    }
    if (!weights.empty() && sum <= 0)
        table.complain_at(key, "'" + std::string(key) + "' needs at least one weight above 0");
}

void read_named(const TomlTable& table, std::string_view key, std::map<std::string, double>& numbers, Needed needed) {
    const auto inner = table.table(key, needed);
    if (!inner) return;
    numbers.clear();
    for (const auto& name : inner->keys())
        read_number(*inner, name, numbers[name]);
}

} // namespace weft::example
