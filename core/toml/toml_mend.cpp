// SPDX-License-Identifier: MIT
#include "core/toml/toml_mend.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace weft {
namespace {

constexpr std::string_view blanks = " \t";

/// A piece of a line without the blanks around it, and where it begins.
struct Piece {
    std::string_view text;
    std::size_t begin = 0;
};

Piece trimmed(std::string_view line, std::size_t begin, std::size_t end) {
    const auto piece = line.substr(begin, end - begin);
    const auto first = piece.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {{}, begin};
    return {piece.substr(first, piece.find_last_not_of(blanks) - first + 1), begin + first};
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_of_a_word(char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// "boils/no-kettle"
bool is_key_with_slash(std::string_view key) {
    return key.find('/') != std::string_view::npos &&
           std::ranges::all_of(key, [](char c) { return is_of_a_word(c) || c == '/' || c == '.'; });
}

/// "dk", and nothing that TOML reads without quotes.
bool is_bare_word(std::string_view value) {
    static constexpr std::array<std::string_view, 4> values{"true", "false", "inf", "nan"};
    return !value.empty() && is_letter(value.front()) && std::ranges::all_of(value, is_of_a_word) &&
           std::ranges::find(values, value) == values.end();
}

Problem in_quotes(const SourceText& source, std::uint32_t number, const Piece& piece, const std::string& what) {
    const auto before = source.line(number).substr(0, piece.begin);
    const Place place{number, static_cast<std::uint32_t>(count_characters(before)) + 1,
                      static_cast<std::uint32_t>(piece.text.size())};
    return source.problem_at(place, "not TOML: " + what + " stands in quotes: \"" + std::string(piece.text) + "\"");
}

} // namespace

std::optional<Problem> find_missing_quotes(const SourceText& source, std::uint32_t number) {
    const auto line = source.line(number);
    const auto sign = line.find('=');
    if (sign == std::string_view::npos) return std::nullopt;
    const auto key = trimmed(line, 0, sign);
    if (is_key_with_slash(key.text)) return in_quotes(source, number, key, "a key with a slash");
    const auto value = trimmed(line, sign + 1, std::min(line.find('#', sign), line.size()));
    if (is_bare_word(value.text)) return in_quotes(source, number, value, "a word");
    return std::nullopt;
}

} // namespace weft
