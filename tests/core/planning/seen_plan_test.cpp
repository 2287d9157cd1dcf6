// SPDX-License-Identifier: MIT
#include "core/planning/seen_plan.hpp"

#include "tests/core/planning/plan_documents.hpp"

#include <gmock/gmock.h>

#include <string>

namespace weft::planning {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

result::Criterion criterion_at(const std::string& id, int level) {
    result::Criterion criterion;
    criterion.id = id;
    criterion.state = "level";
    criterion.level = level;
    return criterion;
}

/// Where the full plan begins, as `audience` may see it.
result::Result seen_by(const std::string& audience) {
    result::Result seen;
    seen.system = "demo:a";
    seen.round = "2026";
    seen.audience = audience;
    seen.framework = {.id = "two-domains", .version = "1.0.0", .title = "", .digest = ""};
    result::Domain domain;
    domain.id = "care";
    domain.level = 1;
    result::Capability capability;
    capability.criteria = {criterion_at("kettle", 1), criterion_at("cup", 1), criterion_at("pot", 1)};
    result::Ceiling told;
    told.rule = "told";
    told.at_most = 3;
    capability.criteria[0].ceilings = {told};
    domain.capabilities = {capability};
    seen.domains = {domain};
    return seen;
}

result::Criterion& first_criterion(result::Result& result) {
    return result.domains[0].capabilities[0].criteria[0];
}

TEST(SeenPlan, IsWholeInTheRecordItself) {
    const auto made = seen_beside(full_plan_document(), seen_by("internal"));

    EXPECT_EQ(to_json(made.plan), to_json(full_plan_document()));
    EXPECT_EQ(made.withheld, "");
    EXPECT_EQ(made.left_out, "");
}

// 5 give or take 0.5, and 15 exactly.
TEST(SeenPlan, PutsWhatBringsMostFirst) {
    const auto made = seen_beside(full_plan_document(), seen_by("system"));

    ASSERT_EQ(made.gains.size(), 2U);
    EXPECT_EQ(made.gains[0].criterion, "cup");
    EXPECT_EQ(made.gains[0].share, 15);
    EXPECT_EQ(made.gains[0].low, std::nullopt);
    EXPECT_EQ(made.gains[1].criterion, "kettle");
    EXPECT_EQ(made.gains[1].low, 4.5);
    EXPECT_EQ(made.gains[1].high, 5.5);
    EXPECT_EQ(made.most, 15);
}

TEST(SeenPlan, TellsWhatBringsMostOnceCeilingsAreLifted) {
    auto plan = full_plan_document();
    plan.raises.clear();
    plan.if_lifted->raises[0].share = 7;

    const auto made = seen_beside(plan, seen_by("system"));

    ASSERT_EQ(made.gains.size(), 1U);
    EXPECT_EQ(made.gains[0].criterion, "pot");
}

TEST(SeenPlan, IsWithheldWhereALevelItCountsWithIsHidden) {
    auto seen = seen_by("system");
    seen.domains[0].capabilities[0].criteria[2].state = "hidden"; // which the plan does not even raise

    const auto made = seen_beside(full_plan_document(), seen);

    EXPECT_EQ(made.withheld, "The plan counts with levels that are hidden here, so nothing of it is shown.");
    EXPECT_THAT(made.plan.raises, IsEmpty());
    EXPECT_THAT(made.gains, IsEmpty());
    const auto text = to_json(made.plan);
    for (const char* const told : {"kettle", "cup", "pot", "hospice", "demo:b", "deprivation", "40", "60"})
        EXPECT_THAT(text, Not(HasSubstr(told)));
}

TEST(SeenPlan, IsWithheldWhereItsDomainIsHidden) {
    auto seen = seen_by("public");
    seen.domains[0].hidden = "protects-others";

    EXPECT_THAT(seen_beside(full_plan_document(), seen).withheld, HasSubstr("levels that are hidden here"));
}

TEST(SeenPlan, IsWithheldWhereTheResultIsOfOtherAnswers) {
    const std::string other = "The plan was made from other answers than this result, so nothing of it is shown. Make "
                              "it again.";
    auto elsewhere = seen_by("internal");
    first_criterion(elsewhere).level = 2;
    EXPECT_EQ(seen_beside(full_plan_document(), elsewhere).withheld, other);
    auto other_level = seen_by("internal");
    other_level.domains[0].level = 2;
    EXPECT_EQ(seen_beside(full_plan_document(), other_level).withheld, other);
    auto other_version = seen_by("internal");
    other_version.framework.version = "1.1.0";
    EXPECT_EQ(seen_beside(full_plan_document(), other_version).withheld, other);
    auto without = seen_by("internal");
    without.domains[0].id = "else";
    EXPECT_EQ(seen_beside(full_plan_document(), without).withheld,
              "The plan is for a part that this result does not have.");
}

// The words of a check may be what a small group said; those that stand in the result were looked at for that.
TEST(SeenPlan, KeepsOfWhatHoldsBackWhatTheResultTellsToo) {
    const auto made = seen_beside(full_plan_document(), seen_by("system"));

    ASSERT_EQ(made.plan.holds.size(), 1U);
    EXPECT_EQ(made.plan.holds[0].rule, "told");
    EXPECT_THAT(made.plan.if_lifted->lift, IsEmpty());
    EXPECT_EQ(made.left_out, "Checks that this report does not tell of in its other parts are not told here either.");

    auto hides_words = seen_by("system");
    first_criterion(hides_words).ceilings[0].hidden = "protects-others";
    EXPECT_THAT(seen_beside(full_plan_document(), hides_words).plan.holds, IsEmpty());
}

TEST(SeenPlan, NamesOthersOnlyToThoseTheirLevelsWereMadeReadyFor) {
    const auto teachers = [](const std::string& made_for, const std::string& shown_to) {
        auto plan = full_plan_document();
        plan.others_audience = made_for;
        const auto made = seen_beside(plan, seen_by(shown_to));
        EXPECT_EQ(made.plan.others.empty(), made.plan.raises[0].learn_from.empty());
        EXPECT_EQ(made.plan.others.empty(), made.plan.if_lifted->raises[0].learn_from.empty());
        EXPECT_EQ(made.plan.others.empty(), made.plan.raises[0].learn_from_more == 0);
        return !made.plan.others.empty();
    };
    EXPECT_TRUE(teachers("public", "system"));
    EXPECT_TRUE(teachers("public", "public"));
    EXPECT_TRUE(teachers("system", "system"));
    EXPECT_TRUE(teachers("internal", "internal"));
    EXPECT_FALSE(teachers("internal", "system"));
    EXPECT_FALSE(teachers("system", "public"));
    EXPECT_FALSE(teachers("regulator", "system"));
    EXPECT_FALSE(teachers("system", "regulator"));
}

} // namespace
} // namespace weft::planning
