// SPDX-License-Identifier: MIT
#pragma once

#include "core/disclosure/cell_table.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace weft::disclosure {

struct SuppressionSettings {
    std::uint32_t smallest_group = 1; ///< cells of fewer people are hidden
    /// From everything that is shown, no such cell may be known more closely than to within this. Exactly known is
    /// never allowed, also at 0.
    Fraction least_width = 0;
};

/// A code for each cell, empty where it is shown: "small-group" (primary) or "protects-others" (secondary). Of all
/// patterns that protect the small cells, one with the fewest further cells where there are few enough to try (METHODS
/// 2.7: up to 16 that could be hidden, up to four of them), of these one that hides the fewest people, then the first;
/// else a greedy one without a cell that could be shown. What comes out has been checked to protect.
///
/// To hide a comparison: one cell for each number of each system, with how many people it is made of; one `Sum` for
/// each number that is made of others (a system's mean of its sectors, a total over systems).
std::vector<std::string> suppress_table(const CellTable& table, const SuppressionSettings& settings);

/// The cells of fewer people than may be shown, and nothing else.
Pattern small_table_cells(const CellTable& table, std::uint32_t smallest_group);

} // namespace weft::disclosure
