// SPDX-License-Identifier: MIT
#include "core/statistics/van_der_eijk.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

double agreement(const std::vector<double>& masses) {
    return van_der_eijk_agreement(masses).value();
}

// CON-01: van der Eijk (2001), p. 331, 0.6113333; exactly 917/1500.
TEST(VanDerEijk, EqualsThePublishedExample) {
    EXPECT_NEAR(agreement({30, 40, 210, 130, 530, 50, 10}), 917.0 / 1500, 1e-12);
}

TEST(VanDerEijk, RunsFromPolarisedThroughUniformToConsensus) {
    EXPECT_DOUBLE_EQ(agreement({5, 0, 0, 0, 5}), -1);
    EXPECT_NEAR(agreement({2, 2, 2, 2, 2}), 0, 1e-12);
    EXPECT_DOUBLE_EQ(agreement({0, 0, 7, 0, 0}), 1);
}

TEST(VanDerEijk, DependsOnSharesOnly) {
    EXPECT_NEAR(agreement({1, 2, 3}), agreement({10, 20, 30}), 1e-12);
}

TEST(VanDerEijk, IsNothingWithoutAnswersOrWithTwoLevels) {
    EXPECT_EQ(van_der_eijk_agreement(std::vector<double>{0, 0, 0}).reason(), Reason::no_data);
    EXPECT_EQ(van_der_eijk_agreement({}).reason(), Reason::no_data);
    EXPECT_EQ(van_der_eijk_agreement(std::vector<double>{3, 4}).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
