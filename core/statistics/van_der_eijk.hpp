// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <span>

namespace weft::statistics {

/// Agreement A of van der Eijk (2001, Quality & Quantity 35:325), for counts or shares of answers by level: 1 consensus,
/// 0 uniform, -1 polarised. Any non-negative masses; A has no unit. no_data without mass, too_few below three levels.
/// One answer alone has A = 1, which says nothing: whoever shows A counts the answers first.
Outcome<double> van_der_eijk_agreement(std::span<const double> masses);

} // namespace weft::statistics
