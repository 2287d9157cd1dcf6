// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace weft::uncertainty {

/// Replicates worked on side by side, so that every step is one run of memory over them and vector instructions do it.
inline constexpr std::size_t lane_count = 64;
template <class T>
using Lanes = std::array<T, lane_count>;

/// Where a criterion stands in one replicate, in one byte: its rank (0 is the worst), or why it has none.
using Standing = std::uint8_t;
namespace standing {
inline constexpr Standing not_applicable = 0xFE;
inline constexpr Standing unknown = 0xFF; ///< too few could say, or nobody was asked
} // namespace standing

inline bool is_rank(Standing value) {
    return value < standing::not_applicable;
}

/// A run of replicates as the panel's answers make them.
struct ReplicateLevels {
    std::vector<Lanes<Standing>> criteria;   ///< by question, in the headline chain
    Lanes<std::uint8_t> is_voice_complete{}; ///< 1 where every sector that has to be heard was
};

} // namespace weft::uncertainty
