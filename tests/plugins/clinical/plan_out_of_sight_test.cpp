// SPDX-License-Identifier: MIT
#include "tests/plugins/clinical/clinical_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::plugin_test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

GivenMeasure opened_at(const std::string& service, double can_open, double all) {
    return {.id = "record-reach", .stratum = "service=" + service, .numerator = can_open, .denominator = all};
}

GivenMeasure plans_opened(double opened, double met) {
    return {.id = "plan-opened", .numerator = opened, .denominator = met};
}

/// One plan with every number a reader could miss, so that a test hears of its own number only.
PluginCase seen_by_all(int claimed) {
    return one_plan_at(claimed)
        .measure(opened_at("ambulance", 1, 1))
        .measure(opened_at("111", 1, 1))
        .measure(opened_at("out-of-hours", 1, 1));
}

constexpr auto opening_not_tested = "note on one-plan (plan-out-of-sight): Not tested: nobody gave 'plan-opened'.";

TEST(PlanOutOfSight, HoldsOnePlanWhereTooFewOfThoseWhoComeAtNightCanOpenIt) {
    const auto outcome = one_plan_at(3)
                             .measure(opened_at("ambulance", 2, 5))
                             .measure(opened_at("111", 1, 1))
                             .measure(opened_at("out-of-hours", 0, 3))
                             .run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("one-plan at 2 (plan-out-of-sight): Partners say 3; the records support 2: too few can open "
                    "the plan at ambulance services (40%) and out-of-hours services (0%)."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "Whoever runs the shared record can give these services access, and the "
              "ICB can ask for its use in their contracts.");
    EXPECT_EQ(outcome.ceilings.at(0).basis,
              "record-reach, service=ambulance: 2 of 5, 40%; record-reach, service=out-of-hours: 0 of 3, 0%");
    EXPECT_THAT(outcome.said, ElementsAre(opening_not_tested));
}

TEST(PlanOutOfSight, LeavesAClaimWhereEnoughCanOpenIt) {
    const auto outcome = one_plan_at(4)
                             .measure(opened_at("ambulance", 1, 2))
                             .measure(opened_at("111", 1, 1))
                             .measure(opened_at("out-of-hours", 2, 3))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre(opening_not_tested));
}

TEST(PlanOutOfSight, LeavesAClaimAtTheLevelItWouldHold) {
    const auto outcome = one_plan_at(2)
                             .measure(opened_at("ambulance", 0, 2))
                             .measure(opened_at("111", 0, 1))
                             .measure(opened_at("out-of-hours", 0, 3))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre(opening_not_tested));
}

TEST(PlanOutOfSight, HoldsNothingOnWhatMayBeChance) {
    auto ambulance = opened_at("ambulance", 9, 20);
    ambulance.low = 0.26;
    ambulance.high = 0.66;

    const auto outcome = one_plan_at(3)
                             .measure(ambulance)
                             .measure(opened_at("111", 1, 1))
                             .measure(opened_at("out-of-hours", 1, 1))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre("note on one-plan (plan-out-of-sight): Partners say 3; the records support "
                                          "2: too few can open the plan at ambulance services (45%). That may be "
                                          "chance, so it holds nothing back.",
                                          opening_not_tested));
}

TEST(PlanOutOfSight, NamesTheServicesNobodyGaveANumberFor) {
    const auto outcome = one_plan_at(3).measure(opened_at("111", 1, 1)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on one-plan (plan-out-of-sight): Not tested: nobody gave 'record-reach' "
                            "for service=ambulance and service=out-of-hours.",
                            opening_not_tested));
}

TEST(PlanOutOfSight, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = one_plan_at(3)
                                 .measure(opened_at("ambulance", absurd.numerator, absurd.denominator))
                                 .measure(opened_at("111", 1, 1))
                                 .measure(opened_at("out-of-hours", 1, 1))
                                 .run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said, ElementsAre("warning on one-plan (plan-out-of-sight): 'record-reach' for "
                                              "service=ambulance cannot be right: " +
                                                  absurd.why + ". It tests nothing.",
                                              opening_not_tested));
    }
}

TEST(PlanOutOfSight, FailsWithAReasonWhenAParameterIsMissingOrOffTheScale) {
    EXPECT_THAT(one_plan_at(3).without_parameter("sight-share").run().errors,
                ElementsAre("the rubric gives no number 'sight-share' among its assessor's parameters"));
    EXPECT_THAT(one_plan_at(3).without_parameter("out-of-sight-level").run().errors,
                ElementsAre("the rubric gives no number 'out-of-sight-level' among its assessor's parameters"));
    EXPECT_THAT(one_plan_at(3).parameter("out-of-sight-level", 5).run().errors,
                ElementsAre("the rubric gives 5 as 'out-of-sight-level'; 'one-plan' ends at 4"));
    EXPECT_THAT(one_plan_at(3).parameter("out-of-sight-level", 1.5).run().errors,
                ElementsAre("the rubric gives 1.5 as 'out-of-sight-level'; it is a whole number from 0"));
}

TEST(PlanOutOfSight, SaysWhereMostPlansStayShutAndHoldsNothing) {
    const auto from_3 = seen_by_all(3).measure(plans_opened(40, 100)).run();
    const auto from_2 = seen_by_all(2).measure(plans_opened(40, 100)).run();
    const auto half = seen_by_all(3).measure(plans_opened(50, 100)).run();

    EXPECT_THAT(from_3.held, IsEmpty());
    EXPECT_THAT(from_3.said,
                ElementsAre("note on one-plan (plan-out-of-sight): Partners say 3; the plan was opened for 40% of the "
                            "people with a plan whom night or emergency staff met. It holds nothing back."));
    EXPECT_THAT(from_2.said, IsEmpty());
    EXPECT_THAT(half.said, IsEmpty());
}

TEST(PlanOutOfSight, SaysNothingOfPlansLeftShutThatMayBeChance) {
    auto opened = plans_opened(40, 100);
    opened.low = 0.31;
    opened.high = 0.5;

    EXPECT_THAT(seen_by_all(3).measure(opened).run().said, IsEmpty());
}

} // namespace
} // namespace weft::plugin_test
