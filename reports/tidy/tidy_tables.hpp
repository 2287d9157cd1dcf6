// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/tidy_rows.hpp"
#include "reports/tidy/tidy_table.hpp"

#include <vector>

namespace weft::tidy {

/// Every table of a comparison as CSV, in the order of the dictionary. A table without rows is there with its header.
std::vector<Table> written_tables(const comparison::tidy::Tables& tables);

} // namespace weft::tidy
