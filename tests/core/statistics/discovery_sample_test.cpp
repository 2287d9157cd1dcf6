// SPDX-License-Identifier: MIT
#include "core/statistics/discovery_sample.hpp"

#include <gtest/gtest.h>

namespace weft::statistics {
namespace {

void expect_sample(std::uint32_t all, std::uint32_t wrong, double confidence, std::uint32_t size, double probability) {
    const auto found = discovery_sample(all, wrong, confidence);
    EXPECT_EQ(found->size, size) << wrong << " of " << all;
    EXPECT_NEAR(found->probability, probability, 1e-10) << wrong << " of " << all;
}

// BIA-10 to 14, by R dhyper.
TEST(DiscoverySample, EqualsTheReference) {
    expect_sample(100, 5, 0.95, 45, 0.953793656637913);
    expect_sample(60, 6, 0.95, 23, 0.953563628533637);
    expect_sample(200, 2, 0.90, 137, 0.901859296482412);
    expect_sample(40, 1, 0.95, 38, 0.95); // exactly
    expect_sample(15, 1, 0.80, 12, 0.80); // exactly, though the product in doubles falls short of it
    expect_sample(500, 25, 0.95, 56, 0.952546228559191);
}

TEST(DiscoverySample, IsOneWhereAllAreWrong) {
    expect_sample(8, 8, 0.95, 1, 1);
}

TEST(DiscoverySample, IsNothingWithoutAnythingToFind) {
    EXPECT_EQ(discovery_sample(0, 1, 0.95).reason(), Reason::no_data);
    EXPECT_EQ(discovery_sample(10, 0, 0.95).reason(), Reason::out_of_range);
    EXPECT_EQ(discovery_sample(10, 11, 0.95).reason(), Reason::out_of_range);
    EXPECT_EQ(discovery_sample(10, 1, 1).reason(), Reason::out_of_range);
}

} // namespace
} // namespace weft::statistics
