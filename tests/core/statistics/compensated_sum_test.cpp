// SPDX-License-Identifier: MIT
#include "core/statistics/compensated_sum.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

// NUM-08: Neumaier (1974); a plain sum and Kahan's both give 1.
TEST(CompensatedSum, KeepsWhatAPlainSumLoses) {
    EXPECT_EQ(sum(std::vector<double>{1e16, 1, -1e16, 1}), 2);
    EXPECT_EQ(sum(std::vector<double>{1, 1e100, 1, -1e100}), 2); // the small one first
}

TEST(CompensatedSum, OfNothingIsZero) {
    EXPECT_EQ(sum({}), 0);
}

} // namespace
} // namespace weft::statistics
