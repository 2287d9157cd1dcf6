// SPDX-License-Identifier: MIT
#include "tests/core/rubric/rubric_text.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

TEST(RubricFile, ReportsEveryProblemAtOnceWithLineColumnAndCaret) {
    const auto text = R"([rubric]
id = "example"
version = "1.0.0"
title = "Bad"
domain = "x"
licens = "OGL"
[scale]
first = 0
labels = ["A", "B", "C"]
[aggregate]
rule = "weighted-mean"
tau = "3/4"
[[capability]]
id = "c"
  [[capability.criterion]]
  id = "q"
  ask = "What?"
  weight = -1
  descriptors = ["a", "b"]
  system_level = "interpersonel"
  tags = ["équity", "equty"]
  [[capability.criterion]]
  id = "q"
  ask = 3
  descriptors = ["a", "b", "c"]
  wieght = 2
)";

    EXPECT_EQ(problems_of(text),
              R"(example.toml:6:1: unknown key 'licens' in [rubric]; did you mean 'licence'?
    6 | licens = "OGL"
      | ^~~~~~
example.toml:12:1: the rule 'weighted-mean' does not read 'tau'
   12 | tau = "3/4"
      | ^~~
example.toml:18:12: weight of 'q' is -1; a weight is a number from 0 up
   18 |   weight = -1
      |            ^~
example.toml:19:17: 'descriptors' has 2 texts; the scale has 3 levels, so 3 belong here
   19 |   descriptors = ["a", "b"]
      |                 ^~~~~~~~~~
example.toml:20:18: 'system_level' is "interpersonel"; it is 'interpersonal', 'organisation-team' or 'organisation-system'
   20 |   system_level = "interpersonel"
      |                  ^~~~~~~~~~~~~~~
example.toml:21:11: 'équity' is no tag; a tag is small letters and digits joined by hyphens
   21 |   tags = ["équity", "equty"]
      |           ^~~~~~~~
example.toml:21:11: warning: the tag 'équity' means nothing to the engine; did you mean 'equity'?
   21 |   tags = ["équity", "equty"]
      |           ^~~~~~~~
example.toml:21:21: warning: the tag 'equty' means nothing to the engine; did you mean 'equity'?
   21 |   tags = ["équity", "equty"]
      |                     ^~~~~~~
example.toml:23:8: the criterion 'q' stands here twice; the first is in line 16
   23 |   id = "q"
      |        ^~~
example.toml:24:9: 'ask' is a whole number; a text in quotes belongs here
   24 |   ask = 3
      |         ^
example.toml:26:3: unknown key 'wieght' in a criterion; did you mean 'weight'?
   26 |   wieght = 2
      |   ^~~~~~
)");
}

TEST(RubricFile, ReportsOneSyntaxErrorAndNothingElse) {
    EXPECT_EQ(sentences_of("[rubric]\nid = \n"),
              "example.toml:2:6: not TOML: in a key-value pair, expected value, saw '\\n'\n");
}

TEST(RubricFile, KeepsToOneSentenceForAFileThatIsNoRubric) {
    EXPECT_EQ(sentences_of("x = 1\n"),
              "example.toml:1:1: unknown key 'x' in a rubric's file; it may have 'rubric', "
              "'assessor', 'scale', 'aggregate', 'consensus', 'source', 'capability' or 'gate'\n"
              "example.toml:1:1: 'rubric' is missing here; it is a table\n"
              "example.toml:1:1: 'scale' is missing here; it is a table\n");
}

TEST(RubricFile, IsCalledAfterItsId) {
    EXPECT_EQ(sentences_of(RubricParts().text(), "folder/other.toml"),
              "folder/other.toml:2:6: the rubric is 'example' and its file is called 'other.toml'; a rubric's file is "
              "called after it, 'example.toml'\n");
}

