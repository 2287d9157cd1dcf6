// SPDX-License-Identifier: MIT
#include "core/statistics/dirichlet_weights.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <numbers>

namespace weft::statistics {
namespace {

/// The natural logarithm of a positive number, within 1e-13. Without a branch or a call, so that the compiler
/// takes several at once, and without a library's own last digit.
double logarithm(double x) {
    // x = 2^e m with 1 <= m < 2; ln m = ln sqrt(2) + 2 atanh((m - sqrt 2) / (m + sqrt 2)), the argument within +-0.172.
    constexpr std::uint64_t mantissa_bits = 0x000FFFFFFFFFFFFF;
    constexpr std::uint64_t one = 0x3FF0000000000000;
    constexpr std::uint64_t two_to_52 = 0x4330000000000000;
    constexpr int mantissa_width = 52;
    constexpr double bias = 4503599627370496.0 + 1023.0; // 2^52 and the exponent of 1
    const auto bits = std::bit_cast<std::uint64_t>(x);
    const auto exponent = std::bit_cast<double>((bits >> mantissa_width) | two_to_52) - bias;
    const auto mantissa = std::bit_cast<double>((bits & mantissa_bits) | one);
    const auto s = (mantissa - std::numbers::sqrt2) / (mantissa + std::numbers::sqrt2);
    const auto z = s * s;
    const auto series =
        1 + z * (1.0 / 3 +
                 z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * (1.0 / 13 + z * (1.0 / 15)))))));
    return (exponent + 0.5) * std::numbers::ln2 + 2 * s * series;
}

/// By the polar method of Marsaglia & Bray.
double draw_normal(Draws& draws) {
    for (;;) {
        const auto u = 2 * draws.uniform() - 1;
        const auto v = 2 * draws.uniform() - 1;
        const auto square = u * u + v * v;
        if (square < 1 && square > 0) return u * std::sqrt(-2 * logarithm(square) / square);
    }
}

/// Marsaglia & Tsang (2000); below a shape of 1 by way of shape + 1.
double draw_gamma(double shape, Draws& draws) {
    if (shape < 1) {
        const auto larger = draw_gamma(shape + 1, draws);
        return larger * std::exp(logarithm(draws.uniform()) / shape);
    }
    const auto d = shape - 1.0 / 3;
    const auto c = 1 / std::sqrt(9 * d);
    for (;;) {
        const auto normal = draw_normal(draws);
        const auto root = 1 + c * normal;
        if (root <= 0) continue;
        const auto v = root * root * root;
        if (logarithm(draws.uniform()) < normal * normal / 2 + d - d * v + d * logarithm(v)) return d * v;
    }
}

} // namespace

DirichletWeights::DirichletWeights(RandomStream stream, std::span<const double> shapes)
    : stream_(stream),
      shapes_(shapes.begin(), shapes.end()),
      is_uniform_(std::ranges::all_of(shapes, [](double shape) { return shape == 1; })) {
    assert(std::ranges::all_of(shapes, [](double shape) { return shape > 0; }));
}

void DirichletWeights::draw(std::uint32_t replicate, std::span<double> weights) const {
    assert(weights.size() == shapes_.size());
    if (is_uniform_) {
        draw_exponential(replicate, weights);
        return;
    }
    auto draws = stream_.replicate(replicate);
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = draw_gamma(shapes_[i], draws);
}

void DirichletWeights::draw_exponential(std::uint32_t replicate, std::span<double> weights) const {
    WordRun words{};
    for (std::size_t first = 0; first < weights.size(); first += words.size()) {
        stream_.fill(replicate, static_cast<std::uint32_t>(first / 4), words);
        const auto here = weights.subspan(first, std::min(words.size(), weights.size() - first));
        for (std::size_t i = 0; i < here.size(); ++i)
            here[i] = -logarithm(uniform_of(words[i]));
    }
}

} // namespace weft::statistics
