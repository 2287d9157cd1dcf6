// SPDX-License-Identifier: MIT
#include "core/csv/csv_file.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace weft {

std::optional<double> parse_number(std::string_view text, bool decimal_comma) {
    std::string number(text);
    if (decimal_comma) std::ranges::replace(number, ',', '.');
    double value = 0;
    const auto* end = number.data() + number.size();
    const auto [stopped, error] = std::from_chars(number.data(), end, value);
    if (error != std::errc{} || stopped != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

} // namespace weft
