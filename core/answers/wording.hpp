// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace weft {

/// How a message writes what stands in a file.
inline std::string in_quotes(std::string_view text) {
    return "'" + std::string(text) + "'";
}

inline std::string empty_or_quoted(std::string_view text) {
    return text.empty() ? "empty" : in_quotes(text);
}

inline std::string is_no_date(std::string_view field, std::string_view text) {
    return std::string(field) + " is " + in_quotes(text) + "; a date is a day written as in 2026-04-01";
}

} // namespace weft
