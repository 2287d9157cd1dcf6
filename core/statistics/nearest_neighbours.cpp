// SPDX-License-Identifier: MIT
#include "core/statistics/nearest_neighbours.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/moments.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace weft::statistics {
namespace {

std::vector<double> column_of(const Table<double>& values, std::size_t column) {
    std::vector<double> cells;
    for (std::size_t row = 0; row < values.rows(); ++row)
        cells.push_back(values.at(row, column));
    return cells;
}

std::vector<double> standardised(std::vector<double> cells, double cap) {
    const auto raw = moments(cells);
    const auto most = raw.mean + cap * std::sqrt(raw.variance);
    for (auto& cell : cells)
        cell = std::sqrt(std::min(cell, most));
    const auto rooted = moments(cells);
    const auto spread = std::sqrt(rooted.variance);
    for (auto& cell : cells)
        cell = spread > 0 ? (cell - rooted.mean) / spread : 0;
    return cells;
}

} // namespace

Outcome<Neighbours> nearest_neighbours(const Table<double>& values, std::span<const double> weights, double cap,
                                       std::size_t count) {
    assert(weights.size() == values.columns);
    const auto rows = values.rows();
    if (rows == 0 || values.columns == 0) return Reason::no_data;
    if (rows < 2) return Reason::too_few;
    const auto is_negative = [](double value) { return !(value >= 0); };
    if (std::ranges::any_of(values.cells, is_negative) || std::ranges::any_of(weights, is_negative))
        return Reason::out_of_range;

    std::vector<CompensatedSum> squares(rows * rows);
    for (std::size_t column = 0; column < values.columns; ++column) {
        const auto cells = standardised(column_of(values, column), cap);
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t j = 0; j < rows; ++j)
                squares[i * rows + j].add(weights[column] * (cells[i] - cells[j]) * (cells[i] - cells[j]));
    }
    Neighbours found;
    for (const auto& square : squares)
        found.distances.push_back(std::sqrt(square.total()));
    for (std::size_t i = 0; i < rows; ++i) {
        std::vector<std::size_t> others(rows);
        std::iota(others.begin(), others.end(), std::size_t{0});
        std::erase(others, i);
        std::ranges::stable_sort(others, {}, [&](std::size_t j) { return found.distances[i * rows + j]; });
        others.resize(std::min(count, others.size()));
        found.nearest.push_back(std::move(others));
    }
    return found;
}

} // namespace weft::statistics
