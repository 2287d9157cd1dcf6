// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <string>

namespace weft {

/// Tidy rows for R, pandas and spreadsheets: the whole, every domain, capability and criterion, and every sector on
/// every criterion, told apart by `row`. An empty cell is not known, and `reason` says why. Cells that a spreadsheet
/// would take for a formula begin with an apostrophe. UTF-8, comma, line feed.
std::string csv_report(const result::Result& result);

} // namespace weft
