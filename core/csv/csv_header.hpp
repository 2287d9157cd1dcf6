// SPDX-License-Identifier: MIT
#pragma once

#include "core/csv/csv_rows.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// The delimiter a file was written with: the commonest of comma, semicolon and tab in its first line that
/// is not empty, outside quotes.
char find_delimiter(const std::filesystem::path& path);

/// The first row that is not empty.
struct Header {
    std::vector<std::string> names; ///< in lower case, without the empty cells spreadsheets leave at its end
    std::uint32_t line = 1;         ///< where it stands; where the reading ended when there is none
    bool is_utf8 = true;
    bool is_utf16 = false;                        ///< by its byte-order mark, as "Unicode Text" of a spreadsheet has it
    RowsEnd::Why why = RowsEnd::Why::end_of_file; ///< how its reading ended; `stopped` when it was found
};
Header read_header(const std::filesystem::path& path, char delimiter);

/// Where a cell of a line begins, in characters from 1, and how many it has. Column 1 of width 1 when the cell lies
/// on a later line of its row.
struct CellSpan {
    std::uint32_t column = 1;
    std::uint32_t width = 1;
};
CellSpan find_cell(std::string_view line, char delimiter, std::size_t cell);

} // namespace weft
