// SPDX-License-Identifier: MIT
#include "core/rubric/ids.hpp"

#include <algorithm>

namespace weft {
namespace {

constexpr std::size_t longest_id = 64;

bool is_small_letter(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Calls `is_part` on every part of `text` between separators; false as soon as one is not.
template <class IsPart>
bool all_parts(std::string_view text, char separator, IsPart is_part) {
    for (;;) {
        const auto end = text.find(separator);
        if (!is_part(text.substr(0, end))) return false;
        if (end == std::string_view::npos) return true;
        text.remove_prefix(end + 1);
    }
}

} // namespace

bool is_slug(std::string_view id) {
    if (id.empty() || id.size() > longest_id || !is_small_letter(id.front())) return false;
    return all_parts(id, '-', [](std::string_view part) {
        return !part.empty() && std::ranges::all_of(part, [](char c) { return is_small_letter(c) || is_digit(c); });
    });
}

bool is_dotted_slug(std::string_view id) {
    return id.size() <= longest_id && all_parts(id, '.', [](std::string_view part) { return is_slug(part); });
}

bool is_version(std::string_view version) {
    int parts = 0;
    const bool are_numbers = all_parts(version, '.', [&](std::string_view part) {
        ++parts;
        const bool has_leading_zero = part.size() > 1 && part.front() == '0';
        return !part.empty() && part.size() <= 6 && !has_leading_zero && std::ranges::all_of(part, is_digit);
    });
    return are_numbers && parts == 3;
}

std::string in_plain_words(std::string_view id) {
    std::string words(id);
    std::ranges::replace(words, '-', ' ');
    if (!words.empty() && is_small_letter(words.front())) words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

} // namespace weft
