// SPDX-License-Identifier: MIT
#include "reports/pictures/level_ladder.hpp"

#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::pictures {
namespace {

std::string ladder_says(std::vector<Shown<int>> held) {
    LevelLadder ladder{about_sample("l"), "domains", {}};
    for (const auto& level : held)
        ladder.rows.push_back(
            {"Row " + std::to_string(ladder.rows.size() + 1), five_steps(), level, {}, {}, false, "", ""});
    return level_ladder(ladder).headline;
}

const auto no_level = Shown<int>::nothing("too little is known");

TEST(LevelLadder, CountsWhatIsHeldFromTheBestDown) {
    EXPECT_EQ(ladder_says({2, 4, no_level, 2}),
              "Of 4 domains 1 holds 4 Thriving, 2 hold 2 Developing and 1 has no level");
    EXPECT_EQ(ladder_says({no_level, no_level, 0}), "Of 3 domains 1 holds 0 Not yet and 2 have no level");
    EXPECT_EQ(ladder_says({3, 3}), "All 2 domains hold 3 Maturing");
    EXPECT_EQ(ladder_says({no_level, no_level}), "None of 2 domains has a level yet");
    EXPECT_EQ(ladder_says({}), "There are no domains to show");
}

TEST(LevelLadder, SaysOfWhatIsHiddenThatItIsHiddenAndNotThatThereIsNone) {
    LevelLadder ladder{about_sample("l"), "domains", {}};
    const auto few = Shown<int>::nothing("hidden: fewer than 5 people");
    ladder.rows = {{"A", five_steps(), few, {}, {}, false, "", "", true},
                   {"B", five_steps(), Shown<int>(2), {}, {}, false, "", ""},
                   {"C", five_steps(), few, {}, {}, false, "", "", true}};
    EXPECT_EQ(level_ladder(ladder).headline, "Of 3 domains 1 holds 2 Developing and 2 are hidden");
    ladder.rows.erase(ladder.rows.begin() + 1);
    EXPECT_EQ(level_ladder(ladder).headline, "The levels of all 2 domains are hidden");
    EXPECT_THAT(level_ladder(ladder).svg.text(), HasSubstr(">hidden: fewer than 5 people<"));
    ladder.rows.pop_back();
    EXPECT_EQ(level_ladder(ladder).headline, "“A” is hidden: fewer than 5 people");
}

TEST(LevelLadder, OfOneThingSaysTheNextLevel) {
    EXPECT_EQ(ladder_says({2}), "“Row 1” holds 2 Developing; the next level is 3 Maturing");
    EXPECT_EQ(ladder_says({4}), "“Row 1” holds 4 Thriving, the best level there is");
    EXPECT_EQ(ladder_says({no_level}), "“Row 1” has no level: too little is known");
    auto ladder = ladder_sample(1, Sort::equal);
    ladder.rows[0].is_provisional = true;
    EXPECT_EQ(level_ladder(ladder).headline,
              "“Domain A” holds 2 Developing, provisionally; the next level is 3 Maturing");
}

TEST(LevelLadder, DrawsTheHeldLevelAsTheOnlyBox) {
    const auto svg = level_ladder(ladder_sample(1, Sort::equal)).svg.text();
    EXPECT_EQ(count_of(svg, "rect"), 1U);
    EXPECT_EQ(count_of(svg, "circle"), 4U);
    EXPECT_EQ(count_of(level_ladder(ladder_sample(1, Sort::unknown)).svg.text(), "rect"), 0U);
}

TEST(LevelLadder, FollowsAScaleThatFalls) {
    LevelLadder ladder{about_sample("l"), "domains", {}};
    const std::vector<Step> falling{{4, "4"}, {3, "3"}, {2, "2"}, {1, "1"}};
    ladder.rows.push_back({"Row", falling, 2, {}, {}, false, "", ""});
    EXPECT_EQ(level_ladder(ladder).headline, "“Row” holds 2; the next level is 1");
}

TEST(LevelLadder, CutsNoNameWhereItIsAskedForWholeNames) {
    auto ladder = ladder_sample(1, Sort::equal);
    ladder.rows[0].title =
        "A domain that is called by all that it is about, whom it is for and everybody who takes a part "
        "in it, one after the other";
    ladder.rows[0].now = ladder.rows[0].next = "";
    EXPECT_THAT(level_ladder(ladder).svg.text(), testing::HasSubstr("…</text>"));
    ladder.about.whole_names = true;
    EXPECT_THAT(level_ladder(ladder).svg.text(), testing::Not(testing::HasSubstr("…</text>")));
    EXPECT_THAT(level_ladder(ladder).svg.text(), testing::HasSubstr("other</text>"));
}

TEST(LevelLadder, HasEveryLevelInItsTable) {
    auto ladder = ladder_sample(2, Sort::equal);
    EXPECT_EQ(
        to_csv(level_ladder(ladder).table),
        "What,Levels,Level,Held,Possible,Next level,What the level means,What the next level asks for\n"
        "Domain A,\"0 Not yet, 1 Emerging, 2 Developing, 3 Maturing and 4 Thriving\",2,2 Developing,,3 Maturing,"
        "\"Some of the people who need a plan have one, and it is read by most.\",All have one.\n"
        "Domain B,\"0 Not yet, 1 Emerging, 2 Developing, 3 Maturing and 4 Thriving\",2,2 Developing,1 Emerging to 3 "
        "Maturing,3 Maturing,,\n");
}

} // namespace
} // namespace weft::pictures
