// SPDX-License-Identifier: MIT
#include "tests/plugins/clinical/clinical_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace weft::plugin_test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

/// Every number that would hold at 3, in a system made by a merger in the year of this round.
PluginCase merged() {
    return clinical()
        .criterion({.id = "identification", .claimed = 3})
        .criterion({.id = "planning-ahead", .claimed = 3})
        .criterion({.id = "one-plan", .claimed = 3})
        .measure(reach(27, 100, 1))
        .measure(reach_at("diagnosis=non-cancer", 30, 200))
        .measure(reach_at("diagnosis=cancer", 60, 200))
        .measure({.id = "planning-offer", .numerator = 40, .denominator = 100, .rank_supported = 1})
        .measure({.id = "record-reach", .stratum = "service=ambulance", .numerator = 0, .denominator = 5})
        .merged_on("2026-04-01");
}

TEST(AfterAMerger, NumbersWarnAndHoldNothing) {
    const auto outcome = merged().run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                Contains("warning on identification (noticed-in-time): Partners say 3; the records support 1: of the "
                         "people who died, 27% had been noticed three months before. The system was formed by a merger "
                         "on 2026-04-01, so this number cautions and does not hold."));
    for (const auto* const rule :
         {"identification (not-only-cancer)", "planning-ahead (offers-not-forms)", "one-plan (plan-out-of-sight)"})
        EXPECT_THAT(outcome.said, Contains(testing::AllOf(testing::HasSubstr(std::string("warning on ") + rule),
                                                          testing::HasSubstr("formed by a merger on 2026-04-01"))));
}

TEST(AfterAMerger, WhatCarersLivedThroughStillHolds) {
    const auto outcome = clinical()
                             .criterion({.id = "kind-and-skilled", .claimed = 4, .system_level = "interpersonal"})
                             .voice(carers_at("kind-and-skilled", 1, 10))
                             .merged_on("2026-04-01")
                             .run();

    EXPECT_THAT(outcome.held, ElementsAre("kind-and-skilled at 2 (what-carers-lived): Partners say 4; at least half of "
                                          "the people with lived experience say 1 or less, so it stands at 2."));
}

TEST(AfterAMerger, ANumberOfAFormerSystemTestsNothing) {
    const auto outcome =
        identification_at(4).measure(reach_at("footprint=ods:QOX", 1, 100)).merged_on("2026-04-01").run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, Contains(reach_not_tested));
}

} // namespace
} // namespace weft::plugin_test
