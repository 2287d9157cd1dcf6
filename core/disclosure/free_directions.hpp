// SPDX-License-Identifier: MIT
#pragma once

#include "core/disclosure/cell_table.hpp"

#include <optional>
#include <vector>

namespace weft::disclosure {

/// In which ways the hidden values can change together while every sum stays what it is: a basis of the null space of
/// the sums over the hidden cells, exact. Each direction has a number for every cell, 0 for those that are shown.
std::vector<std::vector<Fraction>> free_directions(const CellTable& table, const Pattern& hidden);

/// True when the sums and the cells that are shown give this hidden one exactly (METHODS 2.7: a unit vector in the row
/// space of the margin equations).
bool is_recoverable(const CellTable& table, const Pattern& hidden, std::size_t cell);

/// Values a hidden cell can be shown to have in tables with the same sums and the same shown cells. It may be wider, and
/// is never narrower: each end is reached by moving along one free direction, or two together, as far as all hidden
/// values stay possible. Unset ends are open.
struct PossibleValues {
    std::optional<Fraction> from;
    std::optional<Fraction> to;
};
PossibleValues possible_values(const CellTable& table, const Pattern& hidden, std::size_t cell);

} // namespace weft::disclosure
