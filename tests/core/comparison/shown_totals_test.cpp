// SPDX-License-Identifier: MIT
//
// Groups are shown from 5 people on: a small one has 1 to 4, and one that is hidden to protect it any number.
#include "core/comparison/shown_totals.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace weft::comparison {
namespace {

HiddenSector small(std::size_t system, std::uint32_t people) {
    return {.system = system, .people = people, .fewest = 1, .most = 4};
}

HiddenSector other(std::size_t system, std::uint32_t people) {
    return {.system = system, .people = people, .fewest = 1, .most = {}};
}

TEST(ShownTotals, StandWhereNobodyIsHidden) {
    EXPECT_TRUE(people_may_stand({}));
    EXPECT_TRUE(part_may_stand({}, {}));
}

// What is hidden of the only such system is the total less what is shown of all.
TEST(ShownTotals, GoWhereOneSystemIsMostOfWhatIsHidden) {
    EXPECT_FALSE(people_may_stand(std::vector{small(0, 3), other(0, 8)}));
    EXPECT_FALSE(people_may_stand(std::vector{small(0, 3), other(0, 9), small(1, 3), other(1, 8)}));
    EXPECT_TRUE(people_may_stand(std::vector{small(0, 3), other(0, 8), small(1, 3), other(1, 8)}));
}

// Sixteen people in four groups of four at most: each has four.
TEST(ShownTotals, GoWhereSmallGroupsHaveAllThatSmallOnesCan) {
    EXPECT_FALSE(people_may_stand(std::vector{small(0, 4), small(0, 4), small(1, 4), small(1, 4)}));
    EXPECT_FALSE(people_may_stand(std::vector{small(0, 1), small(0, 1), small(1, 1), small(1, 1)}));
    EXPECT_TRUE(people_may_stand(std::vector{small(0, 2), small(0, 3), small(1, 3), small(1, 2)}));
}

// Of ten people of each system five said so: all of it may have been the one's, or the other's.
TEST(ShownTotals, OfAnAnswerStandWhereAnybodyMayHaveGivenIt) {
    const std::vector hidden{small(0, 2), other(0, 8), small(1, 2), other(1, 8)};

    EXPECT_TRUE(part_may_stand(hidden, std::vector<std::uint32_t>{1, 4, 1, 4}));
    EXPECT_FALSE(part_may_stand(hidden, std::vector<std::uint32_t>{0, 0, 0, 0})); // nobody did
    EXPECT_FALSE(part_may_stand(hidden, std::vector<std::uint32_t>{2, 8, 2, 8})); // all did
    EXPECT_FALSE(part_may_stand(hidden, std::vector<std::uint32_t>{1, 4, 1, 3})); // not all of the first
}

} // namespace
} // namespace weft::comparison
