// SPDX-License-Identifier: MIT
#include "tests/plugins/service/service_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace weft::plugin_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Claimed with one number for the public, which can put callers through.
PluginCase one_way_in_at(int claimed) {
    return service()
        .criterion({.id = "one-way-in", .claimed = claimed})
        .measure({.id = "numbers-without-transfer", .numerator = 0, .denominator = 1});
}

GivenMeasure staffed(double hours, double of_all, int rank_supported) {
    return {.id = "staffed-hours", .numerator = hours, .denominator = of_all, .rank_supported = rank_supported};
}

GivenMeasure of_which_charity_pays(double hours, double of_all) {
    return {.id = "staffed-hours", .stratum = "paid-by=charity", .numerator = hours, .denominator = of_all};
}

PluginCase fair_cover_at(int claimed) {
    return service().criterion({.id = "fair-cover", .claimed = claimed});
}

GivenMeasure covered(double residents, double of_all, const std::string& stratum = "") {
    return {.id = "seven-day-core", .stratum = stratum, .numerator = residents, .denominator = of_all};
}

PluginCase one_referral_at(int claimed) {
    return service().criterion({.id = "one-referral", .claimed = claimed});
}

GivenMeasure returned(double referrals, double of_all) {
    return {.id = "referrals-returned", .numerator = referrals, .denominator = of_all};
}

TEST(SomeoneAnswers, HoldsTheOneWayInAtTheLevelTheHoursSupportAndSaysWhatCharityPaysFor) {
    const auto outcome = one_way_in_at(4).measure(staffed(84, 168, 2)).measure(of_which_charity_pays(42, 168)).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(
        outcome.held,
        ElementsAre("one-way-in at 2 (someone-answers): Partners say 4; the records support 2: somebody who can "
                    "see the plan and send help answers for 50% of the hours of a week, and charity pays for 50% of "
                    "those hours."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The ICB and those who run the line can agree who answers in the hours "
              "that are left, and who pays for it.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "staffed-hours: 84 of 168, 50%");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(SomeoneAnswers, ShowsBesideALevelItLeavesWhatCharityPaysFor) {
    const auto outcome = one_way_in_at(4).measure(staffed(168, 168, 4)).measure(of_which_charity_pays(42, 168)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
    ASSERT_EQ(outcome.indicators.size(), 1);
    EXPECT_EQ(outcome.indicators.at(0).id, "hours-paid-by-charity");
    EXPECT_EQ(outcome.indicators.at(0).value, 0.25);
    EXPECT_EQ(outcome.indicators.at(0).basis, "staffed-hours, paid-by=charity: 42 of 168, 25%");
}

TEST(SomeoneAnswers, SaysWhenNobodyToldWhoPays) {
    const auto outcome = one_way_in_at(4).measure(staffed(84, 168, 2)).run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("one-way-in at 2 (someone-answers): Partners say 4; the records support 2: somebody who can "
                    "see the plan and send help answers for 50% of the hours of a week."));
    EXPECT_THAT(outcome.said, ElementsAre("note on one-way-in (someone-answers): Who pays is not known: nobody gave "
                                          "'staffed-hours' for paid-by=charity."));
    ASSERT_EQ(outcome.indicators.size(), 1);
    EXPECT_EQ(outcome.indicators.at(0).value, std::nullopt);
}

TEST(SomeoneAnswers, BelievesNoCharityThatPaysForMoreThanAllTheHours) {
    const auto outcome = one_way_in_at(2).measure(staffed(84, 168, 2)).measure(of_which_charity_pays(85, 168)).run();

    EXPECT_THAT(outcome.said,
                ElementsAre("warning on one-way-in (someone-answers): 'staffed-hours' for paid-by=charity cannot be "
                            "right: it is more than all the hours in which somebody answers. It tests nothing."));
    ASSERT_EQ(outcome.indicators.size(), 1);
    EXPECT_EQ(outcome.indicators.at(0).value, std::nullopt);
}

TEST(SomeoneAnswers, AsksNoShareOfHoursThatNobodyAnswers) {
    const auto outcome = one_way_in_at(3).measure(staffed(0, 168, 0)).measure(of_which_charity_pays(0, 168)).run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("one-way-in at 1 (someone-answers): Partners say 3; the records support 0 (held at 1, as far down "
                    "as a number alone may hold it): somebody who can see the plan and send help answers for 0% of "
                    "the hours of a week."));
    ASSERT_EQ(outcome.indicators.size(), 1);
    EXPECT_EQ(outcome.indicators.at(0).value, std::nullopt);
}

TEST(SomeoneAnswers, NeverCallsNearlyAllHoursAll) {
    const auto outcome = one_way_in_at(4).measure(staffed(167.5, 168, 3)).measure(of_which_charity_pays(0, 168)).run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("one-way-in at 3 (someone-answers): Partners say 4; the records support 3: somebody who can see "
                    "the plan and send help answers for just under 100% of the hours of a week, and charity pays for "
                    "0% of those hours."));
}

