// SPDX-License-Identifier: MIT
#include "core/statistics/dominance.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace weft::statistics {
namespace {

using testing::ElementsAre;
using Profile = std::vector<LevelRange>;

Profile known(const std::vector<int>& levels) {
    Profile profile;
    for (const int level : levels)
        profile.push_back({level, level});
    return profile;
}

// CMP-20: Bruggemann & Patil (2011).
TEST(DominanceOrder, EqualsTheWorkedCase) {
    const std::vector<Profile> profiles = {known({3, 3, 2}), known({2, 3, 1}), known({3, 2, 2}),
                                           known({1, 1, 1}), known({2, 2, 3}), known({3, 3, 2})};

    const auto order = dominance_order(profiles);

    EXPECT_THAT(order.dominates, ElementsAre(ElementsAre(1, 2, 3), ElementsAre(3), ElementsAre(3), ElementsAre(),
                                             ElementsAre(3), ElementsAre(1, 2, 3)));
    EXPECT_THAT(order.front, ElementsAre(0, 4, 5));
    EXPECT_EQ(order.crossing_pairs, 5U);
    EXPECT_EQ(order.equal_pairs, 1U);
    EXPECT_EQ(order.undecided_pairs, 0U);
}

TEST(ComparedProfiles, NameTheDimensionsThatCross) {
    const auto pair = compare_profiles(known({3, 1, 2, 2}), known({2, 3, 2, 0}));

    EXPECT_EQ(pair.relation, Dominance::crossing);
    EXPECT_THAT(pair.first_ahead, ElementsAre(0, 3));
    EXPECT_THAT(pair.second_ahead, ElementsAre(1));
}

// METHODS 3.4: i dominates j only if the lowest of i is at least the highest of j.
TEST(ComparedProfiles, AreDecidedOnlyWhateverTheUnknownTurnsOutToBe) {
    EXPECT_EQ(compare_profiles(Profile{{3, 3}, {2, 4}}, Profile{{2, 2}, {2, 2}}).relation, Dominance::above);
    EXPECT_EQ(compare_profiles(Profile{{3, 3}, {1, 4}}, Profile{{2, 2}, {2, 2}}).relation, Dominance::undecided);
    EXPECT_EQ(compare_profiles(Profile{{3, 3}, {2, 2}}, Profile{{2, 2}, {1, 4}}).relation, Dominance::undecided);
    EXPECT_EQ(compare_profiles(Profile{{2, 2}, {2, 2}}, Profile{{3, 3}, {2, 4}}).relation, Dominance::below);
    EXPECT_EQ(compare_profiles(Profile{{3, 3}, {0, 1}}, Profile{{2, 2}, {2, 4}}).relation, Dominance::crossing);
}

TEST(ComparedProfiles, AreEqualOnlyWhenAllIsKnown) {
    EXPECT_EQ(compare_profiles(known({2, 2}), known({2, 2})).relation, Dominance::equal);
    EXPECT_EQ(compare_profiles(Profile{{1, 2}}, Profile{{1, 2}}).relation, Dominance::undecided);
}

TEST(DominanceOrder, OfOneIsAFrontOfOne) {
    EXPECT_THAT(dominance_order(std::vector<Profile>{known({2})}).front, ElementsAre(0));
    EXPECT_THAT(dominance_order({}).front, ElementsAre());
}

} // namespace
} // namespace weft::statistics
