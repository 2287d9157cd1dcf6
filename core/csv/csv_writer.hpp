// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace weft {

/// One row for programs to read again: cells as they are, quoted where they must be, ended by a line feed.
std::string csv_line(std::initializer_list<std::string_view> cells);

} // namespace weft
