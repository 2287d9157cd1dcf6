// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"
#include "core/statistics/table.hpp"

#include <cstdint>

namespace weft::statistics {

/// P(X <= x, Y <= y) of two standard normals with this correlation, strictly between -1 and 1 (Drezner & Wesolowsky 1990).
double bivariate_normal(double x, double y, double correlation);

/// The correlation of two normal variables that were cut into ordered categories (Olsson 1979), in two steps: where they are
/// cut comes from the margins, then the correlation from the counts. Rows and columns of nobody are left out; an empty cell of
/// a table of two by two counts as a half. Between -0.999 and 0.999. no_data of nobody, no_variation when all are in one row
/// or column, out_of_range when a table of two by two has an empty diagonal.
Outcome<double> polychoric_correlation(const Table<std::uint32_t>& counts);

} // namespace weft::statistics
