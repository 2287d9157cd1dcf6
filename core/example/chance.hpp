// SPDX-License-Identifier: MIT
#pragma once

#include "core/example/example_settings.hpp"
#include "core/statistics/random_streams.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace weft::example {

/// What chance says of one named thing: it depends on the seed, the name and the number, and on nothing that was drawn
/// for anything else. Made of sums and products alone, because a logarithm is not the same to the last bit everywhere.
class Chance {
public:
    Chance(std::uint64_t seed, std::string_view name, std::uint32_t number = 0)
        : draws_(statistics::RandomStream(seed, name).replicate(number)) {}
    explicit Chance(statistics::Draws draws) : draws_(draws) {}

    double uniform() { return draws_.uniform(); }
    /// Mean 0 and deviation 1, bell-shaped: the sum of twelve uniform numbers.
    double normal();
    double around(const Spread& spread) { return spread.mean + spread.deviation * normal(); }
    double between(const Range& range) { return range.lowest + (range.highest - range.lowest) * uniform(); }
    int whole(const WholeRange& range);
    bool is_so(double share) { return uniform() < share; }
    /// An index, each as often as its weight says; at least one weight is above 0.
    std::size_t pick(std::span<const double> weights);

    statistics::Draws& draws() { return draws_; }

private:
    statistics::Draws draws_;
};

} // namespace weft::example
