// SPDX-License-Identifier: MIT
#include "tests/plugins/clinical/clinical_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::plugin_test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

PluginCase coordinator_at(int claimed) {
    return clinical().criterion({.id = "named-coordinator", .claimed = claimed, .system_level = "interpersonal"});
}

GivenVoice carers(int level, std::uint32_t people) {
    return carers_at("named-coordinator", level, people);
}

TEST(WhatCarersLived, HoldsAtOneAboveWhatMostCarersSay) {
    const auto outcome = coordinator_at(3).voice(carers(1, 10)).run();

    EXPECT_THAT(outcome.held, ElementsAre("named-coordinator at 2 (what-carers-lived): Partners say 3; at least half "
                                          "of the people with lived experience say 1 or less, so it stands at 2."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The ICB and the services can sit down with some of these people, find out where it went wrong, and "
              "change that first.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "10 people with lived experience answered");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(WhatCarersLived, IsNoNumberOfWhichTwoLevelsAreTheMost) {
    const auto outcome = coordinator_at(4).voice(carers(0, 25)).run();

    EXPECT_THAT(outcome.held, ElementsAre("named-coordinator at 1 (what-carers-lived): Partners say 4; at least half "
                                          "of the people with lived experience say 0, so it stands at 1."));
}

TEST(WhatCarersLived, LeavesAClaimOneAboveWhatMostCarersSay) {
    const auto outcome = coordinator_at(2).voice(carers(1, 10)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(WhatCarersLived, IsNotTestedByFewerThanTheRubricNeeds) {
    const auto few = coordinator_at(4).voice(carers(0, 9)).run();
    const auto nobody = coordinator_at(4).run();

    EXPECT_THAT(few.held, IsEmpty());
    EXPECT_THAT(few.said, ElementsAre("note on named-coordinator (what-carers-lived): Not tested: fewer than 10 people "
                                      "with lived experience answered, too few to count as a voice."));
    EXPECT_EQ(nobody.said, few.said);
}

TEST(WhatCarersLived, HearsOnlyTheSectorTheRubricNames) {
    auto hospice = carers(0, 30);
    hospice.sector = "hospice";

    EXPECT_THAT(coordinator_at(4).voice(hospice).voice(carers(4, 12)).run().held, IsEmpty());
}

TEST(WhatCarersLived, IsNotTestedByPeopleWhoGaveNoLevel) {
    auto unsure = carers(0, 12);
    unsure.level = std::nullopt;

    EXPECT_THAT(coordinator_at(4).voice(unsure).run().held, IsEmpty());
}

TEST(WhatCarersLived, TestsEveryClaimBetweenPeopleAndNoOther) {
    auto given = coordinator_at(4)
                     .criterion({.id = "kind-and-skilled", .claimed = 4, .system_level = "interpersonal"})
                     .criterion({.id = "specialist-advice", .claimed = 4, .system_level = "organisation-team"})
                     .criterion({.id = "care-as-wished", .claimed = {}, .system_level = "interpersonal"})
                     .criterion({.id = "time-and-continuity", .claimed = {}, .system_level = "interpersonal"});
    for (const auto* const id : {"named-coordinator", "kind-and-skilled", "specialist-advice", "care-as-wished"})
        given.voice(carers_at(id, 2, 12));

    const auto outcome = given.run();

    EXPECT_THAT(outcome.held,
                ElementsAre("named-coordinator at 3 (what-carers-lived): Partners say 4; at least half of the people "
                            "with lived experience say 2 or less, so it stands at 3.",
                            "kind-and-skilled at 3 (what-carers-lived): Partners say 4; at least half of the people "
                            "with lived experience say 2 or less, so it stands at 3."));
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(WhatCarersLived, FailsWithAReasonWhenAParameterIsMissing) {
    EXPECT_THAT(coordinator_at(3).text("carers-sector", "").run().errors,
                ElementsAre("the rubric gives no text 'carers-sector' among its assessor's parameters"));
    EXPECT_THAT(coordinator_at(3).without_parameter("carers-needed").run().errors,
                ElementsAre("the rubric gives no number 'carers-needed' among its assessor's parameters"));
    EXPECT_THAT(coordinator_at(3).voice(carers(0, 12)).without_parameter("carers-above").run().errors,
                ElementsAre("the rubric gives no number 'carers-above' among its assessor's parameters"));
}

} // namespace
} // namespace weft::plugin_test
