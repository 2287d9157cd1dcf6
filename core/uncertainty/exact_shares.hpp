// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace weft::uncertainty {

/// The part of one sector that stands for something, of its whole. The whole is above 0.
struct Share {
    std::int64_t part = 0;
    std::int64_t whole = 1;
};

/// A threshold of the policy, as every way of comparing with it needs it.
struct Threshold {
    explicit Threshold(const Fraction& value);

    Fraction exact;
    double approximate;
    std::optional<Share> whole_numbers; ///< unset where they do not fit 31 bits
};

/// The sum as one share, not in lowest terms; nothing where 64 bits do not hold it.
std::optional<Share> sum_in_64_bits(std::span<const Share> shares);

/// The value of (part / whole) * factor / divisor to the nearest double, as the same fraction has it.
double nearest_double(const Share& share, std::int64_t factor, std::int64_t divisor);

enum class Against : std::uint8_t { below, equal, above };

/// Where the mean of the shares stands to the threshold, exactly: in 64 bits where they hold it, else in fractions.
Against compare_mean(std::span<const Share> shares, const Threshold& threshold);
Against compare_mean(std::span<const Fraction> shares, const Threshold& threshold);

} // namespace weft::uncertainty
