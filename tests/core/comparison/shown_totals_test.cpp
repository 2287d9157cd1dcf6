// SPDX-License-Identifier: MIT
//
// Groups are shown from 5 people on: a small one has 1 to 4, and one that is hidden to protect it any number. `exact` rounds
// to one person, so that all that is left to decide by is what the sum says.
#include "core/comparison/shown_totals.hpp"

#include "core/rubric/defaults_file.hpp"

#include <gmock/gmock.h>

#include <cstdint>
#include <utility>
#include <vector>

namespace weft::comparison {
namespace {

using Systems = std::vector<SystemPeople>;

HiddenSector small(std::uint32_t people, std::uint32_t did = 0) {
    return {.people = people, .fewest = 1, .most = 4, .kept_open = people, .did = did};
}

HiddenSector other(std::uint32_t people, std::uint32_t did = 0) {
    return {.people = people, .fewest = 1, .most = {}, .kept_open = 5, .did = did};
}

/// A system of which so many people are shown, and so many of them did it.
SystemPeople system_of(std::uint32_t people, std::vector<HiddenSector> hidden, std::uint32_t did = 0) {
    return {.people = people, .did = did, .hidden = std::move(hidden)};
}

ComparisonPolicy rounded_to(std::uint32_t people, double share) {
    auto policy = defaults().compare;
    policy.total_step = people;
    policy.share_step = share;
    return policy;
}

const ComparisonPolicy usual = rounded_to(10, 0.02);

TEST(ShownTotals, StandWhereNobodyIsHidden) {
    EXPECT_TRUE(total_may_stand({}, usual));
    EXPECT_TRUE(share_may_stand({}, usual));
    EXPECT_TRUE(share_may_stand(Systems{system_of(7, {}, 0), system_of(9, {}, 9)}, usual));
}

TEST(ShownTotals, AreExactWhereNobodyIsHidden) {
    const Systems systems{system_of(7, {}, 2), system_of(9, {}, 3)};

    EXPECT_EQ(rounded_total(systems, usual), 16U);
    EXPECT_EQ(rounded_share(systems, usual), 5.0 / 16);
    EXPECT_EQ(rounded_share({}, usual), std::nullopt);
}

// 7 + 3 + 9 + 6 = 25 people, 13 of whom did it: 0.52. Of 24 it would be 0.5417.
TEST(ShownTotals, AreRoundedWhereSomebodyIs) {
    Systems systems{system_of(7, {small(3, 1)}, 2), system_of(9, {other(6, 6)}, 4)};

    EXPECT_EQ(rounded_total(systems, usual), 30U); // halves up
    EXPECT_EQ(rounded_share(systems, usual), 0.52);
    systems[0].people = 6;
    EXPECT_EQ(rounded_total(systems, usual), 20U);
    EXPECT_EQ(rounded_share(systems, usual), 0.54);
    systems[1].did = 9;
    systems[0].did = 6;
    systems[0].hidden[0].did = 3;
    EXPECT_EQ(rounded_share(systems, rounded_to(10, 0.3)), 0.9); // of 1, to thirty hundredths
}

// What is hidden of the only such system is the total less what is shown of all.
TEST(ShownTotals, GoWhereOneSystemIsMostOfWhatIsHidden) {
    EXPECT_FALSE(total_may_stand(Systems{system_of(9, {small(3), other(8)}), system_of(20, {})}, usual));
    EXPECT_FALSE(
        total_may_stand(Systems{system_of(9, {small(3), other(9)}), system_of(9, {small(3), other(8)})}, usual));
    EXPECT_TRUE(
        total_may_stand(Systems{system_of(9, {small(3), other(8)}), system_of(9, {small(3), other(8)})}, usual));
}

TEST(ShownTotals, GoWhereASystemHasMoreThanThePolicyAllows) {
    auto policy = usual;
    policy.hidden_share = 0.4;
    const auto three = [](std::uint32_t people) {
        return Systems{system_of(9, {other(people)}), system_of(9, {other(30)}), system_of(9, {other(30)})};
    };

    EXPECT_TRUE(total_may_stand(three(40), policy)); // 40 of 100
    EXPECT_FALSE(total_may_stand(three(41), policy));
}

// Four groups of four at most: of sixteen people each has four. With the forty shown rounded to sixty, they may be ten.
TEST(ShownTotals, GoWhereSmallGroupsHaveAllThatSmallOnesCan) {
    const auto four = [](std::uint32_t people) {
        return Systems{system_of(20, {small(people), small(people)}), system_of(20, {small(people), small(people)})};
    };

    EXPECT_FALSE(total_may_stand(four(4), rounded_to(1, 0.02)));
    EXPECT_FALSE(total_may_stand(four(1), rounded_to(1, 0.02)));
    EXPECT_TRUE(total_may_stand(four(4), rounded_to(20, 0.02)));
}

// Of twenty people ten said so: in each sector all of a small group, or five of a larger one, may have, and none.
TEST(ShownTotals, OfAnAnswerStandWhereAnybodyMayHaveGivenIt) {
    const auto two = [](std::uint32_t small_did, std::uint32_t other_did) {
        return Systems{system_of(400, {small(2, small_did), other(8, other_did)}, 100),
                       system_of(400, {small(2, small_did), other(8, other_did)}, 100)};
    };
    const auto policy = rounded_to(100, 0.02); // to eight of 410 people and sixteen of 820

    EXPECT_TRUE(share_may_stand(two(1, 4), policy));
    EXPECT_FALSE(share_may_stand(two(0, 0), rounded_to(100, 0.0001))); // nobody did
    EXPECT_FALSE(share_may_stand(two(2, 8), rounded_to(100, 0.0001))); // all did
    EXPECT_FALSE(share_may_stand(two(1, 1), rounded_to(100, 0.0001))); // fewer than five
}

// --- Two comparisons, one of them with a system more -----------------------------------------------------------------

// Everybody of ten systems less everybody of nine, less the ten that are shown, are the five hidden: 3 and 2, or 4 and 1, or
// 1 and 4. But eight are 4 and 4.
TEST(ShownTotals, GoWhereASystemMoreTellsHowManyItHides) {
    Systems systems(10, system_of(10, {small(3), small(2)}));
    EXPECT_TRUE(total_may_stand(systems, rounded_to(1, 0.02)));

    systems[4] = system_of(10, {small(4), small(4)});
    EXPECT_FALSE(total_may_stand(systems, rounded_to(1, 0.02)));
    EXPECT_TRUE(total_may_stand(systems, rounded_to(20, 0.02)));
}

// All six of one system did it, and half of the others.
TEST(ShownTotals, GoWhereASystemMoreTellsWhatItHides) {
    Systems systems(20, system_of(10, {small(3, 1), small(3, 2)}, 5));
    EXPECT_TRUE(share_may_stand(systems, rounded_to(20, 0.001)));

    systems[4] = system_of(10, {small(3, 3), small(3, 3)}, 5);
    EXPECT_FALSE(share_may_stand(systems, rounded_to(20, 0.001)));
    EXPECT_TRUE(share_may_stand(systems, rounded_to(20, 0.05))); // to 15 of 304 people and 16 of 320
}

/// How many people the published total of some systems may stand for, trying one number after the other.
std::vector<std::int64_t> read_from_total(const Systems& systems) {
    const std::int64_t published = rounded_total(systems, usual);
    std::vector<std::int64_t> could_be;
    for (std::int64_t people = 0; people < 400; ++people)
        if ((people + 5) / 10 * 10 == published) could_be.push_back(people);
    return could_be;
}

// Whatever the sizes, a total that stands leaves each small sector of the system that one comparison has more what its code
// leaves it: one person, and four.
TEST(ShownTotals, LeaveEverySizeOpenWhereTheyStand) {
    std::size_t stood = 0;
    std::size_t fell = 0;
    for (std::uint32_t shown = 0; shown < 10; ++shown)
        for (std::uint32_t one = 1; one <= 4; ++one)
            for (std::uint32_t two = 1; two <= 4; ++two) {
                const Systems with{system_of(11, {small(3), small(2)}), system_of(12, {small(1), small(3)}),
                                   system_of(20 + shown, {small(one), small(two)})};
                const Systems without(with.begin(), with.end() - 1);
                if (!total_may_stand(with, usual)) {
                    ++fell;
                    continue;
                }
                ++stood;
                const auto all = read_from_total(with);
                const auto others = read_from_total(without);
                EXPECT_LE(all.front() - others.back() - 20 - shown, 1 + 4) << one << " and " << two << " of " << shown;
                EXPECT_GE(all.back() - others.front() - 20 - shown, 4 + 1) << one << " and " << two << " of " << shown;
            }
    EXPECT_GT(stood, 20U);
    EXPECT_GT(fell, 0U);
}

} // namespace
} // namespace weft::comparison
