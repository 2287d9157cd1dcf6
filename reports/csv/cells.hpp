// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft::csv {

/// A text as a cell. One that a spreadsheet would take for a formula begins with an apostrophe.
std::string text_cell(std::string_view text);

/// The shortest text that reads back the same, whatever the user's locale; empty when unset.
std::string number_cell(std::optional<int> number);
std::string number_cell(std::optional<double> number);

} // namespace weft::csv
