// SPDX-License-Identifier: MIT
#include "core/rules/scale.hpp"

namespace weft {

std::string in_words(const Scale& scale, Rank rank) {
    const auto number = std::to_string(scale.printed(rank));
    const auto& name = scale.label(rank);
    return number == name ? number : number + " (" + name + ")";
}

} // namespace weft
