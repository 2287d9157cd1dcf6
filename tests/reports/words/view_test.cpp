// SPDX-License-Identifier: MIT
#include "reports/words/view.hpp"

#include "tests/reports/hostile_result.hpp"

#include <gtest/gtest.h>

namespace weft::words {
namespace {

TEST(View, NamesADomainACriterionAndASectorByTheirIds) {
    const auto result = hostile_result();
    const View view(result);
    EXPECT_EQ(view.named("held-one").title, script);
    EXPECT_EQ(view.named("held-one").link, "#criterion-held-one");
    EXPECT_EQ(view.named("whole-one").title, very_long);
    EXPECT_EQ(view.named("whole-one").link, "#domain-whole-one");
    EXPECT_EQ(view.sector("second"), right_to_left);
}

TEST(View, LeavesAnIdThatNothingBearsAsItIs) {
    const auto result = hostile_result();
    const View view(result);
    EXPECT_EQ(view.named("nobody").title, "nobody");
    EXPECT_EQ(view.named("nobody").link, "");
    EXPECT_EQ(view.sector("nobody"), "nobody");
}

TEST(View, HasManyVoicesWithTwoSectorsOrTwoPeople) {
    result::Result result;
    result.participation.respondents = 1;
    result.participation.sectors.resize(1);
    EXPECT_FALSE(View(result).has_many_voices());
    result.participation.respondents = 2;
    EXPECT_TRUE(View(result).has_many_voices());
    EXPECT_FALSE(View(result).has_many_sectors());
    result.participation.respondents = 1;
    result.participation.sectors.resize(2);
    EXPECT_TRUE(View(result).has_many_voices());
}

TEST(View, ShowsEvidenceUnlessThePolicySwitchesItOff) {
    result::Result result;
    EXPECT_TRUE(View(result).shows_evidence());
    result.inputs.policy["scoring.evidence"] = "shown";
    EXPECT_TRUE(View(result).shows_evidence());
    result.inputs.policy["scoring.evidence"] = "off";
    EXPECT_FALSE(View(result).shows_evidence());
}

TEST(View, HasThreeReadingsToShowWhereOneDiffers) {
    result::Result result;
    result::Criterion criterion;
    criterion.claimed = criterion.assessed = 2;
    criterion.evidenced = 1;
    EXPECT_TRUE(View(result).has_chains(criterion));
    result.inputs.policy["scoring.evidence"] = "off";
    EXPECT_FALSE(View(result).has_chains(criterion));
    criterion.claimed = 3;
    EXPECT_TRUE(View(result).has_chains(criterion));

    result::NodeSummary node;
    EXPECT_FALSE(View(result).has_chains(node));
    node.claimed.score = 75;
    EXPECT_TRUE(View(result).has_chains(node));
}

TEST(View, SaysWhatALevelMeansForAPanelAndForOneAssessor) {
    result::Result result;
    EXPECT_EQ(View(result).estimand(),
              "This is what one assessor said of this system, put through the framework's own rules.");
    result.participation.respondents = 2;
    EXPECT_EQ(View(result).estimand(),
              "This is what a panel giving each sector an equal voice says of this system. People were invited, not "
              "sampled at random: another panel of the same make-up could answer differently.");
}

TEST(View, MarksWhatIsInternalAndRemembersWhatPeopleWerePromised) {
    auto result = hostile_result();
    EXPECT_EQ(View(result).mark(), "Internal: not for publication");
    EXPECT_TRUE(View(result).has_promise_to_keep());
    result.promise = "named";
    EXPECT_FALSE(View(result).has_promise_to_keep());
    result.promise = "anonymous";
    result.audience = "public";
    EXPECT_EQ(View(result).mark(), "");
    EXPECT_FALSE(View(result).has_promise_to_keep());
    result.audience = "regulator";
    EXPECT_EQ(View(result).mark(), "For the regulator: not for publication");
}

TEST(View, SaysWhatIsHiddenAndWhy) {
    result::Result result;
    EXPECT_EQ(View(result).what_is_hidden(), "");
    EXPECT_EQ(View(result).hidden(""), "");
    result.smallest_group = 10;
    EXPECT_EQ(View(result).what_is_hidden(),
              "What groups of fewer than 10 people said is hidden, and so is whatever it "
              "could be read from. Their answers count all the same.");
    EXPECT_EQ(View(result).hidden("small-group"), "hidden: fewer than 10 people");
    EXPECT_EQ(View(result).hidden("protects-others"), "hidden: what few people said could be read from it");
    EXPECT_EQ(View(result).hidden("not-for-publication"), "hidden: not for publication");
}

} // namespace
} // namespace weft::words
