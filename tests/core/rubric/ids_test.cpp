// SPDX-License-Identifier: MIT
#include "core/rubric/ids.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

TEST(Ids, AreSmallLettersAndDigitsJoinedBySingleHyphens) {
    for (const auto* good : {"a", "plan", "qs1-assessing-needs", "a1-2-3"})
        EXPECT_TRUE(is_slug(good)) << good;
    for (const auto* bad : {"", "1a", "Plan", "a--b", "-a", "a-", "a_b", "a b", "é"})
        EXPECT_FALSE(is_slug(bad)) << bad;
}

TEST(Ids, AreAtMostSixtyFourCharactersLong) {
    EXPECT_TRUE(is_slug(std::string(64, 'a')));
    EXPECT_FALSE(is_slug(std::string(65, 'a')));
}

TEST(Ids, OfPluginsAreSlugsJoinedByDots) {
    EXPECT_TRUE(is_dotted_slug("weft.clinical"));
    EXPECT_TRUE(is_dotted_slug("as-answered"));
    EXPECT_FALSE(is_dotted_slug("weft..clinical"));
    EXPECT_FALSE(is_dotted_slug(".clinical"));
}

TEST(Versions, AreThreeNumbers) {
    for (const auto* good : {"1.0.0", "0.12.3"})
        EXPECT_TRUE(is_version(good)) << good;
    for (const auto* bad : {"", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.x", "1..0"})
        EXPECT_FALSE(is_version(bad)) << bad;
}

TEST(Ids, BecomePlainWords) {
    EXPECT_EQ(in_plain_words("named-coordinator"), "Named coordinator");
    EXPECT_EQ(in_plain_words(""), "");
}

} // namespace
} // namespace weft
