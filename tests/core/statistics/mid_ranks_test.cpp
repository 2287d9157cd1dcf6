// SPDX-License-Identifier: MIT
#include "core/statistics/mid_ranks.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace weft::statistics {
namespace {

using testing::ElementsAre;

TEST(MidRanks, OfTiesAreTheMiddleOfTheirRanks) {
    // 5 is fourth; the two 3s share second and third: two and a half.
    EXPECT_THAT(doubled_mid_ranks(std::vector<double>{3, 1, 5, 3}), ElementsAre(5, 2, 8, 5));
}

TEST(MidRanks, OfEqualValuesAreAllTheMiddle) {
    EXPECT_THAT(doubled_mid_ranks(std::vector<double>{7, 7, 7}), ElementsAre(4, 4, 4));
}

TEST(MidRanks, OfNothingAreNone) {
    EXPECT_THAT(doubled_mid_ranks({}), ElementsAre());
}

} // namespace
} // namespace weft::statistics
