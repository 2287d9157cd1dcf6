// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/described.hpp"

#include <map>
#include <string>
#include <string_view>
#include <type_traits>

/// Documents of other folders, written as a result is: JSON with sorted names, without showing the library behind it.
namespace weft {

/// A text in quotes; bytes that are not UTF-8 become U+FFFD.
std::string json_leaf(std::string_view text);
/// Nine decimals at most, the same on every machine.
std::string json_leaf(double number);
/// What that makes of a number. Halves go to the even digit.
double rounded_to_nine_decimals(double number);
/// A JSON text laid out for people.
std::string json_laid_out(std::string_view json, int indent);

/// A described struct as an object, an unset optional as null; on one line.
template <class T>
std::string json_of(const T& value) {
    if constexpr (Described<T>) {
        std::map<std::string, std::string> members;
        for_each_member(value, [&](const char* name, const auto& member) { members[name] = json_of(member); });
        std::string text = "{";
        for (const auto& [name, member] : members)
            text += (text.size() > 1 ? "," : "") + json_leaf(std::string_view(name)) + ":" + member;
        return text + "}";
    } else if constexpr (is_map<T>) {
        std::string text = "{";
        for (const auto& [name, item] : value)
            text += (text.size() > 1 ? "," : "") + json_leaf(std::string_view(name)) + ":" + json_of(item);
        return text + "}";
    } else if constexpr (is_list<T>) {
        std::string text = "[";
        for (const auto& item : value) {
            if (text.size() > 1) text += ",";
            text += json_of(item);
        }
        return text + "]";
    } else if constexpr (is_optional<T>) {
        return value ? json_of(*value) : "null";
    } else if constexpr (std::is_same_v<T, std::string>) {
        return json_leaf(std::string_view(value));
    } else if constexpr (std::is_same_v<T, bool>) {
        return value ? "true" : "false";
    } else if constexpr (std::is_floating_point_v<T>) {
        return json_leaf(value);
    } else {
        static_assert(std::is_integral_v<T>);
        return std::to_string(value);
    }
}

/// Leaves of every number what `json_of` writes of it.
template <class T>
void round_numbers(T& value) {
    if constexpr (Described<T>) {
        for_each_member(value, [](const char* /*name*/, auto& member) { round_numbers(member); });
    } else if constexpr (is_map<T>) {
        for (auto& named : value)
            round_numbers(named.second);
    } else if constexpr (is_list<T>) {
        for (auto& item : value)
            round_numbers(item);
    } else if constexpr (is_optional<T>) {
        if (value) round_numbers(*value);
    } else if constexpr (std::is_floating_point_v<T>) {
        value = rounded_to_nine_decimals(value);
    }
}

} // namespace weft
