// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"
#include "core/statistics/permutation_settings.hpp"
#include "core/statistics/table.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace weft::statistics {

struct MaxTColumn {
    double difference = 0; ///< mean of the first group less mean of the second, in levels
    double p_raw = 0;
    double p_adjusted = 0; ///< of any column differing as much by chance: single step, Westfall & Young (1993)
};

/// Two groups of people compared on many criteria at once; people are dealt out whole, so that what hangs together stays
/// together. `answers` has a row for each person, the `first_rows` of the first group above the rest, and a column for
/// each criterion; an answer may be missing. A column in which either group gave fewer than two answers is too_few and
/// takes no part; a way to deal that empties a group in a column shows no difference there. no_data without rows,
/// too_few when either group has fewer than two people.
Outcome<std::vector<Outcome<MaxTColumn>>> max_t(const Table<std::optional<std::int32_t>>& answers,
                                                std::size_t first_rows, const PermutationSettings& settings);

} // namespace weft::statistics
