// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"

#include <cstdint>
#include <optional>

namespace weft {

/// What a number is turned into before it is placed between its goalposts.
enum class Transform : std::uint8_t { none, log };

/// What a number beyond a goalpost becomes: held at it, or unknown.
enum class Beyond : std::uint8_t { clip, refuse };

/// Two fixed values, worst and best. The worst may be the higher one, where low is good. They are fixed so that the
/// index of one system never moves because another one answered.
struct Goalposts {
    Fraction worst;
    Fraction best;
    Transform transform = Transform::none;
    Beyond beyond = Beyond::clip;
};

/// The share of the way from worst to best, 0 to 1; exact, and to nine decimals through a logarithm. Nothing for a number
/// beyond a goalpost that refuses it.
std::optional<Fraction> way_between(const Goalposts& goalposts, const Fraction& value);

} // namespace weft
