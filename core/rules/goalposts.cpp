// SPDX-License-Identifier: MIT
#include "core/rules/goalposts.hpp"

#include <algorithm>
#include <cmath>

namespace weft {

std::optional<Fraction> way_between(const Goalposts& goalposts, const Fraction& value) {
    const auto low = std::min(goalposts.worst, goalposts.best);
    const auto high = std::max(goalposts.worst, goalposts.best);
    if (goalposts.beyond == Beyond::refuse && (value < low || value > high)) return std::nullopt;
    const auto held = std::clamp(value, low, high);
    if (goalposts.transform == Transform::none) return (held - goalposts.worst) / (goalposts.best - goalposts.worst);
    if (held == goalposts.worst) return Fraction(0);
    if (held == goalposts.best) return Fraction(1);
    const auto worst = std::log(to_double(goalposts.worst));
    return nine_decimals((std::log(to_double(held)) - worst) / (std::log(to_double(goalposts.best)) - worst));
}

} // namespace weft
