// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/described.hpp"
#include "core/assessment/json_document.hpp"
#include "core/fraction.hpp"

#include <nlohmann/json.hpp>

#include <cassert>
#include <cmath>
#include <string>
#include <type_traits>
#include <variant>

namespace weft {

enum class Doubles : std::uint8_t {
    nine_decimals, ///< for pages: the same on every machine
    exact,         ///< for digests: every digit counts
};

/// JSON text, its names sorted. `indent` 0 puts all on one line. Bytes that are not UTF-8 become U+FFFD.
std::string json_text(const nlohmann::json& tree, int indent = 0);

/// The same for a message: cut after 80 characters.
std::string shown_short(const nlohmann::json& tree);

/// A described struct as an object, a described enum by its name, an exact number as a text ("3/4"), an unset optional
/// as null.
template <class T>
nlohmann::json json_tree(const T& value, Doubles doubles = Doubles::nine_decimals) {
    using nlohmann::json;
    if constexpr (Described<T>) {
        auto object = json::object();
        for_each_member(value,
                        [&](const char* name, const auto& member) { object[name] = json_tree(member, doubles); });
        return object;
    } else if constexpr (is_map<T>) {
        auto object = json::object();
        for (const auto& [name, item] : value)
            object[name] = json_tree(item, doubles);
        return object;
    } else if constexpr (is_list<T>) {
        auto list = json::array();
        for (const auto& item : value)
            list.push_back(json_tree(item, doubles));
        return list;
    } else if constexpr (is_optional<T>) {
        return value ? json_tree(*value, doubles) : json();
    } else if constexpr (is_variant<T>) {
        return std::visit([doubles](const auto& held) { return json_tree(held, doubles); }, value);
    } else if constexpr (std::is_enum_v<T>) {
        return boost::describe::enum_to_string(value, "");
    } else if constexpr (std::is_same_v<T, Fraction>) {
        return to_text(value);
    } else if constexpr (std::is_floating_point_v<T>) {
        assert(std::isfinite(value)); // JSON has no name for anything else
        const T zero_has_no_sign = value + T{0};
        return doubles == Doubles::exact ? zero_has_no_sign : rounded_to_nine_decimals(zero_has_no_sign);
    } else {
        return value;
    }
}

} // namespace weft
