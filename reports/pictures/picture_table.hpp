// SPDX-License-Identifier: MIT
#pragma once

#include "reports/pictures/shown.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::pictures {

/// A cell as people read it, and in full for a program where it is a number.
struct Cell {
    std::string words;
    std::optional<double> number{};
};

struct Column {
    std::string head;
    bool is_number = false;
};

/// So many of the rows are of one kind: what a headline counts.
struct Tally {
    std::string what;
    std::size_t count = 0;
};

/// All that a picture shows, for those who cannot see it, distrust it, or compute with it.
struct PictureTable {
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< as long as the columns; the first cell is the row's head
    std::vector<Tally> tallies;
};

Cell cell(std::string words);
Cell cell(const Shown<int>& number);
Cell cell(const Shown<std::uint32_t>& number);
/// In the form of `printed`.
Cell cell(const Shown<double>& number, std::string_view form);

/// Numbers in full and without tallies, which are no rows. Why there is no number stands in a column of its own, so
/// that a column of numbers holds nothing else.
std::string to_csv(const PictureTable& table);

} // namespace weft::pictures
