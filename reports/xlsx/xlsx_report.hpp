// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/words/edition.hpp"

#include <string>

namespace weft {

/// One assessment as an Excel workbook that follows the government's guidance on spreadsheets of statistics. The same
/// result gives the same bytes.
std::string xlsx_report(const result::Result& result, const Edition& edition = {});

} // namespace weft
