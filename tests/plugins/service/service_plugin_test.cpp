// SPDX-License-Identifier: MIT
#include "tests/plugins/host/plugin_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::plugin_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The parameters of the service rubric; nothing claimed and nothing measured.
PluginCase service() {
    return PluginCase()
        .parameter("cover-most", 0.80)
        .parameter("cover-held-at", 2)
        .parameter("cover-nearly-held-at", 3)
        .parameter("most-levels-down", 2)
        .parameter("never-below", 1);
}

PluginCase one_way_in_at(int claimed) {
    return service().criterion({.id = "one-way-in", .claimed = claimed});
}

GivenMeasure staffed(double hours, double of_all, int rank_supported) {
    return {.id = "staffed-hours", .numerator = hours, .denominator = of_all, .rank_supported = rank_supported};
}

PluginCase fair_cover_at(int claimed) {
    return service().criterion({.id = "fair-cover", .claimed = claimed});
}

GivenMeasure covered(double residents, double of_all, const std::string& stratum = "") {
    return {.id = "seven-day-core", .stratum = stratum, .numerator = residents, .denominator = of_all};
}

TEST(SomeoneAnswers, HoldsTheOneWayInAtTheLevelTheHoursSupport) {
    const auto outcome = one_way_in_at(4).measure(staffed(84, 168, 2)).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(
        outcome.held,
        ElementsAre("one-way-in at 2 (someone-answers): Partners say 4; the records support 2: somebody who can "
                    "see the plan and send help answers for 50% of the hours of a week."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The ICB and those who run the line can agree who answers in the hours "
              "that are left, and who pays for it.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "staffed-hours: 84 of 168, 50%");
}

TEST(SomeoneAnswers, NeverCallsNearlyAllHoursAll) {
    const auto outcome = one_way_in_at(4).measure(staffed(167.5, 168, 3)).run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("one-way-in at 3 (someone-answers): Partners say 4; the records support 3: somebody who can "
                    "see the plan and send help answers for just under 100% of the hours of a week."));
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
    const auto outcome = one_way_in_at(2).measure(staffed(84, 168, 2)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(SomeoneAnswers, SaysWhenTheNumberIsKinderThanThePeople) {
    const auto outcome = one_way_in_at(1).measure(staffed(84, 168, 2)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(
        outcome.said,
        ElementsAre("note on one-way-in (someone-answers): The records would support 2, partners say 1: somebody "
                    "who can see the plan and send help answers for 50% of the hours of a week. It raises "
                    "nothing."));
}

TEST(SomeoneAnswers, IsNotTestedWhenNobodyGaveTheHoursOfTheWhole) {
    auto of_north = staffed(1, 168, 0);
    of_north.stratum = "place=north";

    const auto absent = one_way_in_at(4).run();
    const auto by_place_only = one_way_in_at(4).measure(of_north).run();

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

TEST(ServicePlugin, SaysNothingOfARubricWithoutItsCriteria) {
    const auto outcome = PluginCase()
                             .criterion({.id = "one-referral", .claimed = 4})
                             .measure(staffed(0, 168, 0))
                             .measure(covered(0, 100))
                             .run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(ServicePlugin, NeverLeavesLessOfAHigherClaim) {
    for (int rank = 0; rank <= 4; ++rank)
        for (int percent = 0; percent <= 100; percent += 4)
            for (const double chance : {0.0, 0.05, 0.3})
                for (const bool is_limited : {false, true}) {
                    int way_in = -1;
                    int cover = -1;
                    for (int claimed = 0; claimed <= 4; ++claimed) {
                        auto sample = covered(percent, 100);
                        sample.low = percent / 100.0 - chance;
                        sample.high = percent / 100.0 + chance;
                        auto given = one_way_in_at(claimed)
                                         .criterion({.id = "fair-cover", .claimed = claimed})
                                         .measure(staffed(percent, 100, rank))
                                         .measure(sample)
                                         .parameter("cover-held-at", rank);
                        if (!is_limited) given.without_parameter("most-levels-down").without_parameter("never-below");

                        const auto outcome = given.run();

                        ASSERT_EQ(outcome.status, WEFT_OK);
                        ASSERT_GE(outcome.left_standing("one-way-in", claimed), way_in);
                        ASSERT_GE(outcome.left_standing("fair-cover", claimed), cover);
                        way_in = outcome.left_standing("one-way-in", claimed);
                        cover = outcome.left_standing("fair-cover", claimed);
                    }
                }
}

} // namespace
} // namespace weft::plugin_test
