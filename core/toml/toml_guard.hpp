// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"
#include "core/source_text.hpp"

#include <optional>

namespace weft {

/// What must not reach the parser, as a problem: bytes that are not UTF-8, keys of very many parts (toml++ 3.3 crashes
/// on tens of thousands) and very deep nesting. One pass over the text, before it is parsed.
std::optional<Problem> find_danger(const SourceText& source);

} // namespace weft
