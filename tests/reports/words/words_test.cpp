// SPDX-License-Identifier: MIT
#include "reports/words/words.hpp"

#include <gtest/gtest.h>

namespace weft::words {
namespace {

using Function = std::string (Words::*)(std::string_view) const;

TEST(Words, OfALevelAreItsNumberAndItsLabel) {
    EXPECT_EQ(english().level(3, "Maturing"), "3 Maturing");
    EXPECT_EQ(english().level(3, "3"), "3");
    EXPECT_EQ(english().level(3, ""), "3");
    EXPECT_EQ(english().level(0, "Not yet"), "0 Not yet");
}

TEST(Words, OfALevelThatIsNotThereSayWhy) {
    EXPECT_EQ(english().level(std::nullopt, ""), "not known");
    EXPECT_EQ(english().level(std::nullopt, "", "no level"), "no level");
}

TEST(Words, TakeTheLabelFromTheScale) {
    const std::vector<result::Level> scale{{0, "Not yet"}, {1, "Emerging"}};
    EXPECT_EQ(english().level_on(scale, 1), "1 Emerging");
    EXPECT_EQ(english().level_on(scale, 7), "7");
    EXPECT_EQ(english().level_on(scale, std::nullopt), "not known");
    EXPECT_EQ(english().level_on(scale, std::nullopt, "not asked"), "not asked");
}

TEST(Words, OfANodeAreWhatItHoldsOrWhyNothing) {
    result::NodeSummary node;
    node.publication = "too-little-known";
    EXPECT_EQ(english().held(node), "not enough known");
    node.publication = "published";
    node.level = 2;
    node.label = "Developing";
    EXPECT_EQ(english().held(node), "2 Developing");
    node.publication = "provisional";
    EXPECT_EQ(english().held(node), "2 Developing, provisionally");
}

TEST(Words, OfACriterionAreWhatItHoldsOrWhyNothing) {
    result::Criterion criterion;
    criterion.state = "not-asked";
    EXPECT_EQ(english().held(criterion), "not asked");
    criterion.state = "level";
    criterion.level = 0;
    criterion.label = "Not yet";
    EXPECT_EQ(english().held(criterion), "0 Not yet");
}

TEST(Words, KeepNotKnownNotAskedAndNotApplicableApart) {
    EXPECT_EQ(english().state("level"), "known");
    EXPECT_EQ(english().state("unknown"), "not known");
    EXPECT_EQ(english().state("not-applicable"), "does not apply");
    EXPECT_EQ(english().state("not-asked"), "not asked");
}

TEST(Words, OfAPublication) {
    EXPECT_EQ(english().publication("published"), "firm");
    EXPECT_EQ(english().publication("provisional"), "provisional");
    EXPECT_EQ(english().publication("too-little-known"), "not enough known");
    EXPECT_EQ(english().publication("not-applicable"), "does not apply");
    EXPECT_EQ(english().publication("nothing-made"), "no level is made here");
    EXPECT_EQ(english().publication("incomplete-voice"), "withheld until everyone who must be heard has been");
}

TEST(Words, OfAGate) {
    EXPECT_EQ(english().gate_state("open"), "met: it holds nothing back");
    EXPECT_EQ(english().gate_state("closed"), "not met: it holds the level back");
    EXPECT_EQ(english().gate_state("undecided"), "not known: too little is known to say");
}

TEST(Words, OfTheThreeReadings) {
    EXPECT_EQ(english().chain("claimed"), "what people said");
    EXPECT_EQ(english().chain("evidenced"), "what the evidence supports");
    EXPECT_EQ(english().chain("assessed"), "what stands after every check");
}

TEST(Words, OfWhoSpeaks) {
    EXPECT_EQ(english().voice("self"), "the people who work in the system and live with it");
    EXPECT_EQ(english().voice("workshop"), "a workshop");
    EXPECT_EQ(english().voice("moderator"), "a moderator");
    EXPECT_EQ(english().voice("regulator"), "the regulator");
    EXPECT_EQ(english().voice("desired"), "where people want to be");
    EXPECT_EQ(english().role("lead"), "pays or chairs");
    EXPECT_EQ(english().role("voice"), "must be heard");
    EXPECT_EQ(english().role("other"), "takes part");
    EXPECT_EQ(english().promise("named"), "answers are given by name");
    EXPECT_EQ(english().promise("confidential"), "answers are confidential");
    EXPECT_EQ(english().promise("anonymous"), "answers are anonymous");
}

TEST(Words, OfEvidence) {
    EXPECT_EQ(english().evidence_grade("none"), "no evidence");
    EXPECT_EQ(english().evidence_grade("assertion"), "said, not shown");
    EXPECT_EQ(english().evidence_grade("document"), "shown in a document");
    EXPECT_EQ(english().evidence_grade("corroborated"), "backed by a second sector");
    EXPECT_EQ(english().evidence_grade("verified"), "checked from outside");
}

TEST(Words, OfAgreementAreASentenceAndNothingWithoutIt) {
    EXPECT_EQ(english().agreement("split"),
              "Split: people stand at the ends rather than in the middle, so the level says little by itself.");
    EXPECT_EQ(english().agreement("mixed"), "Mixed: people do not all see it the same way.");
    EXPECT_EQ(english().agreement("one voice"), "One voice: everybody who gave a level gave the same.");
    EXPECT_EQ(english().agreement(""), "");
}

TEST(Words, OfStagesAndPlaces) {
    EXPECT_EQ(english().stage("entry"), "getting started");
    EXPECT_EQ(english().stage("functioning"), "working together");
    EXPECT_EQ(english().stage("effectiveness"), "making a difference");
    EXPECT_EQ(english().system_level("interpersonal"), "between people");
    EXPECT_EQ(english().system_level("organisation-team"), "in organisations and teams");
    EXPECT_EQ(english().system_level("organisation-system"), "across the system");
}

TEST(Words, LeaveACodeTheyDoNotKnowAsItIs) {
    for (const Function words :
         {&Words::publication, &Words::state, &Words::gate_state, &Words::chain, &Words::voice, &Words::role,
          &Words::promise, &Words::evidence_grade, &Words::agreement, &Words::context_state, &Words::expectation_state,
          &Words::target_state, &Words::stage, &Words::system_level, &Words::checked})
        EXPECT_EQ((english().*words)("of-tomorrow"), "of-tomorrow");
}

TEST(Words, OfThresholdsAndWhoAnswersForThem) {
    result::MeasureAsked asked;
    asked.better = "higher";
    EXPECT_EQ(english().thresholds(asked), "none: context only");
    asked.better = "lower";
    EXPECT_EQ(english().thresholds(asked), "none: context only, less is better");
    asked.thresholds = {{1, "Emerging", 0.15}, {2, "2", 0.5}};
    EXPECT_EQ(english().thresholds(asked), "1 Emerging from 15%, 2 from 50%");
    EXPECT_EQ(english().answered_for("", ""), "nobody named");
    EXPECT_EQ(english().answered_for("the analysts", ""), "the analysts");
    EXPECT_EQ(english().answered_for("the analysts", "2027-11-30"), "the analysts, again by 30 November 2027");
    EXPECT_EQ(english().checked("seen"), "A public source says where it is had.");
    EXPECT_EQ(english().checked("unverified"), "Where it is had has not been checked.");
    EXPECT_EQ(english().checked(""), "");
}

TEST(Words, ListThings) {
    EXPECT_EQ(english().listed({}), "");
    EXPECT_EQ(english().listed({"a"}), "a");
    EXPECT_EQ(english().listed({"a", "b"}), "a and b");
    EXPECT_EQ(english().listed({"a", "b", "c"}), "a, b and c");
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
    EXPECT_EQ(english().held(criterion), "Uncertain");
    EXPECT_EQ(english().consensus(*criterion.consensus),
              "Of the panel: it is split, so this is Uncertain, whatever the median. The median of 12 answers is 2.5; "
              "0% of them are at it and 25% near it.");
}

TEST(Words, OfAPanelSayWhetherItAgreesOrIsTooSmall) {
    EXPECT_EQ(english().verdict(panel("agreement", "Progressing")), "it agrees: Progressing");
    EXPECT_EQ(english().verdict(panel("panel-too-small", "")), "it is too small to say");
    result::Criterion criterion;
    criterion.state = "unknown";
    criterion.consensus = panel("panel-too-small", "");
    EXPECT_EQ(english().held(criterion), "not known");
}

TEST(Words, OfANumberAreHowFarItIsBetweenItsGoalposts) {
    result::Criterion criterion;
    criterion.state = "not-asked";
    criterion.number = result::Number{.measure = "years", .worst = 20, .best = 85, .way = 0.96};
    EXPECT_EQ(english().held(criterion), "96% of the way");
    EXPECT_EQ(english().number(*criterion.number), "96% of the way from its worst value, 20, to its best, 85");
    criterion.number->way = std::nullopt;
    EXPECT_EQ(english().held(criterion), "not asked");
    EXPECT_EQ(english().number(*criterion.number), "not known");
}

} // namespace
} // namespace weft::words
