// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

#include <string>
#include <string_view>

namespace weft {

/// The document as JSON, as `to_json` of a result: keys sorted, numbers of nine decimals at most.
std::string to_json(const comparison::Comparison& comparison, int indent = 0);

/// Leaves of its numbers what its document says, so that whatever is written of it is written of the document read back, too.
void round_as_written(comparison::Comparison& comparison);

/// Reads the one comparison of a text, which is what `to_json` wrote. Throws `Error` (Failure::input) with `name`, the place
/// and a sentence for what is no `weft.comparison/1`: not JSON, a key twice, a member missing, unknown or of another kind,
/// none, or more than one.
comparison::Comparison comparison_from_json(std::string_view text, const std::string& name);

} // namespace weft
