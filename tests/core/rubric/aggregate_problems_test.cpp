// SPDX-License-Identifier: MIT
//
// What an author can get wrong in how a node is made.
#include "core/rubric/rubric_checks.hpp"
#include "tests/core/rubric/rubric_text.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

std::string sentences_with(const std::string& aggregate, const std::string& rest = second_criterion) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\n" + aggregate;
    parts.rest = rest;
    return sentences_of(parts.text());
}

TEST(ByCount, NeedsSomethingForEveryLevelAboveTheWorst) {
    EXPECT_EQ(sentences_with("rule = \"by-count\"\nneeds = [{ for = 2, count = 1, at = 2 }]\n"),
              "example.toml:9:1: 'needs' says nothing for 1 (Middle), so it would be held by whatever holds the level "
              "below\n");
}

TEST(ByCount, RefusesALevelOffTheScaleAndMoreThanThereIs) {
    EXPECT_EQ(sentences_with("rule = \"by-count\"\nneeds = [{ for = 3, count = 1, at = 2 }]\n"),
              "example.toml:9:1: 'needs' names the level 3, which is off the scale; levels run from 0 to 2\n");
    EXPECT_EQ(sentences_with("rule = \"by-count\"\nneeds = [{ for = 1, count = 3, at = 2 }]\n"),
              "example.toml:9:1: 'needs' asks for 3 at 2; 'example' has only 2\n");
}

TEST(ByCount, RefusesANeedThatSaysHowManyTwice) {
    EXPECT_EQ(sentences_with("rule = \"by-count\"\nneeds = [{ for = 1, count = 1, share = 1, at = 2 }]\n"),
              "example.toml:9:1: 'needs' says nothing for 1 (Middle), so it would be held by whatever holds the level "
              "below\n"
              "example.toml:11:10: an entry of 'needs' has one of 'count', 'all_but' or 'share'\n");
    EXPECT_EQ(sentences_with("rule = \"staged\"\nneeds = []\n"),
              "example.toml:11:1: the rule 'staged' does not read 'needs'\n");
}

const std::string stages = "rule = \"requirements\"\nstages = [\"None\", \"Basic\", \"Full\"]\n";

TEST(Requirements, NeedEveryCriterionToBelongToAStage) {
    EXPECT_EQ(sentences_with(stages),
              "example.toml:14:1: 'belongs_to' is missing from the criterion 'plan'; the rule 'requirements' of "
              "'example' reads it: a stage from 1 to 2\n"
              "example.toml:18:1: 'belongs_to' is missing from the criterion 'call'; the rule 'requirements' of "
              "'example' reads it: a stage from 1 to 2\n");
}

TEST(Requirements, RefuseAStageThatIsNotThere) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\n" + stages;
    parts.criterion += "belongs_to = 3\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:14:1: 'belongs_to' of 'plan' is 3; a requirement belongs to a stage from 1 to 2\n");
    parts.aggregate = "[aggregate]\nrule = \"staged\"\n\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:14:1: 'belongs_to' of 'plan' does nothing: no rule above it makes stages\n");
}

TEST(Requirements, NeedStagesAndNoOtherRuleReadsThem) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"requirements\"\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:9:1: the rule 'requirements' needs from 2 to 100 'stages', worst first; here are 0\n");
    parts.aggregate = "[aggregate]\nrule = \"staged\"\nstages = [\"A\", \"B\"]\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:11:1: the rule 'staged' does not read 'stages'\n");
}

TEST(RubricFile, RefusesAGateOverARuleThatABetterAnswerMayLower) {
    const auto bands = "bands = [{ label = \"L\", from = 0, below = 50 }, { label = \"H\", from = 50, to = 100 }]\n";
    const std::string gate = "[[gate]]\nid = \"g\"\ncap = 1\nbecause = \"It must.\"\n"
                             "when = { any = { criteria = [\"plan\"], at_most = 0 } }\n";
    EXPECT_EQ(sentences_with("rule = \"penalised-mean\"\n" + std::string(bands), second_criterion + gate),
              "example.toml:22:1: a gate needs rules that a better answer never lowers, and 'penalised-mean' of "
              "'example' is not one\n");
    EXPECT_EQ(sentences_with("rule = \"weighted-mean\"\n" + std::string(bands), second_criterion + gate), "");
}

TEST(RubricFile, NamesTheRulesThatMayFallOnTheWayToTheDomain) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"mean\"\nover = \"children\"\n";
    parts.capability += "aggregate = { rule = \"penalised-mean\" }\n";
    parts.rest = second_criterion;
    Problems problems;
    const auto rubric = read_rubric(SourceText("example.toml", parts.text()), problems);
    ASSERT_TRUE(rubric) << to_text(problems);

    const auto found = rules_that_may_fall(*rubric);

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].rule, "penalised-mean");
    EXPECT_EQ(rubric->nodes[found[0].node].id, "care");
}

TEST(RubricFile, AcceptsAWeightOfZeroUnlessNothingIsLeftToCount) {
    RubricParts parts;
    parts.criterion += "weight = 0\n";
    parts.rest = second_criterion;
    EXPECT_EQ(sentences_of(parts.text()), "");
    parts.rest += "weight = 0\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:9:1: nothing counts: every criterion has the weight 0\n");
}

TEST(RubricFile, RefusesATargetThatNoLevelCanMeet) {
    EXPECT_EQ(sentences_with("rule = \"staged\"\ntarget = 3\n"),
              "example.toml:9:1: 'target' is 3, which is off the scale; levels run from 0 to 2\n");
    EXPECT_EQ(sentences_with("rule = \"weighted-mean\"\ntarget = 2\n"),
              "example.toml:9:1: a target is a level, and the rule 'weighted-mean' makes none; give it bands\n");
}

TEST(RubricFile, ChecksTheRulesSetBesideANodesOwn) {
    EXPECT_EQ(
        sentences_with("rule = \"staged\"\nbeside = [{ rule = \"by-count\", needs = [] }]\n"),
        "example.toml:9:1: beside, 'needs' says nothing for 1 (Middle), so it would be held by whatever holds the "
        "level below\n");
    EXPECT_EQ(sentences_with("rule = \"staged\"\nbeside = [{ rule = \"minimum\", target = 1 }]\n"),
              "example.toml:11:31: unknown key 'target' in a rule of 'beside'; it may have 'rule', 'over', 'round', "
              "'decimals', 'bands', 'power', 'tau', 'needs', 'held_at', 'max_lag_depth', 'max_lagging' or "
              "'lag_needs'\n");
}

TEST(RubricFile, RefusesAMinimumThatIsNoShare) {
    EXPECT_EQ(sentences_with("rule = \"staged\"\nminimum_known = 2\nminimum_items = -1\n"),
              "example.toml:11:17: 'minimum_known' is 2; a share from 0 to 1 belongs here\n"
              "example.toml:12:17: 'minimum_items' is -1; a whole number from 0 to 100000 belongs here\n");
}

TEST(RubricFile, RefusesToCountLevelsThatAreNotMade) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"mean\"\nover = \"child-levels\"\n";
    parts.capability += "aggregate = { rule = \"weighted-mean\" }\n";
    parts.rest = second_criterion;
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:12:1: 'care' makes no level, so the rule 'mean' above it cannot "
              "count it; give it bands\n");
}

} // namespace
} // namespace weft
