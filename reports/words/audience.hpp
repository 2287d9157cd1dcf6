// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft::words {

/// "Internal: not for publication", or empty: what the public may see bears no mark.
std::string mark_for(std::string_view audience);

/// What is hidden in all, as a sentence; empty where groups of every size are shown.
std::string what_is_hidden(std::optional<std::uint32_t> smallest_group);

} // namespace weft::words
