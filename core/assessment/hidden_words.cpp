// SPDX-License-Identifier: MIT
#include "core/assessment/hidden_words.hpp"

namespace weft {

std::string hidden_words(std::string_view code, std::optional<std::uint32_t> smallest_group) {
    if (code.empty()) return "";
    if (code == "small-group" && smallest_group)
        return "hidden: fewer than " + std::to_string(*smallest_group) + " people";
    if (code == "protects-others") return "hidden: what few people said could be read from it";
    if (code == "not-for-publication") return "hidden: not for publication";
    return "hidden";
}

} // namespace weft
