// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/random_streams.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace weft::statistics {

/// A stratum to draw from (a sector of a system): its members are numbered 0 to size - 1.
struct BootstrapStratum {
    std::string stream; ///< "boot|<system>|<sector>": a stratum is drawn alike whatever stands beside it
    std::uint32_t size = 0;
};

/// Draws n - 1 of n in every stratum, with replacement: the variance of a mean is then s^2 / n and not less (McCarthy &
/// Snowden 1985; Rao & Wu 1988). A stratum of one is itself in every replicate, so it shows less spread than it has.
class StratifiedBootstrap {
public:
    StratifiedBootstrap(std::uint64_t seed, std::span<const BootstrapStratum> strata);

    /// Members of all strata.
    std::size_t size() const { return size_; }

    /// How often each member is drawn in a replicate, stratum after stratum; `times` has size() places.
    void draw(std::uint32_t replicate, std::span<std::uint32_t> times) const;

private:
    struct Source {
        RandomStream stream;
        std::uint32_t size;
    };
    std::vector<Source> strata_;
    std::size_t size_ = 0;
};

} // namespace weft::statistics
