// SPDX-License-Identifier: MIT
#include "core/statistics/dirichlet_weights.hpp"

#include "core/statistics/moments.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

const RandomStream stream(20250101, "weights");

/// One weight's share of all, over many draws.
Moments share_of(const DirichletWeights& dirichlet, std::size_t which) {
    std::vector<double> shares;
    std::vector<double> weights(dirichlet.size());
    for (std::uint32_t replicate = 0; replicate < 20000; ++replicate) {
        dirichlet.draw(replicate, weights);
        shares.push_back(weights[which] / std::accumulate(weights.begin(), weights.end(), 0.0));
    }
    return moments(shares);
}

// A share of a Dirichlet with shapes a: mean a_i / A, variance a_i (A - a_i) / (A^2 (A + 1)).
void expect_share(const std::vector<double>& shapes, std::size_t which) {
    const auto all = std::accumulate(shapes.begin(), shapes.end(), 0.0);
    const auto mean = shapes[which] / all;
    const auto variance = mean * (1 - mean) / (all + 1);

    const auto found = share_of(DirichletWeights(stream, shapes), which);

    EXPECT_NEAR(found.mean, mean, 4 * std::sqrt(variance / 20000));
    EXPECT_NEAR(found.variance, variance, 0.06 * variance);
}

TEST(DirichletWeights, HaveTheMeanAndVarianceOfTheUniformOne) {
    expect_share({1, 1, 1}, 0);
    expect_share(std::vector<double>(70, 1), 69); // past the words made at once
}

TEST(DirichletWeights, HaveTheMeanAndVarianceOfAnyShape) {
    expect_share({0.25, 3, 7.5}, 0);
    expect_share({0.25, 3, 7.5}, 1);
    expect_share({0.25, 3, 7.5}, 2);
}

// The first word of the stream makes the first weight: minus the logarithm of its uniform number.
TEST(DirichletWeights, AreExponentialNumbersFromTheStreamsWords) {
    const DirichletWeights dirichlet(stream, std::vector<double>(130, 1));
    std::vector<double> weights(130);

    dirichlet.draw(3, weights);

    auto draws = stream.replicate(3);
    for (const double weight : weights)
        EXPECT_NEAR(weight, -std::log(draws.uniform()), 1e-12);
}

TEST(DirichletWeights, AreTheSameEveryTime) {
    const DirichletWeights dirichlet(stream, std::vector<double>{0.5, 2});
    std::vector<double> first(2);
    std::vector<double> other(2);
    std::vector<double> again(2);

    dirichlet.draw(7, first);
    dirichlet.draw(8, other);
    dirichlet.draw(7, again);

    EXPECT_EQ(first, again);
    EXPECT_NE(first, other);
}

} // namespace
} // namespace weft::statistics
