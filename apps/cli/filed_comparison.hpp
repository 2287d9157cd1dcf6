// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/compare.hpp"

#include <string>
#include <vector>

/// Comparisons that were kept as files, and the results they were made of. Messages name the file.
namespace weft::cli {

/// Throws `Error` (Failure::input).
comparison::Comparison read_comparison(const std::string& file);

/// Throws `Error` (Failure::input) where the comparison was made of other answers of a system that it covers: it would say of it
/// what is not so.
void require_same_answers(const std::string& file, const comparison::Comparison& found, const result::Result& seen);

/// The results that a comparison was made of, out of `records` of any rounds: made ready for its audience as they were then, and
/// by key. Throws `Error` (Failure::input) where one is missing, too many, or not what it was made of.
std::vector<result::Result> results_behind(const std::string& file, const comparison::Comparison& found,
                                           std::vector<result::Result> records);

} // namespace weft::cli
