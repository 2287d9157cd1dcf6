// SPDX-License-Identifier: MIT
#include "core/planning/shapley_shares.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <span>

namespace weft::planning {
namespace {

/// |S|! (n - |S| - 1)! / n! for every size of S.
std::vector<Fraction> weights_of_sizes(std::size_t count) {
    std::vector<Fraction> factorial(count + 1, Fraction(1));
    for (std::size_t i = 1; i <= count; ++i)
        factorial[i] = factorial[i - 1] * i;
    std::vector<Fraction> weights;
    for (std::size_t size = 0; size < count; ++size)
        weights.push_back(factorial[size] * factorial[count - size - 1] / factorial[count]);
    return weights;
}

std::vector<bool> members_of(std::uint32_t subset, std::size_t count) {
    std::vector<bool> members(count);
    for (std::size_t i = 0; i < count; ++i)
        members[i] = ((subset >> i) & 1U) != 0;
    return members;
}

} // namespace

std::vector<Fraction> shapley_shares(std::size_t count, const Gain& gain) {
    std::vector<Fraction> gains;
    for (std::uint32_t subset = 0; subset < (std::uint32_t{1} << count); ++subset)
        gains.push_back(gain(members_of(subset, count)));
    const auto weights = weights_of_sizes(count);
    std::vector<Fraction> shares(count, Fraction(0));
    for (std::uint32_t subset = 0; subset < gains.size(); ++subset)
        for (std::size_t i = 0; i < count; ++i) {
            const auto with = subset | (std::uint32_t{1} << i);
            if (with != subset)
                shares[i] += weights[static_cast<std::size_t>(std::popcount(subset))] * (gains[with] - gains[subset]);
        }
    return shares;
}

std::vector<DrawnShare> drawn_shapley_shares(std::size_t count, const Gain& gain, std::uint32_t draws,
                                             const statistics::RandomStream& stream) {
    std::vector<double> sums(count);
    std::vector<double> squares(count);
    for (std::uint32_t draw = 0; draw < draws; ++draw) {
        std::vector<std::size_t> order(count);
        std::iota(order.begin(), order.end(), std::size_t{0});
        auto words = stream.replicate(draw);
        statistics::shuffle(std::span(order), words);
        std::vector<bool> members(count);
        Fraction before = 0;
        for (const auto part : order) {
            members[part] = true;
            const auto after = gain(members);
            const auto added = to_double(after - before);
            sums[part] += added;
            squares[part] += added * added;
            before = after;
        }
    }
    std::vector<DrawnShare> shares;
    for (std::size_t part = 0; part < count; ++part) {
        const auto mean = sums[part] / draws;
        const auto variance = std::max(0.0, (squares[part] - draws * mean * mean) / (draws - 1));
        shares.push_back({.share = mean, .standard_error = std::sqrt(variance / draws)});
    }
    return shares;
}

} // namespace weft::planning
