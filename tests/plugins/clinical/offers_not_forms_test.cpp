// SPDX-License-Identifier: MIT
#include "tests/plugins/clinical/clinical_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::plugin_test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

GivenMeasure offers(double offered, double died, int rank_supported) {
    return {.id = "planning-offer", .numerator = offered, .denominator = died, .rank_supported = rank_supported};
}

GivenMeasure plans(const std::string& year, double on_file, double died) {
    return {.id = "plans-on-file", .stratum = "year=" + year, .numerator = on_file, .denominator = died};
}

constexpr auto plans_not_tested = "note on planning-ahead (offers-not-forms): Not tested: nobody gave 'plans-on-file' "
                                  "for year=before and year=now.";
constexpr auto offers_not_tested =
    "note on planning-ahead (offers-not-forms): Not tested: nobody gave 'planning-offer'.";

TEST(OffersNotForms, HoldsPlanningAheadWhereFewerThanHalfWereOfferedTheTalk) {
    const auto outcome = planning_ahead_at(4).measure(offers(40, 100, 1)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("planning-ahead at 2 (offers-not-forms): Partners say 4; the records support 2: of the "
                            "people who died on the register, 40% had been offered the talk, whatever they answered."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "Practices, community nurses and the hospice can offer the talk to each person who is noticed, and "
              "record a no as well as a yes.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "planning-offer: 40 of 100, 40%");
    EXPECT_THAT(outcome.said, ElementsAre(plans_not_tested));
}

TEST(OffersNotForms, LeavesAClaimAtTheLevelItWouldHold) {
    EXPECT_THAT(planning_ahead_at(2).measure(offers(40, 100, 1)).run().held, IsEmpty());
}

TEST(OffersNotForms, LeavesAClaimWhereHalfWereOfferedTheTalk) {
    const auto outcome = planning_ahead_at(4).measure(offers(50, 100, 2)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on planning-ahead (offers-not-forms): Partners say 4; the records support 2: of the "
                            "people who died on the register, 50% had been offered the talk, whatever they answered. "
                            "Most were asked, so it holds nothing back.",
                            plans_not_tested));
}

TEST(OffersNotForms, HoldsNothingOnWhatMayBeChance) {
    auto measure = offers(45, 100, 1);
    measure.low = 0.36;
    measure.high = 0.55;

    const auto outcome = planning_ahead_at(3).measure(measure).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on planning-ahead (offers-not-forms): Partners say 3; the records support 2: of the "
                            "people who died on the register, 45% had been offered the talk, whatever they answered. "
                            "That may be chance, so it holds nothing back.",
                            plans_not_tested));
}

TEST(OffersNotForms, SaysWhenTheNumberIsKinderThanThePeople) {
    const auto outcome = planning_ahead_at(1).measure(offers(60, 100, 2)).run();

    EXPECT_THAT(outcome.said,
                Contains("note on planning-ahead (offers-not-forms): The records would support 2, partners say 1: of "
                         "the people who died on the register, 60% had been offered the talk, whatever they answered. "
                         "It raises nothing."));
}

TEST(OffersNotForms, IsNotTestedWhenNobodyGaveTheNumberOrCountedTooFew) {
    const auto missing = planning_ahead_at(4).run();
    const auto small = planning_ahead_at(4).measure(offers(0, 49, 0)).run();

    EXPECT_THAT(missing.held, IsEmpty());
    EXPECT_THAT(missing.said, ElementsAre(offers_not_tested, plans_not_tested));
    EXPECT_THAT(small.held, IsEmpty());
    EXPECT_THAT(small.said, Contains("note on planning-ahead (offers-not-forms): Not tested: 'planning-offer' counts "
                                     "fewer than 50; two years can be put together."));
}

TEST(OffersNotForms, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = planning_ahead_at(4).measure(offers(absurd.numerator, absurd.denominator, 0)).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said, ElementsAre("warning on planning-ahead (offers-not-forms): 'planning-offer' cannot "
                                              "be right: " +
                                                  absurd.why + ". It tests nothing.",
                                              plans_not_tested));
    }
}

TEST(OffersNotForms, SetsOffersThatLookGoodBesideCarersWhoDoNotFindItSo) {
    const auto doubted =
        planning_ahead_at(3).measure(offers(80, 100, 3)).voice(carers_at("planning-ahead", 1, 10)).run();
    const auto agreed =
        planning_ahead_at(3).measure(offers(80, 100, 3)).voice(carers_at("planning-ahead", 3, 10)).run();
    const auto too_few =
        planning_ahead_at(3).measure(offers(80, 100, 3)).voice(carers_at("planning-ahead", 1, 9)).run();

    EXPECT_THAT(doubted.held, IsEmpty());
    EXPECT_THAT(doubted.said,
                ElementsAre("note on planning-ahead (offers-not-forms): It may be more paper and not more say: the "
                            "records show an offer for 80% of the people on the register, and at least half of the "
                            "people with lived experience say 1 or less.",
                            plans_not_tested));
    EXPECT_THAT(agreed.said, ElementsAre(plans_not_tested));
    EXPECT_THAT(too_few.said,
                ElementsAre("note on planning-ahead (offers-not-forms): Not tested: the records show an offer for 80% "
                            "of the people on the register, and fewer than 10 people with lived experience answered, "
                            "too few to count as a voice.",
                            plans_not_tested));
}

TEST(OffersNotForms, SaysWhenPlansRiseAndCarersDoNotFindMoreSay) {
    const auto outcome = planning_ahead_at(2)
                             .measure(plans("before", 40, 100))
                             .measure(plans("now", 60, 100))
                             .voice(carers_at("planning-ahead", 0, 12))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre(offers_not_tested,
                            "note on planning-ahead (offers-not-forms): It may be more paper and not more say: more "
                            "plans are on file than the year before (40%, now 60%), and at least half of the people "
                            "with lived experience say 0."));
}

TEST(OffersNotForms, SaysNothingOfARiseThatMayBeChance) {
    auto before = plans("before", 40, 100);
    before.low = 0.31;
    before.high = 0.5;
    auto now = plans("now", 45, 100);
    now.low = 0.36;
    now.high = 0.55;

    const auto outcome =
        planning_ahead_at(2).measure(before).measure(now).voice(carers_at("planning-ahead", 0, 12)).run();

    EXPECT_THAT(outcome.said, ElementsAre(offers_not_tested));
}

TEST(OffersNotForms, NeverRewardsMorePlans) {
    const auto outcome = planning_ahead_at(2).measure(plans("before", 10, 100)).measure(plans("now", 95, 100)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, Not(Contains(testing::HasSubstr("would support"))));
}

TEST(OffersNotForms, FailsWithAReasonWhenAParameterIsMissing) {
    EXPECT_THAT(planning_ahead_at(3).measure(offers(40, 100, 1)).without_parameter("offered-share").run().errors,
                ElementsAre("the rubric gives no number 'offered-share' among its assessor's parameters"));
    EXPECT_THAT(planning_ahead_at(3).measure(offers(40, 100, 1)).parameter("few-offers-level", 5).run().errors,
                ElementsAre("the rubric gives 5 as 'few-offers-level'; 'planning-ahead' ends at 4"));
}

} // namespace
} // namespace weft::plugin_test
