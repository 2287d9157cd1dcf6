// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace weft::words {

/// Adds a text to HTML or SVG, as content or as the value of an attribute. Characters that control a device or turn the
/// direction of writing are replaced.
void append_escaped(std::string& markup, std::string_view text);

} // namespace weft::words
