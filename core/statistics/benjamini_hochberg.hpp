// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace weft::statistics {

/// Benjamini & Hochberg's (1995) adjusted p-values, in the order given: of those at or below q, a share of q is expected
/// to be false. For screening a page of many cells, not for claims.
std::vector<double> benjamini_hochberg(std::span<const double> p_values);

} // namespace weft::statistics