TEST(RubricFile, RefusesAnIdThatIsNoSlug) {
    RubricParts parts;
    parts.criterion = "[[capability.criterion]]\nid = \"Plan_A\"\nask = \"?\"\ndescriptors = [\"a\", \"b\", \"c\"]\n";
    EXPECT_EQ(
        sentences_of(parts.text()),
        "example.toml:14:6: 'Plan_A' is no id; an id is small letters and digits joined by single hyphens, at most "
        "64 characters, and starts with a letter\n");
}

TEST(RubricFile, RefusesAScaleOfOneLevel) {
    RubricParts parts;
    parts.scale = "[scale]\nfirst = 0\nlabels = [\"Only\"]\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:8:10: a scale has from 2 to 100 'labels', one a level; this one has 1\n");
}

TEST(RubricFile, RefusesALabelThatStandsTwice) {
    RubricParts parts;
    parts.scale = "[scale]\nfirst = 0\nlabels = [\"A\", \"B\", \"A\"]\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:8:21: the label 'A' stands here twice\n");
}

TEST(RubricFile, RefusesARuleItDoesNotKnowAndNamesTheNearest) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"wieghted-mean\"\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:10:8: there is no rule 'wieghted-mean'; did you mean 'weighted-mean'?\n");
}

TEST(RubricFile, AsksForDescriptorsUnlessTheLabelsAreTheWording) {
    RubricParts parts;
    parts.criterion = "[[capability.criterion]]\nid = \"plan\"\nask = \"?\"\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:13:1: 'descriptors' is missing from the criterion 'plan'; the "
                                          "scale has 3 levels, each with one\n");

    parts.identity += "descriptors = \"labels\"\n";
    EXPECT_EQ(sentences_of(parts.text()), "");
}

TEST(RubricFile, RefusesALevelOffTheScale) {
    RubricParts parts;
    parts.criterion += "limits = [{ id = \"l\", at = 7, when = \"x\" }]\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:17:28: 'at' is 7, which is off the scale; levels run from 0 to 2\n");
}

TEST(RubricFile, RefusesALimitThatHoldsNothingBack) {
    RubricParts parts;
    parts.criterion += "limits = [{ id = \"l\", at = 2, when = \"x\" }]\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:17:28: a limit at the best level holds nothing back\n");
}

TEST(RubricFile, RefusesAWeightThatDoesNothing) {
    RubricParts parts;
    parts.capability += "weight = 2\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:13:10: weight of 'care' does nothing: it is the only one below 'example'\n");

    parts = {};
    parts.aggregate = "[aggregate]\nrule = \"minimum\"\n";
    parts.criterion += "weight = 2\n";
    parts.rest = second_criterion;
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:13:1: weight of 'plan' does nothing: the rule 'minimum' does not count weights\n");
}

TEST(RubricFile, RefusesAWeightOfTooManyDecimals) {
    RubricParts parts;
    parts.criterion += "weight = 0.0000001\n";
    parts.rest = second_criterion;
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:17:10: weight of 'plan' is 1/10000000; a weight is at most a "
                                          "million and has at most six decimals\n");
}

TEST(RubricFile, RefusesBandsWithAGapAScoreCanLandIn) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"weighted-mean\"\n"
                      "bands = [{ label = \"L\", from = 0, to = 49 }, { label = \"H\", from = 50, to = 100 }]\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:11:9: a value between 49 and 50 falls into no band; the rule "
                                          "'weighted-mean' gives values from 0 to 100\n");

    parts.aggregate += "round = \"half-up\"\n";
    EXPECT_EQ(sentences_of(parts.text()), "");
}

TEST(RubricFile, RefusesBandsThatLeaveOutOneValue) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"weighted-mean\"\n"
                      "bands = [{ label = \"L\", from = 0, below = 50 }, { label = \"H\", above = 50, to = 100 }]\n";
    EXPECT_EQ(
        sentences_of(parts.text()),
        "example.toml:11:9: the value 50 falls into no band; the rule 'weighted-mean' gives values from 0 to 100\n");
}

