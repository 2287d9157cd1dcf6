// SPDX-License-Identifier: MIT
#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace weft {
namespace {

/// One code point and how many bytes it took; length 0 when the bytes are not UTF-8.
struct CodePoint {
    std::uint32_t value = 0;
    std::size_t length = 0;
};

CodePoint first_code_point(std::string_view text) {
    const auto byte_at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const std::uint32_t lead = byte_at(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
    std::uint32_t value = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte_at(i) & 0xC0U) != 0x80U) return {};
        value = value << 6U | (byte_at(i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest[length] || value > 0x10FFFF || is_surrogate) return {};
    return {value, length};
}

bool is_control(std::uint32_t value) {
    return value < 0x20 || (value >= 0x7F && value < 0xA0);
}

/// Marks that turn the direction of writing can make a line read as something else.
bool turns_direction(std::uint32_t value) {
    return (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
}

std::string escape(std::uint32_t value) {
    if (value == '\n') return "\\n";
    if (value == '\r') return "\\r";
    if (value == '\t') return "\\t";
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
    const std::string hex(digits.data(), end);
    if (value < 0x100) return (hex.size() < 2 ? "\\x0" : "\\x") + hex;
    return "\\u{" + hex + "}";
}

} // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto length = text[i] == '\0' ? 0 : first_code_point(text.substr(i)).length;
        if (length == 0) return i;
        i += length;
    }
    return std::nullopt;
}

std::size_t count_characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::vector<std::string> printable_characters(std::string_view line) {
    std::vector<std::string> characters;
    for (std::size_t i = 0; i < line.size();) {
        const auto [value, length] = first_code_point(line.substr(i));
        if (value == '\t' && length > 0)
            characters.emplace_back(" ");
        else if (length == 0 || is_control(value) || turns_direction(value))
            characters.emplace_back("?");
        else
            characters.emplace_back(line.substr(i, length));
        i += std::max<std::size_t>(length, 1);
    }
    return characters;
}

std::string without_controls(std::string_view text) {
    std::string clean;
    for (std::size_t i = 0; i < text.size();) {
        const auto [value, length] = first_code_point(text.substr(i));
        if (length == 0)
            clean += '?';
        else if (is_control(value) || turns_direction(value))
            clean += escape(value);
        else
            clean += text.substr(i, length);
        i += std::max<std::size_t>(length, 1);
    }
    return clean;
}

std::string listed(std::span<const std::string> items, std::string_view last_word) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) text += i + 1 == items.size() ? " " + std::string(last_word) + " " : ", ";
        text += items[i];
    }
    return text;
}

} // namespace weft
