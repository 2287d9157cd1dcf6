// SPDX-License-Identifier: MIT
#include "core/statistics/benjamini_hochberg.hpp"

#include "tests/core/statistics/published_p_values.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <vector>

namespace weft::statistics {
namespace {

using testing::ElementsAre;
using testing::Pointwise;

TEST(BenjaminiHochberg, EqualsTheReferenceOnThePublishedExample) {
    const std::vector<double> expected = {
        0.0015, 0.003,  0.0095, 0.035625,           0.0603,   0.06385714285714286, 0.06385714285714286,
        0.0645, 0.0765, 0.486,  0.5811818181818182, 0.714875, 0.7532307692307694,  0.8132142857142857,
        1};

    const auto adjusted = benjamini_hochberg(benjamini_and_hochbergs_p_values());

    EXPECT_THAT(adjusted, Pointwise(testing::DoubleNear(1e-12), expected));
    EXPECT_EQ(std::ranges::count_if(adjusted, [](double p) { return p <= 0.05; }), 4); // as they published
}

TEST(BenjaminiHochberg, KeepsTheOrderGivenAndTreatsTiesAlike) {
    EXPECT_THAT(benjamini_hochberg(std::vector<double>{0.5, 0.01, 0.01}), ElementsAre(0.5, 0.015, 0.015));
}

TEST(BenjaminiHochberg, OfOneOrNoneChangesNothing) {
    EXPECT_THAT(benjamini_hochberg(std::vector<double>{0.04}), ElementsAre(0.04));
    EXPECT_THAT(benjamini_hochberg({}), ElementsAre());
}

} // namespace
} // namespace weft::statistics
