// SPDX-License-Identifier: MIT
#include "tests/plugins/host/plugin_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::plugin_test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// The parameters of the clinical rubric; nothing claimed and nothing measured.
PluginCase clinical() {
    return PluginCase()
        .parameter("parity-1", 0.35)
        .parameter("parity-2", 0.55)
        .parameter("parity-3", 0.70)
        .parameter("parity-4", 0.85)
        .parameter("sight-share", 0.5)
        .parameter("out-of-sight-level", 2)
        .parameter("most-levels-down", 2)
        .parameter("never-below", 1);
}

PluginCase identification_at(int claimed) {
    return clinical().criterion({.id = "identification", .claimed = claimed});
}

GivenMeasure reach(double noticed, double died, int rank_supported) {
    return {.id = "register-reach", .numerator = noticed, .denominator = died, .rank_supported = rank_supported};
}

GivenMeasure reach_at(const std::string& diagnosis, double noticed, double died) {
    return {
        .id = "register-reach",
        .stratum = "diagnosis=" + diagnosis,
        .numerator = noticed,
        .denominator = died,
    };
}

PluginCase one_plan_at(int claimed) {
    return clinical().criterion({.id = "one-plan", .claimed = claimed});
}

GivenMeasure opened_at(const std::string& service, double can_open, double all) {
    return {.id = "record-reach", .stratum = "service=" + service, .numerator = can_open, .denominator = all};
}

constexpr auto parity_not_tested =
    "note on identification (not-only-cancer): Not tested: nobody gave 'register-reach' for diagnosis=non-cancer and "
    "diagnosis=cancer.";
constexpr auto reach_not_tested = "note on identification (noticed-in-time): Not tested: nobody gave 'register-reach'.";

