// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace weft {

/// How far planning goes; [plan] of `rubrics/defaults.toml`. There is no default member value, as in `Policy`.
struct PlanningPolicy {
    std::size_t learn_from;    ///< systems named that are strong on a criterion
    std::size_t exact_shares;  ///< up to so many raises, shares are counted over all orders
    std::uint32_t share_draws; ///< beyond that, so many orders are drawn
    std::uint64_t seed;
    std::size_t most_states; ///< kept at once before a plan is given up
};

} // namespace weft