TEST(RubricFile, RefusesBandsThatOverlap) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"weighted-mean\"\n"
                      "bands = [{ label = \"L\", from = 0, to = 50 }, { label = \"H\", from = 50, to = 100 }]\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:11:46: the band 'H' overlaps 'L' or stands out of order; bands "
                                          "run from worst to best\n");
}

TEST(RubricFile, RefusesAGateThatABetterAnswerCouldClose) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"staged\"\n";
    parts.rest = "[[gate]]\nid = \"g\"\nwhen = { any = { criteria = [\"plan\"], at_least = 1 } }\ncap = 1\n"
                 "because = \"x\"\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:19:39: 'at_least' would let a better answer close the gate; "
                                          "only 'at_most' can be said\n");
}

TEST(RubricFile, RefusesAGateThatHoldsNothingBackOrIsAlwaysClosed) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"staged\"\n";
    parts.rest = "[[gate]]\nid = \"g\"\nwhen = { any = { criteria = [\"plan\"], at_most = 0 } }\ncap = 2\n"
                 "because = \"x\"\n"
                 "[[gate]]\nid = \"h\"\nwhen = { any = { criteria = [\"plan\"], at_most = 2 } }\ncap = 1\n"
                 "because = \"x\"\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:20:7: a gate at the best level holds nothing back\n"
                                          "example.toml:24:49: at the best level a gate is always closed\n");
}

TEST(RubricFile, RefusesAGateOnACriterionThatIsNotThere) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"staged\"\n";
    parts.rest = "[[gate]]\nid = \"g\"\nwhen = { any = { criteria = [\"paln\"], at_most = 0 } }\ncap = 1\n"
                 "because = \"x\"\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:19:30: there is no criterion 'paln'; did you mean 'plan'?\n");
}

TEST(RubricFile, RefusesAGateWhereTheRuleMakesNoLevel) {
    RubricParts parts;
    parts.rest = "[[gate]]\nid = \"g\"\nwhen = { any = { criteria = [\"plan\"], at_most = 0 } }\ncap = 1\n"
                 "because = \"x\"\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:17:1: a gate caps a level, and the rule 'weighted-mean' makes none; give it bands\n");
}

TEST(RubricFile, RefusesAnEmptyCapability) {
    RubricParts parts;
    parts.rest = "[[capability]]\nid = \"empty\"\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:17:1: the capability 'empty' has nothing below it\n");
}

TEST(RubricFile, RefusesACapabilityInsideOneThatStandsLater) {
    RubricParts parts;
    parts.capability += "in = \"later\"\n";
    parts.rest = "[[capability]]\nid = \"later\"\n" + second_criterion;
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:13:6: no capability 'later' stands before this one\n");
}

TEST(RubricFile, RefusesToCountChildrenInDifferentUnits) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"weighted-mean\"\nover = \"children\"\n";
    parts.capability += "aggregate = { rule = \"weighted-mean\" }\n";
    parts.rest = "[[capability]]\nid = \"other\"\naggregate = { rule = \"sum\" }\n" + second_criterion;
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:19:1: 'other' is stated in another unit than 'care', so one rule cannot count both\n");
}

TEST(RubricFile, RefusesAPercentageOfTheMaximumWhereLowIsBetter) {
    RubricParts parts;
    parts.scale += "better = \"lower\"\n";
    parts.aggregate = "[aggregate]\nrule = \"percentage-of-maximum\"\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:10:1: the rule 'percentage-of-maximum' needs a scale on which higher is better\n"
              "example.toml:12:1: the rule 'percentage-of-maximum' needs a scale on which higher is better\n");
}

TEST(RubricFile, RefusesThresholdsThatDoNotRise) {
    RubricParts parts;
    parts.rest = "[[capability.measure]]\nid = \"m\"\nnumerator = \"a\"\ndenominator = \"b\"\nsupports = \"plan\"\n"
                 "thresholds = [0.5, 0.4]\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:22:20: thresholds rise from level to level; 2/5 is not above 1/2\n");
}

