// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// One row as it stands in the file: every cell, trimmed of blanks.
struct RawRow {
    std::span<const std::string_view> cells;
    std::string_view text; ///< all cells together, to look at their bytes at once
    std::uint32_t line = 1;
};

/// How the reading of the rows ended.
struct RowsEnd {
    enum class Why : std::uint8_t { end_of_file, stopped, broken_quote, unclosed_quote, too_long };
    Why why = Why::end_of_file;
    std::uint32_t line = 1; ///< where it went wrong; the row's first line
};

/// What a reader of rows is told as it goes.
struct RowHandler {
    std::function<bool(const RawRow&)> on_row;                              ///< false stops the reading
    std::function<void(std::uint64_t offset, std::uint32_t line)> on_chunk; ///< before each chunk; may be empty
};

/// Streams the rows of a CSV file through libcsv; the only place that knows it. Empty rows are left out.
RowsEnd read_rows(const std::filesystem::path& path, char delimiter, const RowHandler& handler);

} // namespace weft
