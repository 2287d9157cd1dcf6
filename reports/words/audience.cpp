// SPDX-License-Identifier: MIT
#include "reports/words/audience.hpp"

namespace weft::words {

std::string_view mark_for(std::string_view audience) {
    if (audience == "public") return "";
    return audience == "regulator" ? "For the regulator: not for publication" : "Internal: not for publication";
}

std::string what_is_hidden(std::optional<std::uint32_t> smallest_group) {
    if (!smallest_group) return "";
    return "What groups of fewer than " + std::to_string(*smallest_group) +
           " people said is hidden, and so is whatever it could be read from. Their answers count all the same.";
}

} // namespace weft::words