TEST(RubricFile, RefusesAMeasureOfNothing) {
    RubricParts parts;
    parts.rest = "[[capability.measure]]\nid = \"m\"\nnumerator = \"a\"\ndenominator = \"b\"\nsupports = \"plam\"\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:17:1: the measure 'm' supports 'plam', which is no criterion; "
                                          "did you mean 'plan'?\n");
}

/// A measure of the criterion of `RubricParts`, with more lines at its end; the first of those is line 22.
std::string measure_with(const std::string& lines) {
    RubricParts parts;
    parts.rest =
        "[[capability.measure]]\nid = \"m\"\nnumerator = \"a\"\ndenominator = \"b\"\nsupports = \"plan\"\n" + lines;
    return parts.text();
}

TEST(RubricFile, AsksForOneTextOfAVisitorALevelAboveTheWorst) {
    RubricParts parts;
    parts.criterion += "visitor_asks = [\"The page.\"]\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:17:16: 'visitor_asks' has 1 texts; the scale has 3 levels and a "
              "visitor asks at each but the worst, so 2 belong here\n");
}

TEST(RubricFile, RefusesADayThatIsNone) {
    EXPECT_EQ(sentences_of(measure_with("review_by = \"30 November 2027\"\n")),
              "example.toml:22:13: 'review_by' is \"30 November 2027\"; a day such as \"2027-11-30\" belongs here\n");
    RubricParts parts;
    parts.identity += "review_by = \"2027-02-29\"\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:6:13: 'review_by' is \"2027-02-29\"; a day such as \"2027-11-30\" belongs here\n");
}

TEST(RubricFile, RefusesThresholdsWhereLessIsBetter) {
    EXPECT_EQ(sentences_of(measure_with("better = \"lower\"\nthresholds = [0.5]\n")),
              "example.toml:23:14: less is better of 'm', and thresholds rise; leave them out, so that it is shown as "
              "context\n");
    EXPECT_EQ(sentences_of(measure_with("better = \"less\"\n")),
              "example.toml:22:10: 'better' is \"less\"; it is 'higher' or 'lower'\n");
}

TEST(RubricFile, RefusesWordsThatAMeasureDoesNotKnow) {
    EXPECT_EQ(sentences_of(measure_with("checked = \"yes\"\n")),
              "example.toml:22:11: 'checked' is \"yes\"; it is 'seen' or 'unverified'\n");
    EXPECT_EQ(sentences_of(measure_with("strata = [\"place=north\", \"place\", \"place\"]\n")),
              "example.toml:22:11: 'place=north' is no key of a stratum; write \"place\", not \"place=north\"\n"
              "example.toml:22:35: the stratum 'place' stands here twice\n");
}

TEST(RubricFile, RefusesAReasonForAParameterThatIsNotThere) {
    RubricParts parts;
    parts.rest = "[assessor]\nid = \"x.y\"\nparameters = { parity-1 = 0.35 }\nbecause = { parity-l = \"Half.\" }\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:20:13: there is no parameter 'parity-l' to give a reason for; did "
              "you mean 'parity-1'?\n");
    parts.rest = "[assessor]\nid = \"x.y\"\nparameters = { parity-1 = 0.35 }\nbecause = { parity-1 = \"\" }\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:20:24: the reason for 'parity-1' is empty; say why it is this number\n");
}

TEST(RubricFile, RefusesAJudgementThatSaysNothing) {
    RubricParts parts;
    parts.rest = "[assessor]\nid = \"x.y\"\n[assessor.judgements.noticed-in-time]\nevidence_from = [\"RE-D3\"]\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:19:1: 'says' is missing here; it is a text in quotes\n");
    parts.rest = "[assessor]\nid = \"x.y\"\n[assessor.judgements.Noticed]\nsays = \"In time.\"\n";
    EXPECT_EQ(sentences_of(parts.text()), "example.toml:19:22: 'Noticed' is no judgement; a judgement is small letters "
                                          "and digits joined by single hyphens\n");
}

} // namespace
} // namespace weft
