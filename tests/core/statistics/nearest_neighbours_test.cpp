// SPDX-License-Identifier: MIT
#include "core/statistics/nearest_neighbours.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace weft::statistics {
namespace {

using testing::ElementsAre;

// CMP-12.
TEST(NearestNeighbours, EqualTheWorkedCase) {
    const std::vector<double> cells = {21.3, 1100000, 12.1, 18.4, 950000, 30.2, 30.1, 1600000, 8, 21, 1050000, 14,
                                       29.5, 3100000, 9.5,  12.2, 520000, 41,   19,   1000000, 28};
    const std::vector<double> weights = {1, 1, 1};

    const auto found = nearest_neighbours({cells, 3}, weights, 5, 2).value();

    EXPECT_NEAR(found.distances[1], 1.5503153289691614, 1e-10);
    EXPECT_NEAR(found.distances[3], 0.20959628186450002, 1e-10);
    EXPECT_NEAR(found.distances[4 * 7 + 5], 4.878119156876776, 1e-10);
    EXPECT_THAT(found.nearest, ElementsAre(ElementsAre(3, 6), ElementsAre(6, 3), ElementsAre(0, 4), ElementsAre(0, 6),
                                           ElementsAre(2, 0), ElementsAre(1, 6), ElementsAre(1, 3)));
}

// CMP-13: what is the same everywhere separates nobody, and equal distances go by row.
TEST(NearestNeighbours, AreNotMovedByWhatIsTheSameEverywhere) {
    const std::vector<double> cells = {1, 5, 1, 7, 1, 9};
    const std::vector<double> weights = {1, 1};

    const auto found = nearest_neighbours({cells, 2}, weights, 5, 1).value();

    EXPECT_NEAR(found.distances[1], 1.0716248349152224, 1e-10);
    EXPECT_NEAR(found.distances[2], 1.9982470860478672, 1e-10);
    EXPECT_THAT(found.nearest, ElementsAre(ElementsAre(1), ElementsAre(2), ElementsAre(1)));
}

TEST(NearestNeighbours, AreThereForTwoAtLeast) {
    const std::vector<double> one = {1};
    const std::vector<double> below = {1, -1};
    const std::vector<double> weights = {1};

    EXPECT_EQ(nearest_neighbours({{}, 1}, weights, 5, 1).reason(), Reason::no_data);
    EXPECT_EQ(nearest_neighbours({one, 1}, weights, 5, 1).reason(), Reason::too_few);
    EXPECT_EQ(nearest_neighbours({below, 1}, weights, 5, 1).reason(), Reason::out_of_range);
}

} // namespace
} // namespace weft::statistics
