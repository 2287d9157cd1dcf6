// SPDX-License-Identifier: MIT
#include "core/synthesis/agreement.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft {
namespace {

double agreement(const std::vector<double>& masses) {
    return van_der_eijk_agreement(masses).value();
}

// CON-01: van der Eijk's own example.
TEST(Agreement, EqualsThePublishedExample) {
    EXPECT_NEAR(agreement({30, 40, 210, 130, 530, 50, 10}), 0.6113333, 5e-8);
}

TEST(Agreement, RunsFromPolarisedThroughUniformToConsensus) {
    EXPECT_DOUBLE_EQ(agreement({5, 0, 0, 0, 5}), -1);
    EXPECT_NEAR(agreement({2, 2, 2, 2, 2}), 0, 1e-12);
    EXPECT_DOUBLE_EQ(agreement({0, 0, 7, 0, 0}), 1);
}

TEST(Agreement, DependsOnSharesOnly) {
    EXPECT_NEAR(agreement({1, 2, 3}), agreement({10, 20, 30}), 1e-12);
}

TEST(Agreement, IsNothingWithoutAnswersOrWithTwoLevels) {
    EXPECT_FALSE(van_der_eijk_agreement(std::vector<double>{0, 0, 0}));
    EXPECT_FALSE(van_der_eijk_agreement(std::vector<double>{3, 4}));
}

} // namespace
} // namespace weft
