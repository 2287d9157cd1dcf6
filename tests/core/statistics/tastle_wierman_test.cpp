// SPDX-License-Identifier: MIT
#include "core/statistics/tastle_wierman.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

double consensus(const std::vector<double>& masses) {
    return *tastle_wierman_consensus(masses);
}

// CON-01, checked with R agrmt.
TEST(TastleWierman, EqualsTheReferenceOnVanDerEijksExample) {
    EXPECT_NEAR(consensus({30, 40, 210, 130, 530, 50, 10}), 0.7256876139593462, 1e-12);
}

TEST(TastleWierman, IsOneForConsensusAndZeroForTwoEnds) {
    EXPECT_EQ(consensus({0, 0, 7, 0, 0}), 1);
    EXPECT_EQ(consensus({9, 0, 0}), 1); // the far end is empty
    EXPECT_NEAR(consensus({3, 0, 0, 0, 3}), 0, 1e-12);
}

// METHODS 2.2: not 0, which is why it must not be compared with A. 1 + (2 log2(1/2) + 2 log2(3/4)) / 5.
TEST(TastleWierman, OfAUniformAnswerOnFiveLevelsIsNotZero) {
    EXPECT_NEAR(consensus({1, 1, 1, 1, 1}), 0.434, 5e-4);
}

TEST(TastleWierman, IsNothingWithoutAnswersOrLevels) {
    EXPECT_EQ(tastle_wierman_consensus(std::vector<double>{0, 0}).reason(), Reason::no_data);
    EXPECT_EQ(tastle_wierman_consensus(std::vector<double>{4}).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
