// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace weft::statistics {

/// Twice the rank of each value, the smallest being 1; what ties shares the middle of its ranks, and twice a middle is a
/// whole number.
std::vector<std::uint32_t> doubled_mid_ranks(std::span<const double> values);

} // namespace weft::statistics
