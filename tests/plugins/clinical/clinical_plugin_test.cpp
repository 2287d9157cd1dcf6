// SPDX-License-Identifier: MIT
#include "tests/plugins/clinical/clinical_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>

namespace weft::plugin_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ClinicalPlugin, SaysNothingOfARubricWithoutItsCriteria) {
    const auto outcome =
        PluginCase()
            .criterion({.id = "something-else", .claimed = 4, .system_level = "organisation-team"})
            .voice(carers_at("something-else", 0, 100))
            .measure(reach(1, 100, 0))
            .measure({.id = "record-reach", .stratum = "service=111", .numerator = 0, .denominator = 1})
            .run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
    EXPECT_THAT(outcome.indicators, IsEmpty());
}

TEST(ClinicalPlugin, FailsWithAReasonWhereTheRubricDoesNotSayHowManyPeopleMakeACount) {
    const auto outcome = identification_at(3).without_parameter("fewest-counted").run();

    EXPECT_EQ(outcome.status, WEFT_FAILED);
    EXPECT_THAT(outcome.errors,
                ElementsAre("the rubric gives no number 'fewest-counted' among its assessor's parameters"));
}

/// Every judgement at once, of a system where everything is claimed alike and each number is a share of 100.
PluginCase claimed_alike(int claimed, int carers, int of_100, double chance) {
    auto given = clinical();
    for (const auto* const id : {"identification", "planning-ahead", "one-plan"})
        given.criterion({.id = id, .claimed = claimed}).voice(carers_at(id, carers, 12));
    given.criterion({.id = "named-coordinator", .claimed = claimed, .system_level = "interpersonal"})
        .voice(carers_at("named-coordinator", carers, 12));
    for (const auto* const stratum : {"diagnosis=non-cancer", "fifth=poorest"}) {
        auto late = reach_at(stratum, of_100, 100);
        late.low = of_100 / 100.0 - chance;
        late.high = of_100 / 100.0 + chance;
        given.measure(late);
    }
    return given.measure(reach(of_100, 100, of_100 / 25))
        .measure(reach_at("diagnosis=cancer", 30, 100))
        .measure(reach_at("fifth=richest", 30, 100))
        .measure({.id = "planning-offer", .numerator = double(of_100), .denominator = 100})
        .measure({.id = "record-reach", .stratum = "service=111", .numerator = double(of_100), .denominator = 100});
}

TEST(ClinicalPlugin, NeverLeavesLessOfAHigherClaim) {
    for (int of_100 = 0; of_100 <= 100; of_100 += 5)
        for (const double chance : {0.0, 0.03, 0.08})
            for (const bool is_limited : {false, true})
                for (int carers = 0; carers <= 4; ++carers) {
                    std::map<std::string, int> left;
                    for (int claimed = 0; claimed <= 4; ++claimed) {
                        auto given = claimed_alike(claimed, carers, of_100, chance);
                        if (!is_limited) given.without_parameter("most-levels-down").without_parameter("never-below");

                        const auto outcome = given.run();

                        ASSERT_EQ(outcome.status, WEFT_OK);
                        for (const auto* const id :
                             {"identification", "planning-ahead", "one-plan", "named-coordinator"}) {
                            const auto standing = outcome.left_standing(id, claimed);
                            ASSERT_GE(standing, left[id]) << id << ", " << of_100 << " of 100";
                            left[id] = standing;
                        }
                    }
                }
}

TEST(ClinicalPlugin, NeverLeavesLessWhereCarersSayMore) {
    for (int claimed = 0; claimed <= 4; ++claimed) {
        int left = 0;
        for (int carers = 0; carers <= claimed; ++carers) {
            const auto standing =
                claimed_alike(claimed, carers, 60, 0).run().left_standing("named-coordinator", claimed);
            ASSERT_GE(standing, left);
            left = standing;
        }
    }
}

} // namespace
} // namespace weft::plugin_test
