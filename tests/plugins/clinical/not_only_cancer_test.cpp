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

// 30 of 200 and 60 of 200: half as often, which reaches parity-1 and not parity-2.
TEST(NotOnlyCancer, HoldsIdentificationAtTheLevelTheParitySupports) {
    const auto outcome = identification_at(3)
                             .measure(reach_at("diagnosis=non-cancer", 30, 200))
                             .measure(reach_at("diagnosis=cancer", 60, 200))
                             .run();

    EXPECT_THAT(outcome.held, ElementsAre("identification at 1 (not-only-cancer): Partners say 3; the records support "
                                          "1: people without cancer are noticed 50% as often as people with cancer."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "Practices and the hospital teams for heart, lung, kidney, liver and brain disease can agree when they "
              "name a person, and the ICB can show both shares each quarter.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "register-reach, diagnosis=non-cancer: 30 of 200, 15%; register-reach, "
                                            "diagnosis=cancer: 60 of 200, 30%; parity 50%");
}

TEST(NotOnlyCancer, ShowsTheParity) {
    const auto outcome = identification_at(1)
                             .measure(reach_at("diagnosis=non-cancer", 30, 200))
                             .measure(reach_at("diagnosis=cancer", 60, 200))
                             .run();

    ASSERT_EQ(outcome.indicators.size(), 2);
    EXPECT_EQ(outcome.indicators.at(0).id, "non-cancer-parity");
    EXPECT_EQ(outcome.indicators.at(0).title, "How often people without cancer are noticed, beside people with cancer");
    EXPECT_EQ(outcome.indicators.at(0).value, 0.5);
    EXPECT_EQ(outcome.indicators.at(0).unit, "share");
}

// Half as often as counted. Each share may be 1.2 times kinder, 0.18 over 0.15 and 0.30 over 0.25; squared and added on the
// scale of logarithms that is exp(0.182322 * sqrt(2)) = 1.294133 times, so 64.7%, which reaches parity-2. Dividing the kind
// ends, 0.18 over 0.25, would say 72% and reach parity-3.
TEST(NotOnlyCancer, HoldsOnlyWhatChanceInBothSharesDoesNotReach) {
    auto without = reach_at("diagnosis=non-cancer", 30, 200);
    without.low = 0.12;
    without.high = 0.18;
    auto with = reach_at("diagnosis=cancer", 60, 200);
    with.low = 0.25;
    with.high = 0.36;

    const auto from_3 = identification_at(3).measure(without).measure(with).run();
    const auto from_2 = identification_at(2).measure(without).measure(with).run();

    EXPECT_THAT(from_3.held, ElementsAre("identification at 2 (not-only-cancer): Partners say 3; the records support "
                                         "2: people without cancer are noticed 50% as often as people with cancer."));
    EXPECT_THAT(from_3.ceilings.at(0).basis, HasSubstr("; parity 50%, 65% at most"));
    EXPECT_THAT(from_2.held, IsEmpty());
    EXPECT_THAT(from_2.said, Contains("note on identification (not-only-cancer): Partners say 2; the records support "
                                      "1: people without cancer are noticed 50% as often as people with cancer. That "
                                      "may be chance, so it holds nothing back."));
}

// Nobody of 100 noticed, 2% at most; 30% with cancer, 25% at least: 8% as often at most, which reaches nothing.
TEST(NotOnlyCancer, HoldsWhereNobodyWithoutCancerWasNoticed) {
    auto without = reach_at("diagnosis=non-cancer", 0, 100);
    without.low = 0;
    without.high = 0.02;
    auto with = reach_at("diagnosis=cancer", 60, 200);
    with.low = 0.25;
    with.high = 0.36;

    const auto outcome = identification_at(2).measure(without).measure(with).run();

    EXPECT_THAT(outcome.held, ElementsAre(HasSubstr("identification at 1 (not-only-cancer): Partners say 2; the "
                                                    "records support 0 (held at 1, ")));
    EXPECT_THAT(outcome.ceilings.at(0).basis, HasSubstr("; parity 0%, 8% at most"));
}

TEST(NotOnlyCancer, LeavesAClaimThatTheParityReachesExactly) {
    // 11 of 20 is 0.55, which reaches parity-2; the share 0.11 divided by the share 0.20 falls just short of it.
    const auto outcome = identification_at(2)
                             .measure(reach_at("diagnosis=non-cancer", 11, 100))
                             .measure(reach_at("diagnosis=cancer", 20, 100))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre(reach_not_tested, areas_not_tested));
}

