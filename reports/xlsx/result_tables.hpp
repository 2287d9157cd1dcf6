// SPDX-License-Identifier: MIT
#pragma once

#include "reports/words/view.hpp"
#include "reports/xlsx/workbook.hpp"

#include <vector>

namespace weft::xlsx {

/// All that is counted or levelled in a result, a table for each kind of thing; those without anything have no rows.
std::vector<Table> tables_of(const words::View& view);

} // namespace weft::xlsx
