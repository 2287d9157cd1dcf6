// SPDX-License-Identifier: MIT
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace weft {

/// An exact rational number. Weights, thresholds and every value a decision is taken on are fractions.
using Fraction =
    boost::multiprecision::number<boost::multiprecision::cpp_rational_backend, boost::multiprecision::et_off>;

/// Reads "3/4", "0.75", "12" or "-1.5e-3" exactly; nothing when `text` is no such number, or has more than
/// 40 characters or an exponent beyond +-30 (nobody means those, and they would cost without bound).
std::optional<Fraction> parse_fraction(std::string_view text);

/// The fraction a person meant by a TOML float: its shortest decimal, so 0.1 is 1/10. `value` is finite.
Fraction shortest_decimal(double value);

/// The shortest text that reads back as the same number, whatever the user's locale.
std::string shortest_text(double value);

double to_double(const Fraction& value);

/// Rounds half away from zero on the exact value: 2.675 to two decimals is 2.68 (METHODS 1.8, SCO-42).
Fraction round_half_away(const Fraction& value, int decimals);

/// A number that is not rational (a power mean), as the fraction every machine agrees on: nine decimals.
Fraction nine_decimals(double value);

/// Exact decimal text after rounding half away from zero, trailing zeros kept: "2.68", "63.0".
std::string to_decimal_text(const Fraction& value, int decimals);

/// "3/4" or "12": how a message writes an exact number.
std::string to_text(const Fraction& value);

} // namespace weft
