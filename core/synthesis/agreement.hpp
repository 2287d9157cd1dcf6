// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

namespace weft {

/// Agreement A of van der Eijk (2001) for shares or counts of answers by level: 1 consensus, 0 uniform,
/// -1 polarised. Accepts any non-negative masses. Nothing without answers or below three levels.
std::optional<double> van_der_eijk_agreement(std::span<const double> masses);

} // namespace weft
