// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace weft {

/// True for `[a-z][a-z0-9]*(-[a-z0-9]+)*` of at most 64 characters.
bool is_slug(std::string_view id);
/// True for slugs joined by dots, as plugins are called: "weft.clinical".
bool is_dotted_slug(std::string_view id);
/// True for a semantic version: "1.0.0".
bool is_version(std::string_view version);

/// An id as words for a page: "named-coordinator" becomes "Named coordinator".
std::string in_plain_words(std::string_view id);

} // namespace weft
