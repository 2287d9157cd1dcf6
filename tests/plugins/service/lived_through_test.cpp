// SPDX-License-Identifier: MIT
#include "tests/plugins/service/service_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <string>

namespace weft::plugin_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto support = "support-for-those-close";

PluginCase support_at(int claimed) {
    return service().criterion({.id = support, .claimed = claimed});
}

GivenMeasure contacted(double deaths, double of_all, int rank_supported = -1) {
    return {.id = "contact-after-death", .numerator = deaths, .denominator = of_all, .rank_supported = rank_supported};
}

PluginCase with_both_ages(PluginCase given) {
    return given.measure(of_stratum(contacted(1440, 4800), "age=adult"))
        .measure(of_stratum(contacted(160, 200), "age=child"));
}

TEST(AfterTheDeath, HoldsSupportAtTheLevelTheContactsSupportAndTellsAdultsFromChildren) {
    const auto outcome = with_both_ages(support_at(3)).measure(contacted(1600, 5000, 1)).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held,
                ElementsAre("support-for-those-close at 1 (after-the-death): Partners say 3; the records support 1: "
                            "after 32% of deaths somebody asked those close how they were and offered support (30% "
                            "when an adult died and 80% when a child died)."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The services that were there can agree who makes the first contact, and the ICB and councils who does "
              "where no service was.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "contact-after-death: 1600 of 5000, 32%");
    EXPECT_THAT(outcome.said, IsEmpty());
    ASSERT_EQ(outcome.indicators.size(), 2);
    EXPECT_EQ(outcome.indicators.at(0).id, "contact-after-adult-death");
    EXPECT_EQ(outcome.indicators.at(0).value, 0.3);
    EXPECT_EQ(outcome.indicators.at(1).id, "contact-after-child-death");
    EXPECT_EQ(outcome.indicators.at(1).value, 0.8);
}

TEST(AfterTheDeath, TakesOffNoMoreThanTwoLevels) {
    const auto outcome = with_both_ages(support_at(4)).measure(contacted(1600, 5000, 1)).run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("support-for-those-close at 2 (after-the-death): Partners say 4; the records support 1 "
                    "(held at 2, as far down as a number alone may hold it): after 32% of deaths somebody "
                    "asked those close how they were and offered support (30% when an adult died and 80% when a "
                    "child died)."));
}

TEST(AfterTheDeath, LeavesAClaimThatTheContactsSupport) {
    const auto outcome = with_both_ages(support_at(1)).measure(contacted(1600, 5000, 1)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(AfterTheDeath, SaysWhenTheNumberIsKinderThanThePeople) {
    const auto outcome = with_both_ages(support_at(0)).measure(contacted(1600, 5000, 1)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on support-for-those-close (after-the-death): The records would support 1, partners "
                            "say 0: after 32% of deaths somebody asked those close how they were and offered support "
                            "(30% when an adult died and 80% when a child died). It raises nothing."));
}

TEST(AfterTheDeath, HoldsNothingOnWhatMayBeChance) {
    auto few = contacted(35, 90, 1);
    few.rank_at_high = 2;

    const auto from_2 = with_both_ages(support_at(2)).measure(few).run();
    const auto from_3 = with_both_ages(support_at(3)).measure(few).run();

    EXPECT_THAT(from_2.held, IsEmpty());
    EXPECT_THAT(from_2.said,
                ElementsAre("note on support-for-those-close (after-the-death): Partners say 2; the records support 1: "
                            "after 39% of deaths somebody asked those close how they were and offered support (30% "
                            "when an adult died and 80% when a child died). That may be chance, so it holds nothing "
                            "back."));
    EXPECT_EQ(from_3.left_standing(support, 3), 2);
}

TEST(AfterTheDeath, SaysWhatItCannotTellOfAdultsAndChildren) {
    const auto outcome =
        support_at(3).measure(contacted(1600, 5000, 1)).measure(of_stratum(contacted(9, 49), "age=child")).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("support-for-those-close at 1 (after-the-death): Partners say 3; the records support 1: "
                            "after 32% of deaths somebody asked those close how they were and offered support."));
    EXPECT_THAT(outcome.said,
                ElementsAre("note on support-for-those-close (after-the-death): Not shown apart: nobody gave "
                            "'contact-after-death' for age=adult.",
                            "note on support-for-those-close (after-the-death): Not shown apart: "
                            "'contact-after-death' for age=child counts fewer than 50; two years can be put "
                            "together."));
    ASSERT_EQ(outcome.indicators.size(), 2);
    EXPECT_EQ(outcome.indicators.at(0).value, std::nullopt);
    EXPECT_EQ(outcome.indicators.at(1).value, std::nullopt);
}

TEST(AfterTheDeath, ShowsNoAgeByWhichTheOtherCouldBeWorkedOut) {
    const auto outcome = support_at(1)
                             .measure(contacted(1600, 5000, 1))
                             .measure(of_stratum(contacted(1591, 4951), "age=adult"))
                             .measure(of_stratum(contacted(9, 49), "age=child"))
                             .run();

    ASSERT_EQ(outcome.indicators.size(), 2);
    EXPECT_EQ(outcome.indicators.at(0).value, std::nullopt);
    EXPECT_EQ(outcome.indicators.at(1).value, std::nullopt);
}

