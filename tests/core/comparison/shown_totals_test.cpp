// SPDX-License-Identifier: MIT
//
// Groups are shown from 5 people on: a small one has 1 to 4, and one that is hidden to protect it any number.
#include "core/comparison/shown_totals.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace weft::comparison {
namespace {

HiddenSector small(std::size_t system, std::uint32_t people) {
    return {.system = system, .people = people, .fewest = 1, .most = 4, .kept_open = people};
}

HiddenSector other(std::size_t system, std::uint32_t people) {
    return {.system = system, .people = people, .fewest = 1, .most = {}, .kept_open = 5};
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

// Of twenty people ten said so: in each sector all of a small group, or five of a larger one, may have, and none.
TEST(ShownTotals, OfAnAnswerStandWhereAnybodyMayHaveGivenIt) {
    const std::vector hidden{small(0, 2), other(0, 8), small(1, 2), other(1, 8)};

    EXPECT_TRUE(part_may_stand(hidden, std::vector<std::uint32_t>{1, 4, 1, 4}));
    EXPECT_FALSE(part_may_stand(hidden, std::vector<std::uint32_t>{0, 0, 0, 0})); // nobody did
    EXPECT_FALSE(part_may_stand(hidden, std::vector<std::uint32_t>{2, 8, 2, 8})); // all did
    EXPECT_FALSE(part_may_stand(hidden, std::vector<std::uint32_t>{1, 2, 0, 1})); // fewer than five
}

} // namespace
} // namespace weft::comparison