TEST(NoticedInTime, HoldsIdentificationAtTheLevelTheNumberSupports) {
    const auto outcome = identification_at(3).measure(reach(27, 100, 1)).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held, ElementsAre("identification at 1 (noticed-in-time): Partners say 3; the records support "
                                          "1: of the people who died, 27% had been noticed three months before."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "Practices and the ICB can run the search each quarter and talk through the people noticed last.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "register-reach: 27 of 100, 27%");
}

TEST(NoticedInTime, GivesTheIntervalOfTheShareAmongTheNumbersItStandsOn) {
    auto measure = reach(27, 100, 1);
    measure.low = 0.1925;
    measure.high = 0.3643;

    const auto outcome = identification_at(3).measure(measure).run();

    EXPECT_EQ(outcome.ceilings.at(0).basis, "register-reach: 27 of 100, 27% (19% to 36% allowing for chance)");
}

TEST(NoticedInTime, HoldsOnlyWhatTheNumberRulesOutBeyondChance) {
    auto measure = reach(27, 100, 1);
    measure.rank_at_high = 2;

    const auto at_three = identification_at(3).measure(measure).run();
    const auto at_two = identification_at(2).measure(measure).run();

    EXPECT_THAT(at_three.held, ElementsAre("identification at 2 (noticed-in-time): Partners say 3; the records support "
                                           "2: of the people who died, 27% had been noticed three months before."));
    EXPECT_THAT(at_two.held, IsEmpty());
    EXPECT_THAT(at_two.said, Contains("note on identification (noticed-in-time): Partners say 2; the records support "
                                      "1: of the people who died, 27% had been noticed three months before. That may "
                                      "be chance, so it holds nothing back."));
}

TEST(NoticedInTime, LeavesAClaimThatTheNumberSupports) {
    const auto outcome = identification_at(2).measure(reach(30, 100, 2)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre(parity_not_tested));
}

TEST(NoticedInTime, SaysWhenTheNumberIsKinderThanThePeople) {
    const auto outcome = identification_at(2).measure(reach(50, 100, 3)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                Contains("note on identification (noticed-in-time): The records would support 3, partners say 2: of "
                         "the people who died, 50% had been noticed three months before. It raises nothing."));
}

TEST(NoticedInTime, TakesOffNoMoreLevelsThanTheRubricLetsANumberTakeOff) {
    const auto outcome = identification_at(4).measure(reach(27, 100, 1)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("identification at 2 (noticed-in-time): Partners say 4; the records support 1 (held at 2, "
                            "as far down as a number alone may hold it): of the people who died, 27% had been noticed "
                            "three months before."));
}

TEST(NoticedInTime, HoldsNothingBelowTheLevelTheRubricProtects) {
    const auto from_2 = identification_at(2).measure(reach(1, 100, 0)).run();
    const auto from_1 = identification_at(1).measure(reach(1, 100, 0)).run();

    EXPECT_THAT(from_2.held, ElementsAre(HasSubstr("identification at 1 (noticed-in-time): Partners say 2; the records "
                                                   "support 0 (held at 1, ")));
    EXPECT_THAT(from_1.held, IsEmpty());
    EXPECT_THAT(from_1.said, Contains("note on identification (noticed-in-time): Partners say 1; the records support "
                                      "0: of the people who died, 1% had been noticed three months before. A number "
                                      "alone does not hold back a level this low."));
}

TEST(NoticedInTime, IsNotLimitedWhereTheRubricGivesNoLimits) {
    const auto outcome = identification_at(4)
                             .without_parameter("most-levels-down")
                             .without_parameter("never-below")
                             .measure(reach(1, 1000, 0))
                             .run();

    EXPECT_THAT(outcome.held,
                ElementsAre("identification at 0 (noticed-in-time): Partners say 4; the records support 0: of the "
                            "people who died, under 1% had been noticed three months before."));
}

TEST(NoticedInTime, IsNotTestedWhenNobodyGaveTheNumber) {
    const auto unknown = identification_at(4).measure({.id = "register-reach", .is_known = false}).run();
    const auto absent = identification_at(4).run();

    EXPECT_THAT(unknown.held, IsEmpty());
    EXPECT_THAT(unknown.said, ElementsAre(reach_not_tested, parity_not_tested));
    EXPECT_EQ(absent.said, unknown.said);
}

TEST(NoticedInTime, IsNotTestedByAPartOfTheWhole) {
    const auto outcome = identification_at(4).measure(reach_at("cancer", 1, 100)).run();

    EXPECT_THAT(outcome.said, Contains(reach_not_tested));
    EXPECT_THAT(outcome.held, IsEmpty());
}

TEST(NoticedInTime, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = identification_at(4).measure(reach(absurd.numerator, absurd.denominator, 0)).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said, ElementsAre("warning on identification (noticed-in-time): 'register-reach' cannot be "
                                              "right: " +
                                                  absurd.why + ". It tests nothing.",
                                              parity_not_tested));
    }
}

TEST(NoticedInTime, SaysWhenTheRubricGivesTheNumberNoThresholds) {
    const auto outcome = identification_at(4).measure(reach(27, 100, -1)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, Contains("note on identification (noticed-in-time): Not tested: the rubric does not say "
                                       "which level 'register-reach' supports."));
}

TEST(NoticedInTime, HoldsNothingWhereNobodyClaimedALevel) {
    const auto outcome = clinical().criterion({.id = "identification", .claimed = {}}).measure(reach(27, 100, 1)).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held, IsEmpty());
}