TEST(AfterTheDeath, IsNotTestedByFewDeaths) {
    const auto outcome = support_at(4).measure(contacted(0, 49, 0)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre("note on support-for-those-close (after-the-death): Not tested: "
                                          "'contact-after-death' counts fewer than 50; two years can be put "
                                          "together."));
    EXPECT_THAT(outcome.indicators, IsEmpty());
}

TEST(AfterTheDeath, IsNotTestedWhenNobodyGaveTheWhole) {
    const auto absent = support_at(4).run();
    const auto of_a_former_system = support_at(4).measure(of_stratum(contacted(0, 900, 0), "footprint=ods:QOX")).run();

    EXPECT_THAT(absent.held, IsEmpty());
    EXPECT_THAT(absent.said, ElementsAre("note on support-for-those-close (after-the-death): Not tested: nobody gave "
                                         "'contact-after-death'."));
    EXPECT_THAT(of_a_former_system.held, IsEmpty());
    EXPECT_EQ(of_a_former_system.said, absent.said);
}

TEST(AfterTheDeath, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto given = contacted(absurd.numerator, absurd.denominator, 0);
        const auto whole = support_at(4).measure(given).run();
        const auto of_children = support_at(1)
                                     .measure(contacted(1600, 5000, 1))
                                     .measure(of_stratum(contacted(1440, 4800), "age=adult"))
                                     .measure(of_stratum(given, "age=child"))
                                     .run();

        EXPECT_THAT(whole.held, IsEmpty());
        EXPECT_THAT(whole.said, ElementsAre("warning on support-for-those-close (after-the-death): "
                                            "'contact-after-death' cannot be right: " +
                                            absurd.why + ". It tests nothing."));
        EXPECT_THAT(of_children.said, ElementsAre("warning on support-for-those-close (after-the-death): "
                                                  "'contact-after-death' for age=child cannot be right: " +
                                                  absurd.why + ". It tests nothing."));
    }
}

PluginCase seamless_at(int claimed, int lived, std::uint32_t people) {
    return service()
        .criterion({.id = "seamless", .claimed = claimed, .system_level = "interpersonal"})
        .voice({.criterion = "seamless", .sector = "hospice", .role = Role::voice, .level = 4, .people = 40})
        .voice({.criterion = "seamless",
                .sector = "lived-experience",
                .role = Role::voice,
                .level = lived,
                .people = people});
}

TEST(WhatCarersLived, HoldsOneAboveWhatMostPeopleLivedThrough) {
    const auto outcome = seamless_at(4, 1, 10).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held,
                ElementsAre("seamless at 2 (what-carers-lived): Partners say 4; at least half of the people with lived "
                            "experience say 1 or less, so it stands at 2."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The ICB and the services can sit down with some of these people, find out where it went wrong, and "
              "change that first.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "10 people with lived experience answered");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(WhatCarersLived, GoesFurtherDownThanANumberMay) {
    EXPECT_THAT(seamless_at(4, 0, 12).run().held,
                ElementsAre("seamless at 1 (what-carers-lived): Partners say 4; at least half of the people with lived "
                            "experience say 0, so it stands at 1."));
}

TEST(WhatCarersLived, LeavesAClaimOneAboveThem) {
    for (const int claimed : {1, 2}) {
        const auto outcome = seamless_at(claimed, 1, 10).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said, IsEmpty());
    }
}

TEST(WhatCarersLived, SaysWhenTheyAreKinderThanThePartners) {
    const auto outcome = seamless_at(1, 3, 10).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on seamless (what-carers-lived): Partners say 1; most people with lived experience "
                            "say 3 or better. It raises nothing."));
}

TEST(WhatCarersLived, IsNotTestedByFewerThanTenAndDoesNotSayWhatTheySaid) {
    for (const std::uint32_t people : {0U, 1U, 9U}) {
        const auto outcome = seamless_at(4, 0, people).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said,
                    ElementsAre("note on seamless (what-carers-lived): Not tested: fewer than 10 people with lived "
                                "experience answered, too few to count as a voice."));
    }
}

TEST(WhatCarersLived, LooksOnlyAtCareBetweenPeopleThatHasALevel) {
    const auto arrangement =
        service()
            .criterion({.id = "one-plan", .claimed = 4, .system_level = "organisation-team"})
            .voice(
                {.criterion = "one-plan", .sector = "lived-experience", .role = Role::voice, .level = 0, .people = 20})
            .run();
    const auto unknown = service()
                             .criterion({.id = "seamless", .claimed = {}, .system_level = "interpersonal"})
                             .voice({.criterion = "seamless", .sector = "lived-experience", .level = 0, .people = 20})
                             .run();

    EXPECT_THAT(arrangement.held, IsEmpty());
    EXPECT_THAT(arrangement.said, IsEmpty());
    EXPECT_THAT(unknown.held, IsEmpty());
    EXPECT_THAT(unknown.said, IsEmpty());
}

TEST(WhatCarersLived, FailsWithAReasonWhenAParameterIsMissing) {
    for (const std::string key : {"carers-needed", "carers-above"})
        EXPECT_THAT(seamless_at(4, 0, 10).without_parameter(key).run().errors,
                    ElementsAre("the rubric gives no number '" + key + "' among its assessor's parameters"));
    EXPECT_THAT(seamless_at(4, 0, 10).text("carers-sector", "").run().errors,
                ElementsAre("the rubric gives no text 'carers-sector' among its assessor's parameters"));
}

} // namespace
} // namespace weft::plugin_test
