// SPDX-License-Identifier: MIT
#include "core/statistics/stratified_bootstrap.hpp"

#include <algorithm>
#include <cassert>

namespace weft::statistics {

StratifiedBootstrap::StratifiedBootstrap(std::uint64_t seed, std::span<const BootstrapStratum> strata) {
    for (const auto& stratum : strata) {
        strata_.push_back({RandomStream(seed, stratum.stream), stratum.size});
        size_ += stratum.size;
    }
}

void StratifiedBootstrap::draw(std::uint32_t replicate, std::span<std::uint32_t> times) const {
    assert(times.size() == size_);
    std::ranges::fill(times, 0U);
    std::size_t first = 0;
    for (const auto& [stream, size] : strata_) {
        if (size == 1) {
            times[first] = 1;
        } else {
            auto draws = stream.replicate(replicate);
            for (std::uint32_t drawn = 1; drawn < size; ++drawn)
                ++times[first + draws.index(size)];
        }
        first += size;
    }
}

} // namespace weft::statistics