TEST(SomeoneAnswers, TakesOffNoMoreThanTwoLevels) {
    const auto outcome = one_way_in_at(4).measure(staffed(40, 168, 0)).run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("one-way-in at 2 (someone-answers): Partners say 4; the records support 0 (held at 2, as far "
                    "down as a number alone may hold it): somebody who can see the plan and send help answers "
                    "for 24% of the hours of a week."));
}

TEST(SomeoneAnswers, LeavesAClaimThatTheHoursSupport) {
    const auto outcome = one_way_in_at(2).measure(staffed(84, 168, 2)).measure(of_which_charity_pays(0, 168)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(SomeoneAnswers, SaysWhenTheNumberIsKinderThanThePeople) {
    const auto outcome = one_way_in_at(1).measure(staffed(84, 168, 2)).measure(of_which_charity_pays(0, 168)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(
        outcome.said,
        ElementsAre("note on one-way-in (someone-answers): The records would support 2, partners say 1: somebody "
                    "who can see the plan and send help answers for 50% of the hours of a week, and charity pays for "
                    "0% of those hours. It raises nothing."));
}

TEST(SomeoneAnswers, IsNotTestedWhenNobodyGaveTheHoursOfTheWhole) {
    const auto absent = one_way_in_at(4).run();
    const auto by_place_only = one_way_in_at(4).measure(of_stratum(staffed(1, 168, 0), "place=north")).run();

    EXPECT_THAT(absent.held, IsEmpty());
    EXPECT_THAT(absent.said,
                ElementsAre("note on one-way-in (someone-answers): Not tested: nobody gave 'staffed-hours'."));
    EXPECT_THAT(by_place_only.held, IsEmpty());
    EXPECT_EQ(by_place_only.said, absent.said);
}

TEST(SomeoneAnswers, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = one_way_in_at(4).measure(staffed(absurd.numerator, absurd.denominator, 0)).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said,
                    ElementsAre("warning on one-way-in (someone-answers): 'staffed-hours' cannot be right: " +
                                absurd.why + ". It tests nothing."));
    }
}

PluginCase doors_at(int claimed, double without_transfer, double of_all) {
    return service()
        .criterion({.id = "one-way-in", .claimed = claimed})
        .measure(staffed(168, 168, 4))
        .measure(of_which_charity_pays(0, 168))
        .measure({.id = "numbers-without-transfer", .numerator = without_transfer, .denominator = of_all});
}

TEST(ADoorTooMany, NamesNumbersThatCannotTransferACallAndHoldsNothing) {
    const auto outcome = doors_at(4, 2, 3).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on one-way-in (a-door-too-many): Public numbers for palliative help that cannot put "
                            "a caller through: 2 of 3. Those who run them can arrange it with 111. A number of one's "
                            "own is no fault, and this holds nothing back."));
}

TEST(ADoorTooMany, LeavesManyNumbersThatCanTransferACall) {
    const auto outcome = doors_at(4, 0, 3).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(ADoorTooMany, IsNotTestedWhenNobodyCountedTheNumbers) {
    const auto outcome = service()
                             .criterion({.id = "one-way-in", .claimed = 4})
                             .measure(staffed(168, 168, 4))
                             .measure(of_which_charity_pays(0, 168))
                             .run();

    EXPECT_THAT(outcome.said, ElementsAre("note on one-way-in (a-door-too-many): Not tested: nobody gave "
                                          "'numbers-without-transfer'."));
}

TEST(ADoorTooMany, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares())
        EXPECT_THAT(
            doors_at(4, absurd.numerator, absurd.denominator).run().said,
            ElementsAre("warning on one-way-in (a-door-too-many): 'numbers-without-transfer' cannot be right: " +
                        absurd.why + ". It tests nothing."));
}