// 30 of 200 and 60 of 200: half as often, which reaches parity-1 and not parity-2.
TEST(NotOnlyCancer, HoldsIdentificationAtTheLevelTheParitySupports) {
    const auto outcome =
        identification_at(3).measure(reach_at("non-cancer", 30, 200)).measure(reach_at("cancer", 60, 200)).run();

    EXPECT_THAT(outcome.held, ElementsAre("identification at 1 (not-only-cancer): Partners say 3; the records support "
                                          "1: people without cancer are noticed 50% as often as people with cancer."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "Practices and the hospital teams for heart, lung, kidney, liver and brain disease can agree when they "
              "name a person, and the ICB can show both shares each quarter.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "register-reach, diagnosis=non-cancer: 30 of 200, 15%; register-reach, "
                                            "diagnosis=cancer: 60 of 200, 30%; parity 50%");
}

TEST(NotOnlyCancer, ShowsTheParity) {
    const auto outcome =
        identification_at(1).measure(reach_at("non-cancer", 30, 200)).measure(reach_at("cancer", 60, 200)).run();

    ASSERT_EQ(outcome.indicators.size(), 1);
    EXPECT_EQ(outcome.indicators.at(0).id, "non-cancer-parity");
    EXPECT_EQ(outcome.indicators.at(0).title, "How often people without cancer are noticed, beside people with cancer");
    EXPECT_EQ(outcome.indicators.at(0).value, 0.5);
    EXPECT_EQ(outcome.indicators.at(0).unit, "share");
}

// Half as often as counted; 0.18 over 0.25 = 72% at the kind end, which reaches parity-3.
TEST(NotOnlyCancer, HoldsOnlyWhatEvenTheKindEndOfBothIntervalsDoesNotReach) {
    auto without = reach_at("non-cancer", 30, 200);
    without.low = 0.12;
    without.high = 0.18;
    auto with = reach_at("cancer", 60, 200);
    with.low = 0.25;
    with.high = 0.36;

    const auto from_4 = identification_at(4).measure(without).measure(with).run();
    const auto from_3 = identification_at(3).measure(without).measure(with).run();

    EXPECT_THAT(from_4.held, ElementsAre("identification at 3 (not-only-cancer): Partners say 4; the records support "
                                         "3: people without cancer are noticed 50% as often as people with cancer."));
    EXPECT_THAT(from_4.ceilings.at(0).basis, HasSubstr("; parity 50%, 72% at most"));
    EXPECT_THAT(from_3.held, IsEmpty());
    EXPECT_THAT(from_3.said, Contains("note on identification (not-only-cancer): Partners say 3; the records support "
                                      "1: people without cancer are noticed 50% as often as people with cancer. That "
                                      "may be chance, so it holds nothing back."));
}

TEST(NotOnlyCancer, LeavesAClaimThatTheParityReachesExactly) {
    // 11 of 20 is 0.55, which reaches parity-2; the share 0.11 divided by the share 0.20 falls just short of it.
    const auto outcome =
        identification_at(2).measure(reach_at("non-cancer", 11, 100)).measure(reach_at("cancer", 20, 100)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre(reach_not_tested));
}

TEST(NotOnlyCancer, SaysWhenTheParityIsKinderThanThePeople) {
    const auto outcome =
        identification_at(2).measure(reach_at("non-cancer", 36, 100)).measure(reach_at("cancer", 30, 100)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                Contains("note on identification (not-only-cancer): The records would support 4, partners "
                         "say 2: people without cancer are noticed 120% as often as people with cancer. "
                         "It raises nothing."));
}

TEST(NotOnlyCancer, IsNotTestedWhenAStratumIsMissing) {
    const auto outcome = identification_at(4).measure(reach_at("cancer", 60, 200)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, Contains("note on identification (not-only-cancer): Not tested: nobody gave "
                                       "'register-reach' for diagnosis=non-cancer."));
    ASSERT_EQ(outcome.indicators.size(), 1);
    EXPECT_EQ(outcome.indicators.at(0).value, std::nullopt);
}

TEST(NotOnlyCancer, IsNotTestedWhenNobodyWithCancerWasNoticed) {
    const auto outcome =
        identification_at(4).measure(reach_at("non-cancer", 30, 200)).measure(reach_at("cancer", 0, 200)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, Contains("note on identification (not-only-cancer): Not tested: nobody with cancer was "
                                       "noticed, so there is nothing to compare with."));
    EXPECT_EQ(outcome.indicators.at(0).value, std::nullopt);
}

TEST(NotOnlyCancer, SaysOfAnAbsurdStratumThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = identification_at(4)
                                 .measure(reach_at("non-cancer", absurd.numerator, absurd.denominator))
                                 .measure(reach_at("cancer", 60, 200))
                                 .run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said, Contains("warning on identification (not-only-cancer): 'register-reach' for "
                                           "diagnosis=non-cancer cannot be right: " +
                                           absurd.why + ". It tests nothing."));
        EXPECT_EQ(outcome.indicators.at(0).value, std::nullopt);
    }
}

