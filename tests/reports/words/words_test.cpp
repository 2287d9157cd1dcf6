// SPDX-License-Identifier: MIT
#include "reports/words/words.hpp"

#include <gtest/gtest.h>

namespace weft::words {
namespace {

using Function = std::string (*)(std::string_view);

TEST(Words, OfALevelAreItsNumberAndItsLabel) {
    EXPECT_EQ(level(3, "Maturing"), "3 Maturing");
    EXPECT_EQ(level(3, "3"), "3");
    EXPECT_EQ(level(3, ""), "3");
    EXPECT_EQ(level(0, "Not yet"), "0 Not yet");
}

TEST(Words, OfALevelThatIsNotThereSayWhy) {
    EXPECT_EQ(level(std::nullopt, ""), "not known");
    EXPECT_EQ(level(std::nullopt, "", "no level"), "no level");
}

TEST(Words, TakeTheLabelFromTheScale) {
    const std::vector<result::Level> scale{{0, "Not yet"}, {1, "Emerging"}};
    EXPECT_EQ(level_on(scale, 1), "1 Emerging");
    EXPECT_EQ(level_on(scale, 7), "7");
    EXPECT_EQ(level_on(scale, std::nullopt), "not known");
    EXPECT_EQ(level_on(scale, std::nullopt, "not asked"), "not asked");
}

TEST(Words, OfANodeAreWhatItHoldsOrWhyNothing) {
    result::NodeSummary node;
    node.publication = "too-little-known";
    EXPECT_EQ(held(node), "not enough known");
    node.publication = "published";
    node.level = 2;
    node.label = "Developing";
    EXPECT_EQ(held(node), "2 Developing");
    node.publication = "provisional";
    EXPECT_EQ(held(node), "2 Developing, provisionally");
}

TEST(Words, OfACriterionAreWhatItHoldsOrWhyNothing) {
    result::Criterion criterion;
    criterion.state = "not-asked";
    EXPECT_EQ(held(criterion), "not asked");
    criterion.state = "level";
    criterion.level = 0;
    criterion.label = "Not yet";
    EXPECT_EQ(held(criterion), "0 Not yet");
}

TEST(Words, KeepNotKnownNotAskedAndNotApplicableApart) {
    EXPECT_EQ(state("level"), "known");
    EXPECT_EQ(state("unknown"), "not known");
    EXPECT_EQ(state("not-applicable"), "does not apply");
    EXPECT_EQ(state("not-asked"), "not asked");
}

TEST(Words, OfAPublication) {
    EXPECT_EQ(publication("published"), "firm");
    EXPECT_EQ(publication("provisional"), "provisional");
    EXPECT_EQ(publication("too-little-known"), "not enough known");
    EXPECT_EQ(publication("not-applicable"), "does not apply");
    EXPECT_EQ(publication("nothing-made"), "no level is made here");
    EXPECT_EQ(publication("incomplete-voice"), "withheld until everyone who must be heard has been");
}

TEST(Words, OfAGate) {
    EXPECT_EQ(gate_state("open"), "met: it holds nothing back");
    EXPECT_EQ(gate_state("closed"), "not met: it holds the level back");
    EXPECT_EQ(gate_state("undecided"), "not known: too little is known to say");
}

TEST(Words, OfTheThreeReadings) {
    EXPECT_EQ(chain("claimed"), "what people said");
    EXPECT_EQ(chain("evidenced"), "what the evidence supports");
    EXPECT_EQ(chain("assessed"), "what stands after every check");
}

TEST(Words, OfWhoSpeaks) {
    EXPECT_EQ(voice("self"), "the people who work in the system and live with it");
    EXPECT_EQ(voice("workshop"), "a workshop");
    EXPECT_EQ(voice("moderator"), "a moderator");
    EXPECT_EQ(voice("regulator"), "the regulator");
    EXPECT_EQ(voice("desired"), "where people want to be");
    EXPECT_EQ(role("lead"), "pays or chairs");
    EXPECT_EQ(role("voice"), "must be heard");
    EXPECT_EQ(role("other"), "takes part");
    EXPECT_EQ(promise("named"), "answers are given by name");
    EXPECT_EQ(promise("confidential"), "answers are confidential");
    EXPECT_EQ(promise("anonymous"), "answers are anonymous");
}

TEST(Words, OfEvidence) {
    EXPECT_EQ(evidence_grade("none"), "no evidence");
    EXPECT_EQ(evidence_grade("assertion"), "said, not shown");
    EXPECT_EQ(evidence_grade("document"), "shown in a document");
    EXPECT_EQ(evidence_grade("corroborated"), "backed by a second sector");
    EXPECT_EQ(evidence_grade("verified"), "checked from outside");
}

TEST(Words, OfAgreementAreASentenceAndNothingWithoutIt) {
    EXPECT_EQ(agreement("split"),
              "Split: people stand at the ends rather than in the middle, so the level says little by itself.");
    EXPECT_EQ(agreement("mixed"), "Mixed: people see it somewhat differently.");
    EXPECT_EQ(agreement("one voice"), "One voice: everybody who gave a level gave the same.");
    EXPECT_EQ(agreement(""), "");
}

TEST(Words, OfStagesAndPlaces) {
    EXPECT_EQ(stage("entry"), "getting started");
    EXPECT_EQ(stage("functioning"), "working together");
    EXPECT_EQ(stage("effectiveness"), "making a difference");
    EXPECT_EQ(system_level("interpersonal"), "between people");
    EXPECT_EQ(system_level("organisation-team"), "in organisations and teams");
    EXPECT_EQ(system_level("organisation-system"), "across the system");
}

TEST(Words, LeaveACodeTheyDoNotKnowAsItIs) {
    for (const Function words :
         {Function{publication}, Function{state}, Function{gate_state}, Function{chain}, Function{voice},
          Function{role}, Function{promise}, Function{evidence_grade}, Function{agreement}, Function{context_state},
          Function{expectation_state}, Function{stage}, Function{system_level}})
        EXPECT_EQ(words("of-tomorrow"), "of-tomorrow");
}

TEST(Words, OfThresholdsAndWhoAnswersForThem) {
    result::MeasureAsked asked;
    asked.better = "higher";
    EXPECT_EQ(thresholds(asked), "none: context only");
    asked.better = "lower";
    EXPECT_EQ(thresholds(asked), "none: context only, less is better");
    asked.thresholds = {{1, "Emerging", 0.15}, {2, "2", 0.5}};
    EXPECT_EQ(thresholds(asked), "1 Emerging from 15%, 2 from 50%");
    EXPECT_EQ(answered_for("", ""), "nobody named");
    EXPECT_EQ(answered_for("the analysts", ""), "the analysts");
    EXPECT_EQ(answered_for("the analysts", "2027-11-30"), "the analysts, again by 30 November 2027");
    EXPECT_EQ(checked("seen"), "A public source says where it is had.");
    EXPECT_EQ(checked("unverified"), "Where it is had has not been checked.");
    EXPECT_EQ(checked(""), "");
}

TEST(Words, ListThings) {
    EXPECT_EQ(listed({}), "");
    EXPECT_EQ(listed({"a"}), "a");
    EXPECT_EQ(listed({"a", "b"}), "a and b");
    EXPECT_EQ(listed({"a", "b", "c"}), "a, b and c");
}

result::Consensus panel(const std::string& verdict, const std::string& label) {
    return {.answers = 12,
            .median = 2.5,
            .share_at_median = 0,
            .share_in_region = 0.25,
            .verdict = verdict,
            .label = label};
}

TEST(Words, OfASplitPanelAreItsLabelAndNeverTheMedian) {
    result::Criterion criterion;
    criterion.state = "unknown";
    criterion.consensus = panel("split", "Uncertain");
    EXPECT_EQ(held(criterion), "Uncertain");
    EXPECT_EQ(consensus(*criterion.consensus),
              "Of the panel: it is split, so this is Uncertain, whatever the median. The median of 12 answers is 2.5; "
              "0% of them are at it and 25% near it.");
}

TEST(Words, OfAPanelSayWhetherItAgreesOrIsTooSmall) {
    EXPECT_EQ(verdict(panel("agreement", "Progressing")), "it agrees: Progressing");
    EXPECT_EQ(verdict(panel("panel-too-small", "")), "it is too small to say");
    result::Criterion criterion;
    criterion.state = "unknown";
    criterion.consensus = panel("panel-too-small", "");
    EXPECT_EQ(held(criterion), "not known");
}

TEST(Words, OfANumberAreHowFarItIsBetweenItsGoalposts) {
    result::Criterion criterion;
    criterion.state = "not-asked";
    criterion.number = result::Number{.measure = "years", .worst = 20, .best = 85, .way = 0.96};
    EXPECT_EQ(held(criterion), "96% of the way");
    EXPECT_EQ(number(*criterion.number), "96% of the way from its worst value, 20, to its best, 85");
    criterion.number->way = std::nullopt;
    EXPECT_EQ(held(criterion), "not asked");
    EXPECT_EQ(number(*criterion.number), "not known");
}

} // namespace
} // namespace weft::words
