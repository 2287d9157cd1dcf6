// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/described.hpp"

#include <nlohmann/json.hpp>

#include <cassert>
#include <cmath>
#include <string>
#include <type_traits>

namespace weft {

/// Whatever the user's locale and machine, the text of what comes back is the same.
double rounded_to_nine_decimals(double value);

/// JSON text, its names sorted. `indent` 0 puts all on one line. Bytes that are not UTF-8 become U+FFFD.
std::string to_text(const nlohmann::json& tree, int indent = 0);

/// The same for a message: cut after 80 characters.
std::string shown_short(const nlohmann::json& tree);

/// A described struct as an object, an unset optional as null, a number with at most nine decimals.
template <class T>
nlohmann::json json_tree(const T& value) {
    if constexpr (Described<T>) {
        auto object = nlohmann::json::object();
        for_each_member(value, [&](const char* name, const auto& member) { object[name] = json_tree(member); });
        return object;
    } else if constexpr (is_optional<T>) {
        return value ? json_tree(*value) : nlohmann::json();
    } else if constexpr (is_vector<T>) {
        auto list = nlohmann::json::array();
        for (const auto& item : value)
            list.push_back(json_tree(item));
        return list;
    } else if constexpr (std::is_floating_point_v<T>) {
        assert(std::isfinite(value)); // no report could show it
        return rounded_to_nine_decimals(value);
    } else {
        return value;
    }
}

} // namespace weft
