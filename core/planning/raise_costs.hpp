// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/rubric/framework.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace weft::planning {

/// What it costs to raise criteria, and how far each may go. In whatever unit its author counts.
struct RaiseCosts {
    std::vector<std::vector<Fraction>> steps; ///< by question and rank: from the rank below; the first is unused
    std::vector<std::optional<Rank>> highest; ///< by question; unset: the best level
};

/// One for every step, and no limits.
RaiseCosts one_a_step(const Framework& framework);

/// Reads a CSV file of costs (`criterion,level,cost,highest`) over `one_a_step`. A row without a level is about every step of
/// its criterion, a row with one about the step to that level. Nothing when there was an error.
std::optional<RaiseCosts> read_raise_costs(const std::filesystem::path& path, const Framework& framework,
                                           Problems& problems);

/// The same in whole numbers, and what 1 of them is worth.
struct WholeCosts {
    std::vector<std::vector<std::int64_t>> steps;
    Fraction unit;
};
/// Throws `Error` (Failure::input) when costs are too fine to be added exactly.
WholeCosts in_whole_numbers(const RaiseCosts& costs);

} // namespace weft::planning
