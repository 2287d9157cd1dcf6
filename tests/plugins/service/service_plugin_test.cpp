// SPDX-License-Identifier: MIT
#include "tests/plugins/service/service_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>

namespace weft::plugin_test {
namespace {

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
