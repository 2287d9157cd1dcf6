// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace weft {

/// A text as a cell, in quotes where RFC 4180 wants them.
std::string csv_cell(std::string_view text);

/// One row of such cells, ended by a line feed.
std::string csv_line(std::initializer_list<std::string_view> cells);

} // namespace weft
