// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace weft::words {

/// U+FFFD, which stands where a hidden character was.
inline constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// How many bytes a character takes at the start of `rest` that must not reach a reader: controls of a device, and
/// U+202A to U+202E and U+2066 to U+2069, which make a line read as another. 0 for all others.
std::size_t hidden_length(std::string_view rest);

} // namespace weft::words
