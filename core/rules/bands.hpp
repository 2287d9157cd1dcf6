// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/rules/scale.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft {

/// How a value is rounded before it is banded. `none` compares the exact value.
enum class Rounding : std::uint8_t { none, half_up };

/// One band of a node's value, in the node's own unit. Both ends are exact.
struct Band {
    std::string label;
    Fraction from;
    bool includes_from = true;
    Fraction to;
    bool includes_to = true;
};

/// Bands from the worst level to the best; their labels are the node's own scale. Values may run either way:
/// on a scale where low is good the first band holds the highest values. Empty: the rule gives levels itself.
struct Bands {
    Rounding rounding = Rounding::none;
    int decimals = 0; ///< of the rounding
    std::vector<Band> bands;

    bool empty() const { return bands.empty(); }
};

/// The scale that bands make: `levels` itself where they are named as its levels, one for one, and so carry its
/// numbers; else a scale of their own, counted from 1.
Scale band_scale(const Bands& bands, const Scale& levels);

/// A value no band holds, as an interval of values a score could take.
struct BandGap {
    Fraction above;
    Fraction below;
};

/// "the value 50" or "a value between 38 and 39".
std::string in_words(const BandGap& gap);

/// The rank of the band that holds `value` after rounding; nothing when it falls into none.
std::optional<Rank> band_of(const Bands& bands, const Fraction& value);

/// The first stretch of [lowest, highest] that no band holds, taking the rounding into account.
std::optional<BandGap> find_gap(const Bands& bands, const Fraction& lowest, const Fraction& highest);

/// The first band, by index, that shares a value with the band before it or stands out of order.
std::optional<std::size_t> find_overlap(const Bands& bands);

} // namespace weft
