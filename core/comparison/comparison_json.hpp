// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

#include <string>

namespace weft {

/// The document as JSON, as `to_json` of a result: keys sorted, numbers of nine decimals at most.
std::string to_json(const comparison::Comparison& comparison, int indent = 0);

} // namespace weft
