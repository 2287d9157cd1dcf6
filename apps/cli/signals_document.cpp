// SPDX-License-Identifier: MIT
#include "apps/cli/signals_document.hpp"

#include "core/assessment/described.hpp"
#include "core/assessment/level_words.hpp"
#include "core/signals/described_signals.hpp"

#include <nlohmann/json.hpp>

#include <type_traits>

namespace weft::cli {
namespace {

using nlohmann::json;

/// Members by name, what is unset as null, numbers with nine decimals: as in a result.
template <class T>
json tree_of(const T& value) {
    if constexpr (Described<T>) {
        json object = json::object();
        for_each_member(value, [&object](const char* name, const auto& member) { object[name] = tree_of(member); });
        return object;
    } else if constexpr (is_map<T>) {
        json object = json::object();
        for (const auto& [name, item] : value) {
            object[name] = tree_of(item);
        }
        return object;
    } else if constexpr (is_list<T>) {
        json list = json::array();
        for (const auto& item : value) {
            list.push_back(tree_of(item));
        }
        return list;
    } else if constexpr (is_optional<T>) {
        return value ? tree_of(*value) : json();
    } else if constexpr (std::is_floating_point_v<T>) {
        return with_nine_decimals(value);
    } else {
        return value;
    }
}

} // namespace

std::string signals_document(const signals::Signals& signals) {
    return tree_of(signals).dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace weft::cli
