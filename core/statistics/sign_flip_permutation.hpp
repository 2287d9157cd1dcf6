// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"
#include "core/statistics/permutation_settings.hpp"

#include <cstdint>
#include <span>

namespace weft::statistics {

/// Whether paired differences lie about 0, by the absolute sum over all ways to turn their signs (Fisher 1935): the same
/// people in two rounds. Differences of 0 stay in and change nothing. no_data without differences, too_few for one.
Outcome<PermutationTest> sign_flip_permutation(std::span<const std::int64_t> differences,
                                               const PermutationSettings& settings);

} // namespace weft::statistics
