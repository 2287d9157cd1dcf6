// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// The first byte that is not valid UTF-8 (overlong forms, surrogates and NUL count as wrong), or nothing.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// How many code points valid UTF-8 holds.
std::size_t count_characters(std::string_view text);

/// The code points of a line as what a terminal may be shown: tabs become one blank, control characters and those that
/// turn the direction of writing become '?'.
std::vector<std::string> printable_characters(std::string_view line);

/// The same as one text, control characters written out ("\n", "\x1b", "\u{202e}") instead of replaced.
std::string without_controls(std::string_view text);

/// "a", "a and b", "a, b and c", with "and" or another last word.
std::string listed(std::span<const std::string> items, std::string_view last_word);

} // namespace weft
