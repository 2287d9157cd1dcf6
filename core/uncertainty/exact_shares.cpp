// SPDX-License-Identifier: MIT
#include "core/uncertainty/exact_shares.hpp"

#include <limits>
#include <numeric>
#include <vector>

namespace weft::uncertainty {
namespace {

std::optional<std::int64_t> product(std::int64_t one, std::int64_t other) {
    std::int64_t made = 0;
    if (__builtin_mul_overflow(one, other, &made)) return std::nullopt;
    return made;
}

Against order(std::int64_t left, std::int64_t right) {
    if (left == right) return Against::equal;
    return left < right ? Against::below : Against::above;
}

std::optional<Against> compare_in_64_bits(std::span<const Share> shares, const Share& threshold) {
    const auto sum = sum_in_64_bits(shares);
    if (!sum) return std::nullopt;
    const auto left = product(sum->part, threshold.whole);
    const auto right = product(sum->whole, threshold.part * static_cast<std::int64_t>(shares.size()));
    if (!left || !right) return std::nullopt;
    return order(*left, *right);
}

std::optional<Share> in_31_bits(const Fraction& value) {
    constexpr auto largest = std::numeric_limits<std::int32_t>::max();
    if (numerator(value) < 0 || numerator(value) > largest || denominator(value) > largest) return std::nullopt;
    return Share{.part = numerator(value).convert_to<std::int64_t>(),
                 .whole = denominator(value).convert_to<std::int64_t>()};
}

} // namespace

std::optional<Share> sum_in_64_bits(std::span<const Share> shares) {
    Share sum{.part = 0, .whole = 1};
    for (const auto& share : shares) {
        const auto common = std::gcd(sum.whole, share.whole);
        const auto part = product(sum.part, share.whole / common);
        const auto added = product(share.part, sum.whole / common);
        const auto whole = product(sum.whole, share.whole / common);
        if (!part || !added || !whole || __builtin_add_overflow(*part, *added, &sum.part)) return std::nullopt;
        sum.whole = *whole;
    }
    return sum;
}

double nearest_double(const Share& share, std::int64_t factor, std::int64_t divisor) {
    constexpr auto largest = std::int64_t{1}
                             << 53; // up to here doubles hold every whole number, and divide to the nearest
    const auto above = product(share.part, factor);
    const auto below = product(share.whole, divisor);
    if (above && below && *above <= largest && *below <= largest)
        return static_cast<double>(*above) / static_cast<double>(*below);
    return to_double(Fraction(share.part, share.whole) * factor / divisor);
}

Threshold::Threshold(const Fraction& value)
    : exact(value),
      approximate(to_double(value)),
      whole_numbers(in_31_bits(value)) {}

Against compare_mean(std::span<const Share> shares, const Threshold& threshold) {
    if (threshold.whole_numbers)
        if (const auto compared = compare_in_64_bits(shares, *threshold.whole_numbers)) return *compared;
    std::vector<Fraction> fractions;
    for (const auto& [part, whole] : shares)
        fractions.emplace_back(part, whole);
    return compare_mean(fractions, threshold);
}

Against compare_mean(std::span<const Fraction> shares, const Threshold& threshold) {
    Fraction sum = 0;
    for (const auto& share : shares)
        sum += share;
    const Fraction limit = threshold.exact * shares.size();
    if (sum == limit) return Against::equal;
    return sum < limit ? Against::below : Against::above;
}

} // namespace weft::uncertainty
