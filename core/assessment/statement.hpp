// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <string>
#include <vector>

namespace weft {

/// The first page in words, from what was written down: what is held, what holds it back, where partners see it
/// differently, what is not known, who was not heard. Most important first; each a short sentence.
std::vector<std::string> write_statement(const result::Result& result);

} // namespace weft
