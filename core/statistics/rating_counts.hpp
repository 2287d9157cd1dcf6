// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/table.hpp"

#include <cstdint>
#include <span>

namespace weft::statistics {

/// How often each unit (a criterion) was given each category (a level). A rating that is missing is not counted, so
/// nothing can take it for a category; who gave which rating does not matter to the coefficients that take this.
struct RatingCounts {
    std::span<const double> categories; ///< ascending
    Table<std::uint32_t> counts;        ///< a row for each unit, a column for each category
};

} // namespace weft::statistics
