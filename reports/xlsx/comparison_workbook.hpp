// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"
#include "core/comparison/tidy_rows.hpp"
#include "reports/words/edition.hpp"

#include <string>

namespace weft {

/// A comparison as an Excel workbook that follows the government's guidance on spreadsheets of statistics: the tidy tables,
/// a sheet each under the names their columns have in the CSV files, and a sheet that says what every column means.
/// `tables` are of that comparison. The same comparison gives the same bytes.
std::string comparison_workbook(const comparison::Comparison& comparison, const comparison::tidy::Tables& tables,
                                const Edition& edition = {});

} // namespace weft
