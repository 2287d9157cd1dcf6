// SPDX-License-Identifier: MIT
#include "core/disclosure/free_directions.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace weft::disclosure {
namespace {

using Row = std::vector<Fraction>;

std::vector<std::size_t> hidden_cells(const Pattern& hidden) {
    std::vector<std::size_t> cells;
    for (std::size_t i = 0; i < hidden.size(); ++i)
        if (hidden[i]) cells.push_back(i);
    return cells;
}

/// One row a sum, one column a hidden cell: what the hidden ones have to add up to does not matter here.
std::vector<Row> equations(const CellTable& table, const std::vector<std::size_t>& cells) {
    std::vector<std::size_t> column(table.cells.size(), cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        column[cells[i]] = i;
    std::vector<Row> rows;
    for (const auto& sum : table.sums) {
        Row row(cells.size() + 1); // the last one takes what is shown
        row[column[sum.total]] -= 1;
        for (const auto& part : sum.parts)
            row[column[part.cell]] += part.weight;
        row.pop_back();
        if (std::ranges::any_of(row, [](const Fraction& number) { return number != 0; }))
            rows.push_back(std::move(row));
    }
    return rows;
}

/// Gauss and Jordan: each row that is left has a 1 in its own column, and no other row has anything there. Gives these
/// columns, row by row.
std::vector<std::size_t> reduce(std::vector<Row>& rows) {
    std::vector<std::size_t> pivots;
    const auto columns = rows.empty() ? 0 : rows.front().size();
    for (std::size_t column = 0; column < columns && pivots.size() < rows.size(); ++column) {
        const auto next = rows.begin() + static_cast<std::ptrdiff_t>(pivots.size());
        const auto found = std::find_if(next, rows.end(), [&](const Row& row) { return row[column] != 0; });
        if (found == rows.end()) continue;
        std::iter_swap(next, found);
        const Fraction pivot = (*next)[column];
        for (auto& number : *next)
            number /= pivot;
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (row == next || (*row)[column] == 0) continue;
            const Fraction times = (*row)[column];
            for (std::size_t i = column; i < columns; ++i)
                (*row)[i] -= times * (*next)[i];
        }
        pivots.push_back(column);
    }
    return pivots;
}

/// How far one can go along a direction and back until a value would leave what is possible; unset: without end.
struct Steps {
    std::optional<Fraction> back;
    std::optional<Fraction> forward;
};

void narrow(std::optional<Fraction>& limit, const Fraction& step) {
    if (!limit || step < *limit) limit = step;
}

Steps steps_along(const CellTable& table, const Row& direction) {
    Steps steps;
    for (std::size_t i = 0; i < direction.size(); ++i) {
        if (direction[i] == 0) continue;
        const bool rises = direction[i] > 0;
        const Fraction size = rises ? direction[i] : -direction[i];
        const Fraction down = (table.cells[i].value - table.lowest) / size;
        narrow(rises ? steps.back : steps.forward, down);
        if (!table.highest) continue;
        const Fraction up = (*table.highest - table.cells[i].value) / size;
        narrow(rises ? steps.forward : steps.back, up);
    }
    return steps;
}

/// The directions themselves, and each two of them together, with and against each other.
template <class Use>
void for_each_way(const std::vector<Row>& directions, Use use) {
    for (std::size_t i = 0; i < directions.size(); ++i) {
        use(directions[i]);
        for (std::size_t j = i + 1; j < directions.size(); ++j)
            for (const int sign : {1, -1}) {
                auto both = directions[i];
                for (std::size_t cell = 0; cell < both.size(); ++cell)
                    both[cell] += sign * directions[j][cell];
                use(both);
            }
    }
}

} // namespace

std::vector<std::vector<Fraction>> free_directions(const CellTable& table, const Pattern& hidden) {
    assert(hidden.size() == table.cells.size());
    const auto cells = hidden_cells(hidden);
    auto rows = equations(table, cells);
    const auto pivots = reduce(rows);
    std::vector<Row> directions;
    for (std::size_t free = 0; free < cells.size(); ++free) {
        if (std::ranges::find(pivots, free) != pivots.end()) continue;
        Row direction(table.cells.size());
        direction[cells[free]] = 1;
        for (std::size_t row = 0; row < pivots.size(); ++row)
            direction[cells[pivots[row]]] = -rows[row][free];
        directions.push_back(std::move(direction));
    }
    return directions;
}

bool is_recoverable(const CellTable& table, const Pattern& hidden, std::size_t cell) {
    return std::ranges::all_of(free_directions(table, hidden),
                               [cell](const Row& direction) { return direction[cell] == 0; });
}

PossibleValues possible_values(const CellTable& table, const Pattern& hidden, std::size_t cell) {
    const auto& value = table.cells[cell].value;
    PossibleValues possible{value, value};
    for_each_way(free_directions(table, hidden), [&](const Row& direction) {
        if (direction[cell] == 0) return;
        auto [back, forward] = steps_along(table, direction);
        const bool rises = direction[cell] > 0;
        const Fraction speed = rises ? direction[cell] : -direction[cell];
        if (!rises) std::swap(back, forward);
        if (possible.from && (!back || value - *back * speed < *possible.from))
            possible.from = back ? std::optional<Fraction>(value - *back * speed) : std::nullopt;
        if (possible.to && (!forward || value + *forward * speed > *possible.to))
            possible.to = forward ? std::optional<Fraction>(value + *forward * speed) : std::nullopt;
    });
    return possible;
}

} // namespace weft::disclosure
