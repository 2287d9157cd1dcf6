// SPDX-License-Identifier: MIT
#include "tests/plugins/service/service_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>

namespace weft::plugin_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ServicePlugin, SaysNothingOfARubricWithoutItsCriteria) {
    const auto outcome = PluginCase()
                             .criterion({.id = "side-by-side", .claimed = 4, .system_level = "organisation-team"})
                             .measure({.id = "staffed-hours", .numerator = 0, .denominator = 168})
                             .measure({.id = "seven-day-core", .numerator = 0, .denominator = 100})
                             .measure({.id = "referrals-returned", .numerator = 100, .denominator = 100})
                             .measure({.id = "contact-after-death", .numerator = 0, .denominator = 100})
                             .run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

/// Every judgement at once: each number at this share with this much chance, each voice at this rank.
Outcome everything_at(int claimed, int percent, double chance, int rank, int lived, bool is_limited) {
    auto given = service();
    for (const std::string id : {"one-way-in", "fair-cover", "one-referral", "support-for-those-close", "seamless"}) {
        given.criterion({.id = id, .claimed = claimed, .system_level = "interpersonal"});
        given.voice({.criterion = id, .sector = "lived-experience", .level = lived, .people = 10});
    }
    for (const std::string id :
         {"staffed-hours", "seven-day-core", "referrals-returned", "contact-after-death", "numbers-without-transfer"})
        given.measure({.id = id,
                       .numerator = double(percent),
                       .denominator = 100,
                       .rank_supported = rank,
                       .low = percent / 100.0 - chance,
                       .high = percent / 100.0 + chance});
    given.parameter("cover-held-at", rank).parameter("returned-held-at", rank);
    if (!is_limited) given.without_parameter("most-levels-down").without_parameter("never-below");
    return given.run();
}

TEST(ServicePlugin, HoldsByPeopleAndNotByNumbersInTheRoundAfterAMerger) {
    const auto outcome =
        service()
            .criterion({.id = "one-way-in", .claimed = 4})
            .criterion({.id = "fair-cover", .claimed = 4})
            .criterion({.id = "one-referral", .claimed = 4})
            .criterion({.id = "support-for-those-close", .claimed = 4, .system_level = "interpersonal"})
            .voice({.criterion = "support-for-those-close", .sector = "lived-experience", .level = 1, .people = 10})
            .measure({.id = "staffed-hours", .numerator = 84, .denominator = 168, .rank_supported = 2})
            .measure({.id = "staffed-hours", .stratum = "paid-by=charity", .numerator = 42, .denominator = 168})
            .measure({.id = "numbers-without-transfer", .numerator = 0, .denominator = 3})
            .measure({.id = "seven-day-core", .numerator = 60, .denominator = 100})
            .measure({.id = "seven-day-core", .stratum = "place=west", .numerator = 0, .denominator = 40})
            .measure({.id = "referrals-returned", .numerator = 100, .denominator = 800})
            .measure({.id = "contact-after-death", .numerator = 160, .denominator = 500, .rank_supported = 1})
            .merged_on("2026-04-01")
            .run();

    EXPECT_THAT(outcome.held,
                ElementsAre("support-for-those-close at 2 (what-carers-lived): Partners say 4; at least half of the "
                            "people with lived experience say 1 or less, so it stands at 2."));
    EXPECT_THAT(
        outcome.said,
        ElementsAre("warning on one-way-in (someone-answers): Partners say 4; the records support 2: somebody who can "
                    "see the plan and send help answers for 50% of the hours of a week, and charity pays for 50% of "
                    "those hours. The system was formed by a merger on 2026-04-01, so this number cautions and does "
                    "not hold.",
                    "warning on fair-cover (seven-days-for-all): Partners say 4; the records support 2: 60% of "
                    "residents have the core support on all seven days, but not for all in west (0%). The system was "
                    "formed by a merger on 2026-04-01, so this number cautions and does not hold.",
                    "warning on one-referral (no-wrong-door): Partners say 4; the records support 2: 13% of referrals "
                    "were sent back to whoever made them. The system was formed by a merger on 2026-04-01, so this "
                    "number cautions and does not hold.",
                    "note on support-for-those-close (after-the-death): Not shown apart: nobody gave "
                    "'contact-after-death' for age=adult.",
                    "note on support-for-those-close (after-the-death): Not shown apart: nobody gave "
                    "'contact-after-death' for age=child.",
                    "warning on support-for-those-close (after-the-death): Partners say 4; the records support 1: "
                    "after 32% of deaths somebody asked those close how they were and offered support. The system was "
                    "formed by a merger on 2026-04-01, so this number cautions and does not hold."));
}

TEST(ServicePlugin, NeverLeavesLessOfAHigherClaim) {
    for (int rank = 0; rank <= 4; ++rank)
        for (int percent = 0; percent <= 100; percent += 5)
            for (const double chance : {0.0, 0.05, 0.3})
                for (const bool is_limited : {false, true}) {
                    std::map<std::string, int> left = {{"one-way-in", -1},
                                                       {"fair-cover", -1},
                                                       {"one-referral", -1},
                                                       {"support-for-those-close", -1},
                                                       {"seamless", -1}};
                    for (int claimed = 0; claimed <= 4; ++claimed) {
                        const auto outcome = everything_at(claimed, percent, chance, rank, 2, is_limited);

                        ASSERT_EQ(outcome.status, WEFT_OK);
                        for (auto& [id, left_of_less] : left) {
                            ASSERT_GE(outcome.left_standing(id, claimed), left_of_less);
                            left_of_less = outcome.left_standing(id, claimed);
                        }
                    }
                }
}

TEST(ServicePlugin, NeverLeavesLessWherePeopleLivedThroughMore) {
    for (int claimed = 0; claimed <= 4; ++claimed) {
        int left = -1;
        for (int lived = 0; lived <= 4; ++lived) {
            const auto outcome = everything_at(claimed, 100, 0, 4, lived, true);

            ASSERT_GE(outcome.left_standing("seamless", claimed), left);
            left = outcome.left_standing("seamless", claimed);
        }
    }
}

} // namespace
} // namespace weft::plugin_test
