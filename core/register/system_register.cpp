// SPDX-License-Identifier: MIT
#include "core/register/system_register.hpp"

#include <algorithm>

namespace weft {
namespace {

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool is_lower(char letter) {
    return letter >= 'a' && letter <= 'z';
}

bool is_upper(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

/// [a-z][a-z0-9]*(-[a-z0-9]+)*
bool is_slug(std::string_view text) {
    if (text.empty() || !is_lower(text.front()) || text.back() == '-') return false;
    return text.find("--") == std::string_view::npos && std::all_of(text.begin(), text.end(), [](char letter) {
               return is_lower(letter) || is_digit(letter) || letter == '-';
           });
}

constexpr std::size_t longest_name = 64;

} // namespace

bool is_system_key(std::string_view key) {
    const std::size_t colon = key.find(':');
    if (colon == std::string_view::npos || key.size() > longest_name) return false;
    const std::string_view value = key.substr(colon + 1);
    return is_slug(key.substr(0, colon)) && !value.empty() && std::all_of(value.begin(), value.end(), [](char letter) {
               return is_lower(letter) || is_upper(letter) || is_digit(letter) || letter == '-';
           });
}

bool is_round(std::string_view round) {
    if (round.size() > longest_name) return false;
    const std::size_t hyphen = round.find('-');
    const std::string_view number = round.substr(0, hyphen);
    if (number.empty() || !std::all_of(number.begin(), number.end(), is_digit)) return false;
    return hyphen == std::string_view::npos || is_slug(round.substr(hyphen + 1));
}

const System* SystemRegister::find(std::string_view key) const {
    const auto found =
        std::lower_bound(systems.begin(), systems.end(), key,
                         [](const System& system, std::string_view wanted) { return system.key < wanted; });
    return found != systems.end() && found->key == key ? &*found : nullptr;
}

std::string SystemRegister::name_of(std::string_view key) const {
    const System* const system = find(key);
    return system ? system->name : std::string(key);
}

} // namespace weft
