// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/compare.hpp"
#include "reports/words/edition.hpp"

#include <span>
#include <string>

namespace weft {

/// A comparison as an Excel workbook that follows the government's guidance on spreadsheets of statistics: the tidy tables,
/// a sheet each under the names their columns have in the CSV files, and a sheet that says what every column means.
/// `results` are those the comparison was made of, in any order. The same comparison gives the same bytes.
std::string comparison_workbook(const comparison::Comparison& comparison, std::span<const result::Result> results,
                                const Edition& edition = {});

} // namespace weft
