// SPDX-License-Identifier: MIT
#include "core/comparison/fewest_who_differ.hpp"

#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <map>
#include <string>
#include <vector>

namespace weft::comparison {
namespace {

const std::vector<std::string> questions_of_both{"one", "two"};

/// The same sectors on two criteria.
result::Domain answered(const std::map<std::string, Counts>& one, const std::map<std::string, Counts>& two) {
    return domain("d", {criterion("one", 1, one), criterion("two", 1, two)});
}

std::uint32_t differ(const std::map<std::string, Counts>& before, const std::map<std::string, Counts>& after) {
    return fewest_who_differ(answered(before, before), answered(after, before), questions_of_both);
}

TEST(FewestWhoDiffer, IsNobodyBetweenTheSameAnswers) {
    EXPECT_EQ(differ({{"trust", {1, 2, 3}}}, {{"trust", {1, 2, 3}}}), 0U);
}

TEST(FewestWhoDiffer, CountsWhoCame) {
    EXPECT_EQ(differ({{"trust", {1, 2, 3}}}, {{"trust", {1, 2, 4}}}), 1U);
    EXPECT_EQ(differ({{"trust", {1, 2, 3}}}, {{"hospice", {2, 0, 0}}, {"trust", {1, 2, 3}}}), 2U);
}

// One left and two came, or one changed their mind and one came.
TEST(FewestWhoDiffer, TakesAMindChangedForOnePerson) {
    EXPECT_EQ(differ({{"trust", {1, 2, 3}}}, {{"trust", {0, 3, 3}}}), 1U);
    EXPECT_EQ(differ({{"trust", {1, 2, 3}}}, {{"trust", {0, 4, 3}}}), 2U);
}

TEST(FewestWhoDiffer, CountsThoseWhoDoNotKnow) {
    auto before = answered({{"trust", {1, 2, 3}}}, {});
    auto after = before;
    after.capabilities[0].criteria[0].sectors[0].dont_know = 3;
    after.capabilities[0].criteria[0].sectors[0].missing = 1;

    EXPECT_EQ(fewest_who_differ(before, after, questions_of_both), 4U);
}

// Whoever came may have answered both questions; of two sectors they are different people.
TEST(FewestWhoDiffer, TakesTheMostOfOneSectorAndTheSumOverSectors) {
    const auto before = answered({{"council", {5, 5, 0}}, {"trust", {1, 2, 3}}}, {{"trust", {1, 2, 3}}});
    const auto after = answered({{"council", {5, 4, 0}}, {"trust", {1, 2, 4}}}, {{"trust", {3, 2, 3}}});

    EXPECT_EQ(fewest_who_differ(before, after, questions_of_both), 3U);
    EXPECT_EQ(fewest_who_differ(before, after, {"one"}), 2U);
    EXPECT_EQ(fewest_who_differ(before, after, {}), 0U);
}

TEST(FewestWhoDiffer, TellWhatTheySaidWhereTheyAreFewerThanMayBeShown) {
    const auto before = answered({{"trust", {1, 2, 3}}}, {});
    const auto four_more = answered({{"trust", {1, 2, 7}}}, {});
    const auto five_more = answered({{"trust", {1, 2, 8}}}, {});

    EXPECT_TRUE(is_told_by_few(before, four_more, questions_of_both, 5));
    EXPECT_FALSE(is_told_by_few(before, five_more, questions_of_both, 5));
    EXPECT_FALSE(is_told_by_few(before, before, questions_of_both, 5));
    EXPECT_FALSE(is_told_by_few(before, four_more, questions_of_both, std::nullopt));
}

} // namespace
} // namespace weft::comparison
