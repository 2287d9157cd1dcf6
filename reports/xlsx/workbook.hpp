// SPDX-License-Identifier: MIT
#pragma once

#include "reports/xlsx/missing_values.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A workbook as the government's guidance on releasing statistics in spreadsheets asks for: a cover, contents and
/// notes, then one table a sheet that is marked as a table, with a heading over every column, every cell filled and
/// nothing merged, frozen or hidden.
namespace weft::xlsx {

/// A text stays the text it is, whatever it looks like; an empty one is written as "does not apply".
using Cell = std::variant<Without, std::string, double>;

/// What a column holds, which says how wide it is and how its numbers are shown.
enum class Form : std::uint8_t { name, sentences, level, count, share, decimal };

struct Column {
    std::string_view head;
    Form form = Form::name;
};

struct Table {
    std::string_view sheet; ///< as on its tab, at most 31 characters
    std::string_view name;  ///< of the table, for formulas of whoever works on it: a slug with "_"
    std::string title;
    std::string about; ///< what a row is, in a sentence
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< as long as the columns
};

struct Workbook {
    std::string title;
    std::string subject;
    int year = 0;                   ///< its day of creation is the first of it: a file does not say when it was made
    std::vector<std::string> cover; ///< under the title, a row each
    std::vector<Table> tables;      ///< one without rows is left out
};

/// The bytes of an .xlsx file; the same for the same workbook. Throws `Error` (Failure::storage) where the disk that
/// holds its parts for a moment is full.
std::string write(const Workbook& workbook);

} // namespace weft::xlsx