TEST(SevenDaysForAll, HoldsFairCoverWhereTooFewHaveTheCoreAndNamesThePlacesWithoutIt) {
    const auto outcome = fair_cover_at(3)
                             .measure(covered(1200, 2000))
                             .measure(covered(900, 900, "place=east"))
                             .measure(covered(300, 500, "place=north"))
                             .measure(covered(0, 600, "place=west"))
                             .run();

    EXPECT_THAT(outcome.held,
                ElementsAre("fair-cover at 2 (seven-days-for-all): Partners say 3; the records support 2: "
                            "60% of residents have the core support on all seven days, but not for all in "
                            "north (60%) and west (0%)."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The ICB can agree with the providers there how the core support reaches "
              "them on all seven days, with a date and money.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "seven-day-core: 1200 of 2000, 60%");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(SevenDaysForAll, HoldsOnlyTheHighestLevelWhereNearlyEverybodyHasTheCore) {
    const auto measures = [](PluginCase given) {
        return given.measure(covered(1920, 2000))
            .measure(covered(0, 80, "place=west"))
            .measure(covered(1920, 1920, "place=east"))
            .run();
    };

    EXPECT_THAT(measures(fair_cover_at(4)).held,
                ElementsAre("fair-cover at 3 (seven-days-for-all): Partners say 4; the records support 3: 96% of "
                            "residents have the core support on all seven days, but not for all in west (0%)."));
    EXPECT_THAT(measures(fair_cover_at(3)).held, IsEmpty());
}

TEST(SevenDaysForAll, TakesEightInTenAsMost) {
    EXPECT_THAT(fair_cover_at(3).measure(covered(80, 100)).run().held, IsEmpty());
    EXPECT_THAT(fair_cover_at(3).measure(covered(799, 1000)).run().held.size(), 1);
}

TEST(SevenDaysForAll, LeavesTheHighestLevelWhereEverybodyHasTheCore) {
    const auto outcome = fair_cover_at(4).measure(covered(2000, 2000)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(SevenDaysForAll, SaysThatItCannotNameThePlacesWhenNobodyGaveThem) {
    const auto outcome = fair_cover_at(4).measure(covered(1200, 2000)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("fair-cover at 2 (seven-days-for-all): Partners say 4; the records support 2: "
                            "60% of residents have the core support on all seven days."));
    EXPECT_THAT(outcome.said, ElementsAre("note on fair-cover (seven-days-for-all): Not tested by place: nobody gave "
                                          "'seven-day-core' place by place."));
}

TEST(SevenDaysForAll, NamesNoPlaceByAnAbsurdNumber) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = fair_cover_at(3)
                                 .measure(covered(1200, 2000))
                                 .measure(covered(absurd.numerator, absurd.denominator, "place=north"))
                                 .measure(covered(0, 600, "place=west"))
                                 .run();

        EXPECT_THAT(outcome.held,
                    ElementsAre("fair-cover at 2 (seven-days-for-all): Partners say 3; the records support 2: 60% of "
                                "residents have the core support on all seven days, but not for all in west (0%)."));
        EXPECT_THAT(outcome.said, ElementsAre("warning on fair-cover (seven-days-for-all): 'seven-day-core' for "
                                              "place=north cannot be right: " +
                                              absurd.why + ". It tests nothing."));
    }
}

TEST(SevenDaysForAll, TakesNoPartOfAPlaceForThePlace) {
    const auto outcome = fair_cover_at(3)
                             .measure(covered(1200, 2000))
                             .measure(covered(0, 10, "place=north;age=child"))
                             .measure(covered(0, 600, "place=west"))
                             .run();

    EXPECT_THAT(outcome.held,
                ElementsAre("fair-cover at 2 (seven-days-for-all): Partners say 3; the records support 2: 60% of "
                            "residents have the core support on all seven days, but not for all in west (0%)."));
}

TEST(SevenDaysForAll, HoldsNothingOnWhatMayBeChance) {
    auto sample = covered(78, 100);
    sample.low = 0.69;
    sample.high = 0.85;

    const auto from_3 = fair_cover_at(3).measure(sample).measure(covered(1, 1, "place=east")).run();
    const auto from_4 = fair_cover_at(4).measure(sample).measure(covered(1, 1, "place=east")).run();

    EXPECT_THAT(from_3.held, IsEmpty());
    EXPECT_THAT(from_3.said, ElementsAre("note on fair-cover (seven-days-for-all): Partners say 3; the records support "
                                         "2: 78% of residents have the core support on all seven days. That may be "
                                         "chance, so it holds nothing back."));
    EXPECT_THAT(from_4.held, ElementsAre("fair-cover at 3 (seven-days-for-all): Partners say 4; the records support 3: "
                                         "78% of residents have the core support on all seven days."));
}

TEST(SevenDaysForAll, IsNotTestedWhenNobodyGaveTheWhole) {
    const auto absent = fair_cover_at(4).run();
    const auto by_place_only = fair_cover_at(4).measure(covered(0, 600, "place=west")).run();

    EXPECT_THAT(absent.held, IsEmpty());
    EXPECT_THAT(absent.said,
                ElementsAre("note on fair-cover (seven-days-for-all): Not tested: nobody gave 'seven-day-core'."));
    EXPECT_THAT(by_place_only.held, IsEmpty());
    EXPECT_EQ(by_place_only.said, absent.said);
}

TEST(SevenDaysForAll, SaysOfAnAbsurdWholeThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = fair_cover_at(4).measure(covered(absurd.numerator, absurd.denominator)).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said,
                    ElementsAre("warning on fair-cover (seven-days-for-all): 'seven-day-core' cannot be right: " +
                                absurd.why + ". It tests nothing."));
    }
}

