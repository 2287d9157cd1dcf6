// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::tidy {

/// What a column means, for people; and which columns together name a row.
struct ColumnWords {
    std::string_view name;
    std::string_view means;
};

struct TableWords {
    std::string_view name; ///< of the file without its ending: "levels"
    std::string_view title;
    std::string_view about; ///< one sentence: what a row is
    std::vector<std::string_view> key;
    std::vector<ColumnWords> columns;
};

/// The data dictionary: every table with every column, in the order of the files.
std::span<const TableWords> dictionary();

/// One column as a file has it.
struct Column {
    std::string name;
    std::string type; ///< "string", "integer", "number", "boolean", "list": ids with a blank between them
};

struct Table {
    std::string name;
    std::vector<Column> columns;
    std::string csv; ///< a header, then the rows: UTF-8, comma, line feed; an empty cell is not known, never zero
};

} // namespace weft::tidy
