// SPDX-License-Identifier: MIT
#pragma once

#include <cassert>
#include <cstddef>
#include <span>

namespace weft::statistics {

/// A view of a matrix, row after row. Owns nothing.
template <typename Cell>
struct Table {
    std::span<const Cell> cells; ///< rows x columns
    std::size_t columns = 0;

    std::size_t rows() const {
        assert(columns == 0 ? cells.empty() : cells.size() % columns == 0);
        return columns == 0 ? 0 : cells.size() / columns;
    }
    std::span<const Cell> row(std::size_t number) const { return cells.subspan(number * columns, columns); }
    const Cell& at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
};

} // namespace weft::statistics
