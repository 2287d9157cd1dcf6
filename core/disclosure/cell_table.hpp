// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// A table of any shape, for whatever is published of many groups at once: counts or means by system, sector and
/// criterion, with the totals that stand beside them. It knows nothing of results, so that a comparison can use it too.
namespace weft::disclosure {

struct TableCell {
    std::uint32_t people = 0; ///< whose answers the value is made of; of nobody's it may be shown
    Fraction value;           ///< a count, a sum or a mean
    /// A total that many look at: hidden only where hiding others does not do.
    bool is_margin = false;
};

/// The value of one cell is the sum of others, each by its weight: 1 for counts, a share of 1 for means.
struct Part {
    std::size_t cell = 0;
    Fraction weight = 1;
};
struct Sum {
    std::size_t total = 0;
    std::vector<Part> parts;
};

struct CellTable {
    std::vector<TableCell> cells;
    std::vector<Sum> sums;
    /// What a value can be at least and at most, as everybody knows: from 0 for counts, the ends of the scale for means.
    Fraction lowest = 0;
    std::optional<Fraction> highest;
};

/// Which cells are hidden.
using Pattern = std::vector<bool>;

} // namespace weft::disclosure
