// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

struct CsvColumn {
    std::string_view name;
    bool needed = true;
};

/// One row as the columns were declared, whatever their order in the file; an absent optional column is "".
/// Cells are trimmed of blanks at both ends. The views live until the callback returns.
class CsvRow {
public:
    std::string_view operator[](std::size_t declared_column) const { return cells_[declared_column]; }
    std::uint32_t line() const { return line_; }

private:
    friend class CsvFile;
    std::span<const std::string_view> cells_;
    std::uint32_t line_ = 0;
};

/// A CSV file as spreadsheets write them: comma, semicolon or tab (found from the header row), byte-order
/// mark, CRLF, quoted cells with line breaks, trailing empty rows and columns. Read as a stream, so that the
/// size of the file does not matter.
class CsvFile {
public:
    /// Throws `Error` (Failure::input) when the file is not a readable regular file.
    explicit CsvFile(std::filesystem::path path);
    CsvFile(CsvFile&&) noexcept;
    CsvFile& operator=(CsvFile&&) noexcept;
    ~CsvFile();

    const std::string& name() const { return name_; }
    /// The cells of the first row that is not empty, trimmed and in lower case; empty when the file is empty.
    const std::vector<std::string>& header() const { return header_; }
    /// Why the header cannot be read, at its line; nothing when it can.
    std::optional<Problem> header_problem() const;
    char delimiter() const { return delimiter_; }
    /// Semicolon files come from places that write 0,5 for a half.
    bool has_decimal_comma() const { return delimiter_ == ';'; }

    /// Calls `on_row` for every row that is not empty, in order. An unknown, repeated or missing column is a
    /// problem at the header and stops the reading, as do a stray or unclosed quote; a row with too many or too
    /// few cells or invalid UTF-8 is a problem at its line. `what` names the file to a person: "answers".
    void read(std::span<const CsvColumn> columns, std::string_view what, Problems& problems,
              const std::function<void(const CsvRow&)>& on_row);
    /// Bytes read so far by `read`, of how many; for a progress bar.
    std::uint64_t bytes_read() const { return bytes_read_; }
    std::uint64_t bytes_in_all() const { return bytes_in_all_; }

    /// A problem at a cell of a row handed out by `read`; the place is found again from the file.
    Problem problem_at(const CsvRow& row, std::size_t declared_column, std::string message,
                       Severity severity = Severity::error) const;
    Problem problem_at_line(std::uint32_t line, std::string message, Severity severity = Severity::error) const;

private:
    bool match_columns(std::span<const CsvColumn> columns, std::string_view what, Problems& problems);

    std::filesystem::path path_;
    std::string name_;
    std::vector<std::string> header_;
    std::uint32_t header_line_ = 1;
    std::string header_fault_;             ///< why the header cannot be read; empty when it can
    std::vector<std::size_t> file_column_; ///< by declared column; npos when absent
    char delimiter_ = ',';
    std::uint64_t bytes_read_ = 0;
    std::uint64_t bytes_in_all_ = 0;
    std::unique_ptr<class LineFinder> lines_; ///< finds a line of the file again, for problems
};

/// A number as people and spreadsheets write it: "12", "0.5", and with `decimal_comma` also "0,5". Finite.
std::optional<double> parse_number(std::string_view text, bool decimal_comma);

} // namespace weft
