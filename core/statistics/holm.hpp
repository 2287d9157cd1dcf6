// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace weft::statistics {

/// Holm's (1979) adjusted p-values, in the order given: reject those at or below alpha, and the chance that even one of
/// them is false stays at alpha, however the tests depend on each other. For what a text claims.
std::vector<double> holm(std::span<const double> p_values);

} // namespace weft::statistics
