// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft::brand {

/// A colour of a screen (sRGB).
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

inline constexpr Colour white{0xFF, 0xFF, 0xFF};

/// Of "#12436D" or "#12436d"; nothing of any other text.
std::optional<Colour> colour_of(std::string_view text);

/// "#12436D".
std::string hex(const Colour& colour);

/// How far two colours stand apart, from 1 to 21, as the Web Content Accessibility Guidelines 2.2 reckon it.
double contrast(const Colour& one, const Colour& other);

} // namespace weft::brand
