// SPDX-License-Identifier: MIT
#include "core/statistics/group_reliability.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace weft::statistics {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

std::vector<Moments> summaries(const std::vector<std::vector<double>>& groups) {
    std::vector<Moments> found;
    for (const auto& group : groups)
        found.push_back(moments(group));
    return found;
}

// REL-13: Bliese (2000), checked with R aov and multilevel; the fractions are exact.
TEST(GroupReliability, EqualsTheReferenceForGroupsOfDifferentSizes) {
    const auto found = group_reliability(summaries({{2, 3, 3},
                                                    {1, 2, 2, 3, 1},
                                                    {0, 1, 3, 1, 2, 2, 0, 3},
                                                    {3, 1, 1, 1, 1, 3, 3, 2, 2, 1, 3, 2},
                                                    {1, 1, 3, 0},
                                                    {2, 2, 3, 1, 2, 2, 2},
                                                    {3, 2, 2, 2, 3, 3, 3, 2, 1},
                                                    {1, 1, 1, 2, 1, 3}}));

    EXPECT_NEAR(found->between_square, 1007.0 / 945, 1e-12);
    EXPECT_NEAR(found->within_square, 1099.0 / 1380, 1e-12);
    EXPECT_NEAR(found->typical_size, 178.0 / 27, 1e-12);
    EXPECT_NEAR(found->between_variance, 263.0 / 6440, 1e-12);
    EXPECT_NEAR(found->single, 789.0 / 16175, 1e-12);
    EXPECT_NEAR(*found->average, 23407.0 / 92644, 1e-12);
    EXPECT_THAT(found->by_group, ElementsAre(DoubleNear(2367.0 / 17753, 1e-12), DoubleNear(3945.0 / 19331, 1e-12),
                                             DoubleNear(3156.0 / 10849, 1e-12), DoubleNear(4734.0 / 12427, 1e-12),
                                             DoubleNear(1578.0 / 9271, 1e-12), DoubleNear(789.0 / 2987, 1e-12),
                                             DoubleNear(7101.0 / 22487, 1e-12), DoubleNear(2367.0 / 10060, 1e-12)));
}

// REL-14: BMC Health Serv Res 2011;11:251, table 3: mean squares 10.9893 and 1.4412 give 0.8688. Two groups of two with
// variance 1.4412 whose means lie sqrt(10.9893) apart have those mean squares.
TEST(GroupReliability, EqualsThePublishedValueForPublishedMeanSquares) {
    const double apart = 3.3150113121978935;
    const std::vector<Moments> groups = {{.count = 2, .mean = 0, .variance = 1.4412},
                                         {.count = 2, .mean = apart, .variance = 1.4412}};

    EXPECT_NEAR(*group_reliability(groups)->average, 31827.0 / 36631, 1e-12);
}

TEST(GroupReliability, IsZeroWhereMeansScatterLessThanChance) {
    const auto found = group_reliability(summaries({{1, 3}, {3, 1}}));

    EXPECT_EQ(found->between_variance, 0);
    EXPECT_THAT(found->by_group, ElementsAre(0, 0));
    EXPECT_EQ(found->average.reason(), Reason::no_variation);
}

TEST(GroupReliability, LeavesGroupsOfNobodyOut) {
    const auto with = group_reliability(summaries({{1, 2}, {}, {3, 4}}));
    const auto without = group_reliability(summaries({{1, 2}, {3, 4}}));

    EXPECT_EQ(with->between_square, without->between_square);
    EXPECT_EQ(with->by_group[1], 0);
    EXPECT_EQ(with->by_group[2], without->by_group[1]);
}

TEST(GroupReliability, IsNothingWithoutGroupsPairsOrVariation) {
    EXPECT_EQ(group_reliability({}).reason(), Reason::no_data);
    EXPECT_EQ(group_reliability(summaries({{}, {}})).reason(), Reason::no_data);
    EXPECT_EQ(group_reliability(summaries({{1, 2}})).reason(), Reason::too_few);
    EXPECT_EQ(group_reliability(summaries({{1}, {2}})).reason(), Reason::too_few);
    EXPECT_EQ(group_reliability(summaries({{2, 2}, {2, 2}})).reason(), Reason::no_variation);
}

TEST(Reliability, IsTheShareOfVarianceThatIsTrue) {
    EXPECT_DOUBLE_EQ(*reliability(0.09, 0.03), 0.75);
    EXPECT_EQ(*reliability(0, 0.03), 0);
    EXPECT_EQ(reliability(0, 0).reason(), Reason::no_variation);
}

} // namespace
} // namespace weft::statistics
