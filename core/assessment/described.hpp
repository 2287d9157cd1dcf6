// SPDX-License-Identifier: MIT
#pragma once

#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace weft {

template <class T>
concept Described = boost::describe::has_describe_members<T>::value;

/// Calls `use(name, value.*member)` for every described member of a struct, those of its bases first.
template <class Struct, class Use>
void for_each_member(Struct& value, Use&& use) {
    using namespace boost::describe;
    using Members = describe_members<std::remove_const_t<Struct>, mod_public | mod_inherited>;
    boost::mp11::mp_for_each<Members>([&](auto member) { use(member.name, value.*member.pointer); });
}

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;
template <class T, std::size_t size>
inline constexpr bool is_list<std::array<T, size>> = true;

template <class T>
inline constexpr bool is_map = false;
template <class T>
inline constexpr bool is_map<std::map<std::string, T>> = true;

template <class T>
inline constexpr bool is_variant = false;
template <class... T>
inline constexpr bool is_variant<std::variant<T...>> = true;

} // namespace weft
