// SPDX-License-Identifier: MIT
#pragma once

#include "core/source_text.hpp"

#include <cstdint>
#include <optional>

namespace weft {

/// What would make a line TOML that is none, for the two slips people make who have never written it: a key with a slash,
/// or a word as a value, without quotes. The problem stands where the quotes are missing. Nothing for any other line.
std::optional<Problem> find_missing_quotes(const SourceText& source, std::uint32_t line);

} // namespace weft
