// SPDX-License-Identifier: MIT
#include "core/fraction.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace weft {
namespace {

using Whole = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

constexpr std::size_t longest_number = 40;
constexpr int largest_exponent = 30;

Whole power_of_ten(int exponent) {
    return boost::multiprecision::pow(Whole(10), static_cast<unsigned>(exponent));
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes a run of digits off the front of `text`.
std::string_view take_digits(std::string_view& text) {
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count]))
        ++count;
    const auto digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

bool take_sign(std::string_view& text) {
    if (text.empty() || (text.front() != '-' && text.front() != '+')) return false;
    const bool is_negative = text.front() == '-';
    text.remove_prefix(1);
    return is_negative;
}

/// The exponent after 'e', or nothing when it is malformed or beyond what anybody means.
std::optional<int> take_exponent(std::string_view& text) {
    if (text.empty() || (text.front() != 'e' && text.front() != 'E')) return 0;
    text.remove_prefix(1);
    const bool is_negative = take_sign(text);
    const auto digits = take_digits(text);
    if (digits.empty() || digits.size() > 2) return std::nullopt;
    const int exponent = std::atoi(std::string(digits).c_str());
    if (exponent > largest_exponent) return std::nullopt;
    return is_negative ? -exponent : exponent;
}

/// "12", "0.75", "-1.5e-3".
std::optional<Fraction> parse_decimal(std::string_view text) {
    const bool is_negative = take_sign(text);
    const auto whole = take_digits(text);
    std::string_view after_point;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        after_point = take_digits(text);
        if (after_point.empty()) return std::nullopt;
    }
    const auto exponent = take_exponent(text);
    if (whole.empty() || !exponent || !text.empty()) return std::nullopt;

    Whole digits = 0;
    for (const char c : whole)
        digits = digits * 10 + (c - '0');
    for (const char c : after_point)
        digits = digits * 10 + (c - '0');
    const int scale = *exponent - static_cast<int>(after_point.size());
    const Fraction value = scale >= 0 ? Fraction(digits * power_of_ten(scale)) : Fraction(digits, power_of_ten(-scale));
    return is_negative ? -value : value;
}

/// The whole number nearest to `value`, halves away from zero.
Whole nearest_whole(const Fraction& value) {
    const Whole top = 2 * abs(numerator(value)) + denominator(value);
    const Whole rounded = top / (2 * denominator(value));
    return value < 0 ? -rounded : rounded;
}

} // namespace

std::optional<Fraction> parse_fraction(std::string_view text) {
    if (text.size() > longest_number) return std::nullopt;
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return parse_decimal(text);
    const auto top = parse_decimal(text.substr(0, slash));
    const auto bottom = parse_decimal(text.substr(slash + 1));
    if (!top || !bottom || *bottom == 0) return std::nullopt;
    return *top / *bottom;
}

Fraction shortest_decimal(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific).ptr;
    const auto parsed = parse_decimal({text.data(), static_cast<std::size_t>(end - text.data())});
    return parsed ? *parsed : Fraction(value); // beyond 1e30 nobody wrote a decimal; the exact value will do
}

std::string shortest_text(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

double to_double(const Fraction& value) {
    return value.convert_to<double>();
}

Fraction round_half_away(const Fraction& value, int decimals) {
    const auto scale = power_of_ten(decimals);
    return Fraction(nearest_whole(value * scale), scale);
}

Fraction nine_decimals(double value) {
    // Below a thousand, a billion times the value is off by less than a thousandth: only what lies near a half needs digits.
    constexpr std::int64_t billion = 1'000'000'000;
    const double billionths = value * static_cast<double>(billion);
    const double nearest = std::round(billionths);
    const bool is_near_a_half = std::abs(billionths - nearest) > 0.49;
    if (std::abs(value) < 1000 && !is_near_a_half) return Fraction(static_cast<std::int64_t>(nearest), billion);
    return round_half_away(shortest_decimal(value), 9);
}

std::string to_decimal_text(const Fraction& value, int decimals) {
    const auto digits = nearest_whole(value * power_of_ten(decimals));
    auto text = abs(digits).str();
    const auto places = static_cast<std::size_t>(decimals);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    if (places > 0) text.insert(text.size() - places, ".");
    return digits < 0 ? "-" + text : text;
}

std::string to_text(const Fraction& value) {
    return value.str();
}

} // namespace weft
