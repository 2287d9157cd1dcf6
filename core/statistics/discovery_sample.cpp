// SPDX-License-Identifier: MIT
#include "core/statistics/discovery_sample.hpp"

namespace weft::statistics {

Outcome<DiscoverySample> discovery_sample(std::uint32_t all, std::uint32_t wrong, double confidence) {
    if (all == 0) return Reason::no_data;
    if (wrong == 0 || wrong > all || !(confidence > 0 && confidence < 1)) return Reason::out_of_range;
    constexpr double rounding = 1e-12; // 38 of 40 find the one wrong with 0.95 exactly
    double missed = 1;
    for (std::uint32_t drawn = 0; drawn < all; ++drawn) {
        // Past the last sound one, nothing can be missed.
        const auto sound_left = static_cast<double>(all - wrong) - static_cast<double>(drawn);
        missed *= sound_left > 0 ? sound_left / static_cast<double>(all - drawn) : 0;
        if (1 - missed >= confidence - rounding) return DiscoverySample{.size = drawn + 1, .probability = 1 - missed};
    }
    return Reason::out_of_range; // not reached: drawing all finds one
}

} // namespace weft::statistics