TEST(NotOnlyCancer, FailsWithAReasonWhenTheRubricGivesNoSteps) {
    const auto outcome = identification_at(3).without_parameter("parity-3").run();

    EXPECT_EQ(outcome.status, WEFT_FAILED);
    EXPECT_THAT(outcome.errors, ElementsAre("the rubric gives no number 'parity-3' among its assessor's parameters"));
}

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
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(PlanOutOfSight, LeavesAClaimWhereEnoughCanOpenIt) {
    const auto outcome = one_plan_at(4)
                             .measure(opened_at("ambulance", 1, 2))
                             .measure(opened_at("111", 1, 1))
                             .measure(opened_at("out-of-hours", 2, 3))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(PlanOutOfSight, LeavesAClaimAtTheLevelItWouldHold) {
    const auto outcome = one_plan_at(2)
                             .measure(opened_at("ambulance", 0, 2))
                             .measure(opened_at("111", 0, 1))
                             .measure(opened_at("out-of-hours", 0, 3))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
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
                                          "chance, so it holds nothing back."));
}

TEST(PlanOutOfSight, NamesTheServicesNobodyGaveANumberFor) {
    const auto outcome = one_plan_at(3).measure(opened_at("111", 1, 1)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on one-plan (plan-out-of-sight): Not tested: nobody gave 'record-reach' "
                            "for service=ambulance and service=out-of-hours."));
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
                                              absurd.why + ". It tests nothing."));
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

TEST(ClinicalPlugin, SaysNothingOfARubricWithoutItsCriteria) {
    const auto outcome = PluginCase()
                             .criterion({.id = "something-else", .claimed = 4})
                             .measure(reach(1, 100, 0))
                             .measure(opened_at("111", 0, 1))
                             .run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
    EXPECT_THAT(outcome.indicators, IsEmpty());
}

TEST(ClinicalPlugin, NeverLeavesLessOfAHigherClaim) {
    for (int rank = 0; rank <= 4; ++rank)
        for (int noticed = 0; noticed <= 100; noticed += 5)
            for (const double chance : {0.0, 0.03, 0.08})
                for (const bool is_limited : {false, true}) {
                    int identified = -1;
                    int planned = -1;
                    for (int claimed = 0; claimed <= 4; ++claimed) {
                        auto without = reach_at("non-cancer", noticed, 200);
                        without.low = noticed / 200.0 - chance;
                        without.high = noticed / 200.0 + chance;
                        auto given = identification_at(claimed)
                                         .criterion({.id = "one-plan", .claimed = claimed})
                                         .measure(reach(noticed, 100, rank))
                                         .measure(without)
                                         .measure(reach_at("cancer", 60, 200))
                                         .measure(opened_at("111", noticed, 100))
                                         .parameter("out-of-sight-level", rank);
                        if (!is_limited) given.without_parameter("most-levels-down").without_parameter("never-below");

                        const auto outcome = given.run();

                        ASSERT_EQ(outcome.status, WEFT_OK);
                        ASSERT_GE(outcome.left_standing("identification", claimed), identified);
                        ASSERT_GE(outcome.left_standing("one-plan", claimed), planned);
                        identified = outcome.left_standing("identification", claimed);
                        planned = outcome.left_standing("one-plan", claimed);
                    }
                }
}

} // namespace
} // namespace weft::plugin_test
