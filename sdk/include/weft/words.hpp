// SPDX-License-Identifier: MIT
#pragma once

/// How a plugin writes numbers and lists for people: the same in every locale, and as the other plugins do.

#include <cmath>
#include <cstddef>
#include <locale>
#include <sstream>
#include <string>
#include <vector>

namespace weft {
namespace sdk {

/// "1043" or "0.35": a number for people, the same in every locale.
inline std::string plain(double number) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(12);
    text << number;
    return text.str();
}

/// "27%". Never 0% or 100% of what is not quite none or all.
inline std::string percent(double share) {
    const double whole = std::floor(share * 100 + 0.5);
    if (whole == 100 && share < 1) return "just under 100%";
    if (whole == 0 && share > 0) return "under 1%";
    return plain(whole) + "%";
}

/// "a", "a and b", "a, b and c".
inline std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t name = 0; name < names.size(); ++name) {
        if (name > 0) text += name + 1 == names.size() ? " and " : ", ";
        text += names[name];
    }
    return text;
}

} // namespace sdk
} // namespace weft
