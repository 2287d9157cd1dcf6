// SPDX-License-Identifier: MIT
#include "core/example/chance.hpp"

#include <numeric>

namespace weft::example {

double Chance::normal() {
    constexpr int terms = 12; // each has a variance of 1/12
    double sum = -terms / 2.0;
    for (int term = 0; term < terms; ++term)
        sum += uniform();
    return sum;
}

int Chance::whole(const WholeRange& range) {
    return range.lowest + static_cast<int>(draws_.index(static_cast<std::uint32_t>(range.highest - range.lowest + 1)));
}

std::size_t Chance::pick(std::span<const double> weights) {
    double left = uniform() * std::accumulate(weights.begin(), weights.end(), 0.0);
    std::size_t last = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0) continue;
        last = i; // what rounding leaves over goes to the last that may be picked
        if (left < weights[i]) return i;
        left -= weights[i];
    }
    return last;
}

} // namespace weft::example
