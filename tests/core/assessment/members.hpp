// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/described.hpp"
#include "core/fraction.hpp"

#include <boost/describe/bases.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/list.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

/// Goes through the members of described structs, so that a test can say "every" and mean it.
namespace weft::members {

struct Anything {
    template <class T>
    operator T() const; // only ever named, never called
};

template <class T, std::size_t... index>
consteval bool can_be_made_of(std::index_sequence<index...>) {
    return requires {
        T{(static_cast<void>(index), Anything{})...};
    };
}

/// How many members and bases a struct has, whether they are described or not.
template <class T, std::size_t count = 0>
consteval std::size_t count_of_members() {
    if constexpr (can_be_made_of<T>(std::make_index_sequence<count>()) &&
                  !can_be_made_of<T>(std::make_index_sequence<count + 1>()))
        return count;
    else
        return count_of_members<T, count + 1>();
}

template <class T>
consteval std::size_t count_of_described_members() {
    using namespace boost::describe;
    return boost::mp11::mp_size<describe_bases<T, mod_public>>::value +
           boost::mp11::mp_size<describe_members<T, mod_public>>::value;
}

/// Sets everything below `value` to something of its own; lists get one item, down to a depth, because a struct
/// may have a list of its own kind.
template <class T>
void fill(T& value, int& last, int depth = 0) {
    if constexpr (Described<T>) {
        for_each_member(value, [&](const char*, auto& member) { fill(member, last, depth); });
    } else if constexpr (is_map<T>) {
        fill(value["key " + std::to_string(++last)], last, depth);
    } else if constexpr (is_optional<T>) {
        fill(value.emplace(), last, depth);
    } else if constexpr (is_list<T>) {
        constexpr int deepest = 6;
        if (depth == deepest) return;
        if constexpr (requires { value.resize(1); }) value.resize(1);
        for (auto& item : value)
            fill(item, last, depth + 1);
    } else if constexpr (is_variant<T>) {
        value = ++last + 0.5;
    } else if constexpr (std::is_same_v<T, std::string>) {
        value = "text " + std::to_string(++last);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = !value;
    } else if constexpr (std::is_floating_point_v<T>) {
        value = ++last + 0.123456789;
    } else if constexpr (std::is_enum_v<T>) {
        value = static_cast<T>(1);
    } else {
        value = static_cast<T>(++last);
    }
}

/// Makes one small change after the other to everything below `value`. Calls `check(where)` after each, and takes it
/// back. `where` is a JSON pointer.
template <class T, class Check>
void change_each(T& value, const std::string& where, const Check& check) {
    const auto change_to = [&](T changed, const std::string& place) {
        std::swap(value, changed);
        check(place);
        std::swap(value, changed);
    };
    if constexpr (Described<T>) {
        for_each_member(value, [&](const char* name, auto& member) { change_each(member, where + "/" + name, check); });
    } else if constexpr (is_map<T>) {
        for (auto& [name, item] : value)
            change_each(item, where + "/" + name, check);
        auto longer = value;
        longer["zz"];
        change_to(std::move(longer), where + "/zz");
    } else if constexpr (is_optional<T>) {
        if (value) {
            change_each(*value, where, check);
            change_to(std::nullopt, where);
        } else {
            change_to(typename T::value_type{}, where);
        }
    } else if constexpr (is_list<T>) {
        for (std::size_t i = 0; i < value.size(); ++i)
            change_each(value[i], where + "/" + std::to_string(i), check);
        if constexpr (requires { value.emplace_back(); }) {
            auto longer = value;
            longer.emplace_back();
            change_to(std::move(longer), where + "/" + std::to_string(value.size()));
        }
    } else if constexpr (is_variant<T>) {
        const double number = std::get<double>(value);
        change_to(std::nextafter(number, std::numeric_limits<double>::infinity()), where);
        change_to(std::to_string(number), where);
    } else if constexpr (std::is_same_v<T, std::string>) {
        change_to(value + ".", where);
        change_to("", where);
    } else if constexpr (std::is_same_v<T, bool>) {
        change_to(!value, where);
    } else if constexpr (std::is_enum_v<T>) {
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto enumerator) {
            if (enumerator.value != value) change_to(enumerator.value, where);
        });
    } else if constexpr (std::is_same_v<T, Fraction>) {
        change_to(value + Fraction(1, 1000000007), where);
    } else {
        change_to(static_cast<T>(value + 1), where);
    }
}

} // namespace weft::members
