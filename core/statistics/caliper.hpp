// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <cstdint>

namespace weft::statistics {

/// The chance that of all values within reach of an edge so many or more lie on its better side, if either side were as
/// likely: the caliper test (Gerber and Malhotra 2008). Small when values heap just past an edge. no_data when none is
/// within reach.
Outcome<double> caliper_test(std::uint32_t above, std::uint32_t below);

} // namespace weft::statistics