TEST(SevenDaysForAll, FailsWithAReasonWhenAParameterIsMissingOrOffTheScale) {
    for (const std::string key : {"cover-most", "cover-held-at", "cover-nearly-held-at"}) {
        const auto outcome = fair_cover_at(3).without_parameter(key).run();

        EXPECT_EQ(outcome.status, WEFT_FAILED);
        EXPECT_THAT(outcome.errors,
                    ElementsAre("the rubric gives no number '" + key + "' among its assessor's parameters"));
    }
    EXPECT_THAT(fair_cover_at(3).parameter("cover-held-at", 5).run().errors,
                ElementsAre("the rubric gives 5 as 'cover-held-at'; 'fair-cover' ends at 4"));
}

TEST(SevenDaysForAll, SaysWhenTheNumberIsKinderThanThePeople) {
    auto nearly_all = covered(1920, 2000);
    nearly_all.rank_supported = 3;
    const auto outcome = fair_cover_at(2).measure(nearly_all).measure(covered(0, 80, "place=west")).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on fair-cover (seven-days-for-all): The records would support 3, partners say 2: "
                            "96% of residents have the core support on all seven days, but not for all in west (0%). "
                            "It raises nothing."));
}

TEST(NoWrongDoor, HoldsOneReferralWhereMoreThanOneInTwentyComesBack) {
    const auto outcome = one_referral_at(4).measure(returned(100, 800)).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held,
                ElementsAre("one-referral at 2 (no-wrong-door): Partners say 4; the records support 2: 13% of "
                            "referrals were sent back to whoever made them."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The services that receive a referral can pass it on themselves, and the ICB can ask for that in its "
              "agreements with them.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "referrals-returned: 100 of 800, 13%");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(NoWrongDoor, TakesOneInTwentyAsTheMostThatMayComeBack) {
    EXPECT_THAT(one_referral_at(4).measure(returned(5, 100)).run().held, IsEmpty());
    EXPECT_THAT(one_referral_at(4).measure(returned(51, 1000)).run().held.size(), 1);
}

TEST(NoWrongDoor, LeavesAClaimNoHigherThanItsLevel) {
    const auto outcome = one_referral_at(2).measure(returned(100, 800)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(NoWrongDoor, HoldsNothingOnWhatMayBeChance) {
    auto sample = returned(5, 60);
    sample.low = 0.036;
    sample.high = 0.18;

    const auto outcome = one_referral_at(3).measure(sample).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on one-referral (no-wrong-door): Partners say 3; the records support 2: 8% of "
                            "referrals were sent back to whoever made them. That may be chance, so it holds nothing "
                            "back."));
}

TEST(NoWrongDoor, IsNotTestedByFewReferrals) {
    const auto outcome = one_referral_at(4).measure(returned(40, 49)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre("note on one-referral (no-wrong-door): Not tested: 'referrals-returned' "
                                          "counts fewer than 50; two years can be put together."));
    EXPECT_THAT(one_referral_at(4).measure(returned(40, 50)).run().held.size(), 1);
}

TEST(NoWrongDoor, IsNotTestedWhenNobodyGaveTheWhole) {
    const auto absent = one_referral_at(4).run();
    const auto of_a_former_system =
        one_referral_at(4).measure(of_stratum(returned(100, 800), "footprint=ods:QOX")).run();

    EXPECT_THAT(absent.held, IsEmpty());
    EXPECT_THAT(absent.said,
                ElementsAre("note on one-referral (no-wrong-door): Not tested: nobody gave 'referrals-returned'."));
    EXPECT_THAT(of_a_former_system.held, IsEmpty());
    EXPECT_EQ(of_a_former_system.said, absent.said);
}

TEST(NoWrongDoor, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = one_referral_at(4).measure(returned(absurd.numerator, absurd.denominator)).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said,
                    ElementsAre("warning on one-referral (no-wrong-door): 'referrals-returned' cannot be right: " +
                                absurd.why + ". It tests nothing."));
    }
}

TEST(NoWrongDoor, FailsWithAReasonWhenAParameterIsMissingOrOffTheScale) {
    for (const std::string key : {"returned-most", "returned-held-at", "fewest-counted"}) {
        const auto outcome = one_referral_at(3).measure(returned(0, 100)).without_parameter(key).run();

        EXPECT_EQ(outcome.status, WEFT_FAILED);
        EXPECT_THAT(outcome.errors,
                    ElementsAre("the rubric gives no number '" + key + "' among its assessor's parameters"));
    }
    EXPECT_THAT(one_referral_at(3).parameter("returned-held-at", 5).run().errors,
                ElementsAre("the rubric gives 5 as 'returned-held-at'; 'one-referral' ends at 4"));
}

} // namespace
} // namespace weft::plugin_test
