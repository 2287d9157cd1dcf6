// SPDX-License-Identifier: MIT
#include "core/planning/marginal_gains.hpp"

#include "tests/core/planning/ferry_case.hpp"

#include <gmock/gmock.h>

namespace weft::planning {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class MarginalGains : public FerryCase {
protected:
    std::vector<MarginalGain> gains(const std::map<std::string, std::string>& levels) {
        read();
        answers = answers_with(levels);
        return marginal_gains(assess_system(*scoring, answers, assessors));
    }
};

// A step on one of four criteria of four levels is 100 / 12 of its domain, and half of that of the whole.
TEST_F(MarginalGains, SayWhatEachStepAddsByItself) {
    rule =
        "rule = \"weighted-mean\"\nbands = [{ label = \"None\", from = 0, below = 25 }, { label = \"Low\", from = 25, "
        "below = 50 }, { label = \"Good\", from = 50, below = 75 }, { label = \"Best\", from = 75, to = 100 }]";
    const auto steps = gains({{"hull", "2"}, {"lights", "3"}, {"shelter", ""}});

    ASSERT_THAT(steps, SizeIs(6));
    EXPECT_EQ(steps[0].criterion, "hull");
    EXPECT_EQ(steps[0].from, 2);
    EXPECT_EQ(steps[0].to_label, "Best");
    EXPECT_EQ(steps[0].domain_score, 8.333333333);
    EXPECT_FALSE(steps[0].raises_domain); // from 58.3 to 66.7, both Good
    EXPECT_FALSE(steps[3].to);
    EXPECT_EQ(steps[3].reason, "It stands at the best level.");
    EXPECT_FALSE(steps[3].domain_score);
    EXPECT_EQ(steps[4].domain_score, 33.333333333); // the only one of its domain that is known
    EXPECT_TRUE(steps[4].raises_domain);            // from 33.3 to 66.7
    EXPECT_TRUE(steps[4].raises_overall);
    EXPECT_EQ(steps[5].reason, "It has no level.");
}

// PLN-14, with a gate that caps levels: only what stands behind it changes a level.
TEST_F(MarginalGains, ShowWhatOpensAGate) {
    boat_more = "[[gate]]\nid = \"no-radio-no-trip\"\nwhen = { any = { criteria = [\"radio\"], at_most = 1 } }\n"
                "cap = 1\nbecause = \"Nobody hears a silent boat\"\n";
    const auto steps = gains({{"hull", "2"}, {"crew", "2"}, {"lights", "2"}});
    EXPECT_FALSE(steps[0].raises_domain);
    EXPECT_THAT(steps[0].opens, IsEmpty());
    EXPECT_TRUE(steps[2].raises_domain);
    EXPECT_THAT(steps[2].opens, ElementsAre("no-radio-no-trip"));
}

TEST_F(MarginalGains, AreNoneWhereACeilingHolds) {
    assessor = "harbour";
    assessors = harbour(1);
    const auto steps = gains({{"radio", "2"}});
    EXPECT_EQ(steps[2].from, 1);
    EXPECT_FALSE(steps[2].to);
    EXPECT_EQ(steps[2].reason, "Held by 'radio-log': The log shows fewer calls.");
}

} // namespace
} // namespace weft::planning