TEST(NotOnlyCancer, SaysWhenTheParityIsKinderThanThePeople) {
    const auto outcome = identification_at(2)
                             .measure(reach_at("diagnosis=non-cancer", 36, 100))
                             .measure(reach_at("diagnosis=cancer", 30, 100))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                Contains("note on identification (not-only-cancer): The records would support 4, partners "
                         "say 2: people without cancer are noticed 120% as often as people with cancer. "
                         "It raises nothing."));
}

TEST(NotOnlyCancer, IsNotTestedWhenAStratumIsMissing) {
    const auto outcome = identification_at(4).measure(reach_at("diagnosis=cancer", 60, 200)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, Contains("note on identification (not-only-cancer): Not tested: nobody gave "
                                       "'register-reach' for diagnosis=non-cancer."));
    ASSERT_EQ(outcome.indicators.size(), 2);
    EXPECT_EQ(outcome.indicators.at(0).value, std::nullopt);
}

TEST(NotOnlyCancer, IsNotTestedWhenNobodyWithCancerWasNoticed) {
    const auto outcome = identification_at(4)
                             .measure(reach_at("diagnosis=non-cancer", 30, 200))
                             .measure(reach_at("diagnosis=cancer", 0, 200))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, Contains("note on identification (not-only-cancer): Not tested: none of the people "
                                       "with cancer was noticed, so there is nothing to compare with."));
    EXPECT_EQ(outcome.indicators.at(0).value, std::nullopt);
}

TEST(NotOnlyCancer, SaysOfAnAbsurdStratumThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = identification_at(4)
                                 .measure(reach_at("diagnosis=non-cancer", absurd.numerator, absurd.denominator))
                                 .measure(reach_at("diagnosis=cancer", 60, 200))
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

// 30 of 200 in the poorest fifth of deaths and 40 of 200 in the richest: 75% as often, which reaches area-parity-2.
TEST(NotOnlyCancer, HoldsIdentificationWherePoorerAreasAreLeftOut) {
    const auto outcome = identification_at(4)
                             .measure(reach_at("fifth=poorest", 30, 200))
                             .measure(reach_at("fifth=richest", 40, 200))
                             .run();

    EXPECT_THAT(outcome.held,
                ElementsAre("identification at 2 (not-only-cancer): Partners say 4; the records support 2: people in "
                            "the poorest areas are noticed 75% as often as people in the richest."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The ICB can give practices in the poorest areas time for the search, and plan with groups that people "
              "there trust how to look sooner.");
    ASSERT_EQ(outcome.indicators.size(), 2);
    EXPECT_EQ(outcome.indicators.at(1).id, "poorest-fifth-parity");
    EXPECT_EQ(outcome.indicators.at(1).title,
              "How often people in the poorest areas are noticed, beside people in the richest");
    EXPECT_EQ(outcome.indicators.at(1).value, 0.75);
}

TEST(NotOnlyCancer, LeavesAClaimWherePoorerAreasAreNoticedNearlyAsOften) {
    const auto outcome = identification_at(4)
                             .measure(reach_at("fifth=poorest", 36, 200))
                             .measure(reach_at("fifth=richest", 40, 200))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
}

TEST(NotOnlyCancer, IsNotTestedByASmallCount) {
    const auto outcome = identification_at(4)
                             .measure(reach_at("fifth=poorest", 0, 49))
                             .measure(reach_at("fifth=richest", 40, 200))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                Contains("note on identification (not-only-cancer): Not tested: 'register-reach' for fifth=poorest "
                         "counts fewer than 50; two years can be put together."));
    EXPECT_EQ(outcome.indicators.at(1).value, std::nullopt);
}

} // namespace
} // namespace weft::plugin_test
