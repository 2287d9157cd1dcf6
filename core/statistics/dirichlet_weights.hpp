// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/random_streams.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace weft::statistics {

/// Weights of a Dirichlet distribution but for their common divisor, which no mean by weights needs: independent gamma
/// variates, one a shape.
class DirichletWeights {
public:
    /// `shapes` are above 0. All 1 is the uniform distribution over all weightings, and quick.
    DirichletWeights(RandomStream stream, std::span<const double> shapes);

    std::size_t size() const { return shapes_.size(); }

    /// The weights of one replicate; `weights` has size() places. Reads nothing that another thread writes.
    void draw(std::uint32_t replicate, std::span<double> weights) const;

private:
    void draw_exponential(std::uint32_t replicate, std::span<double> weights) const;

    RandomStream stream_;
    std::vector<double> shapes_;
    bool is_uniform_;
};

} // namespace weft::statistics
