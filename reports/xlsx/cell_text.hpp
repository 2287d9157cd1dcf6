// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace weft::xlsx {

/// A text as a cell can hold it: what must not reach a reader, or is no UTF-8, is replaced; what Excel would take for a
/// code of its own ("_x0041_") is not; and what is longer than a cell ends in words that say so.
std::string cell_text(std::string_view text);

} // namespace weft::xlsx
