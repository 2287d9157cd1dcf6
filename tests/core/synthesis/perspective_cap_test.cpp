// SPDX-License-Identifier: MIT
#include "core/synthesis/perspective_cap.hpp"

#include "core/rubric/defaults_file.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

// SCO-08d with its small sectors at three level-givers: the least convinced say 1, so no more than 2.
TEST(PerspectiveCap, HoldsAtOneAboveTheLowestSector) {
    const std::vector<SectorView> sectors{{4, 3}, {3, 3}, {4, 3}, {1, 3}, {1, 3}};
    const auto cap = perspective_cap(sectors, defaults().policy);
    EXPECT_EQ(cap.at_most, 2);
    EXPECT_EQ(cap.set_by, 3U);
    EXPECT_FALSE(cap.small_dissent);
}

// METHODS decision 4: fewer than three level-givers make a caution, not a cap.
TEST(PerspectiveCap, IsNotSetByASectorOfTwo) {
    const std::vector<SectorView> sectors{{4, 3}, {1, 2}};
    const auto cap = perspective_cap(sectors, defaults().policy);
    EXPECT_EQ(cap.at_most, 5);
    EXPECT_EQ(cap.small_dissent, 1U);
    EXPECT_EQ(cap.small_at_most, 2);
}

TEST(PerspectiveCap, DoesNotMentionASmallSectorThatWouldHoldNothingMore) {
    const std::vector<SectorView> sectors{{2, 3}, {2, 1}};
    EXPECT_FALSE(perspective_cap(sectors, defaults().policy).small_dissent);
}

TEST(PerspectiveCap, IsNoneWhereNobodyGaveALevel) {
    const std::vector<SectorView> sectors{{std::nullopt, 0}, {std::nullopt, 0}};
    EXPECT_FALSE(perspective_cap(sectors, defaults().policy).at_most);
}

} // namespace
} // namespace weft
