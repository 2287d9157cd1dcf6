// SPDX-License-Identifier: MIT
#include "reports/brand/contrast.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace weft::brand {
namespace {

constexpr std::size_t length_of_hex = 7;

std::optional<std::uint8_t> byte_of(std::string_view digits) {
    std::uint8_t byte = 0;
    constexpr int hexadecimal = 16;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), byte, hexadecimal);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size()) return std::nullopt;
    return byte;
}

// The constants are those of the guidelines ("relative luminance").

double light_of(std::uint8_t byte) {
    const double share = byte / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const Colour& colour) {
    return 0.2126 * light_of(colour.red) + 0.7152 * light_of(colour.green) + 0.0722 * light_of(colour.blue);
}

} // namespace

std::optional<Colour> colour_of(std::string_view text) {
    if (text.size() != length_of_hex || text.front() != '#') return std::nullopt;
    const auto red = byte_of(text.substr(1, 2));
    const auto green = byte_of(text.substr(3, 2));
    const auto blue = byte_of(text.substr(5, 2));
    if (!red || !green || !blue) return std::nullopt;
    return Colour{*red, *green, *blue};
}

std::string hex(const Colour& colour) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#";
    for (const unsigned byte : {colour.red, colour.green, colour.blue}) {
        text += digits[byte / digits.size()];
        text += digits[byte % digits.size()];
    }
    return text;
}

double contrast(const Colour& one, const Colour& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace weft::brand
