// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/compare.hpp"
#include "reports/words/edition.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace weft::cli {

/// Writes a comparison into the folder, which is made where it is missing: comparison.html with the tables of its pictures,
/// comparison.json, tidy tables and datapackage.json, which describes those. `results` are those it was made of. Gives the
/// paths, comparison.html first.
/// Throws `Error` (Failure::storage).
std::vector<std::filesystem::path> write_comparison(const comparison::Comparison& comparison,
                                                    std::span<const result::Result> results,
                                                    const std::filesystem::path& folder, const Edition& edition,
                                                    std::span<const std::string> formats = {});

/// What a comparison can be written in besides its page, document and tables.
std::vector<std::string> more_comparison_formats();

} // namespace weft::cli
