// SPDX-License-Identifier: MIT
#include "core/comparison/among_others.hpp"

#include "tests/core/comparison/full_comparison.hpp"

#include <gmock/gmock.h>

#include <optional>
#include <string>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SystemEstimate estimate_of(const std::string& system, double mean) {
    SystemEstimate made;
    made.system = system;
    made.estimate.mean = mean;
    made.compared = true;
    return made;
}

/// Five systems at 10, 20, 30, 40 and 60, of which the first and the last lie beyond the outer limits.
Comparison five_systems() {
    Comparison made;
    DomainComparison domain;
    domain.domain = "care";
    domain.title = "Care";
    domain.funnel.emplace();
    int i = 0;
    for (const double mean : {10, 20, 30, 40, 60}) {
        const std::string system = std::string("demo:") + static_cast<char>('a' + i);
        CoveredSystem covered;
        covered.system = system;
        made.systems.push_back(covered);
        domain.systems.push_back(estimate_of(system, mean));
        FunnelPoint point;
        point.system = system;
        point.z = i - 2;
        point.verdict = i == 4 || i == 0 ? "ask-why" : "within";
        domain.funnel->points.push_back(point);
        ++i;
    }
    const auto pair = [&](const char* first, const char* second, const char* verdict) {
        domain.pairs.push_back(
            {.first = first, .second = second, .verdict = verdict, .difference = 0, .p = 0, .reason = ""});
    };
    pair("demo:a", "demo:b", "not-told-apart");
    pair("demo:a", "demo:e", "lower");
    pair("demo:b", "demo:e", "lower");
    pair("demo:c", "demo:e", "not-told-apart");
    pair("demo:b", "demo:c", "higher"); // not as the means say: verdicts are taken, not made
    made.domains = {domain};
    return made;
}

// Hyndman and Fan's type 7: of five values the quarters are the second and the fourth.
TEST(AmongOthers, TellsTheRangeAndTheMiddleHalfOfAllThatAreShown) {
    const auto made = five_systems();
    const auto among = among_others(made, "demo:c");

    ASSERT_TRUE(among);
    EXPECT_EQ(among->covered, &made.systems[2]);
    ASSERT_EQ(among->domains.size(), 1U);
    const auto& care = among->domains[0];
    EXPECT_EQ(care.own, 30);
    EXPECT_EQ(care.lowest, 10);
    EXPECT_EQ(care.lower_quarter, 20);
    EXPECT_EQ(care.upper_quarter, 40);
    EXPECT_EQ(care.highest, 60);
    EXPECT_EQ(care.systems, 5U);
}

// Of e's three tests two say that it is higher; of a's two one says lower, which is not most; d was in none.
TEST(AmongOthers, SaysAboveOrBelowOfThoseToldApartFromMostOfTheOthers) {
    auto made = five_systems();
    EXPECT_EQ(among_others(made, "demo:e")->domains[0].verdict, "above");
    EXPECT_EQ(among_others(made, "demo:a")->domains[0].verdict, "not-distinguishable");
    EXPECT_EQ(among_others(made, "demo:d")->domains[0].verdict, "not-distinguishable");
    EXPECT_EQ(among_others(made, "demo:d")->domains[0].reason, "");
    made.domains[0].pairs[0].verdict = "lower";
    EXPECT_EQ(among_others(made, "demo:a")->domains[0].verdict, "below");
}

TEST(AmongOthers, TellsTheLimitsThatLeaveRoomForOrdinaryDifferences) {
    const auto made = five_systems();
    EXPECT_EQ(among_others(made, "demo:e")->domains[0].limits, "ask-why");
    EXPECT_EQ(among_others(made, "demo:c")->domains[0].limits, "within");
}

TEST(AmongOthers, NamesThoseItIsToldApartFromOneByOne) {
    const auto made = five_systems();
    const auto b = among_others(made, "demo:b")->domains[0];
    EXPECT_THAT(b.higher_than, ElementsAre("demo:c"));
    EXPECT_THAT(b.lower_than, ElementsAre("demo:e"));
    EXPECT_EQ(b.not_told_apart, 1U);
    const auto e = among_others(made, "demo:e")->domains[0];
    EXPECT_THAT(e.higher_than, ElementsAre("demo:a", "demo:b"));
    EXPECT_THAT(e.lower_than, IsEmpty());
}

TEST(AmongOthers, LeavesWhatIsHiddenOutOfEveryNumber) {
    auto made = five_systems();
    made.domains[0].systems[4].hidden = "protects-others";
    EXPECT_EQ(among_others(made, "demo:a")->domains[0].highest, 40);
    EXPECT_EQ(among_others(made, "demo:a")->domains[0].systems, 4U);
    const auto own = among_others(made, "demo:e")->domains[0];
    EXPECT_EQ(own.own, std::nullopt);
    EXPECT_EQ(own.hidden, "protects-others");
}

TEST(AmongOthers, HasNoQuartersOfFewerThanFour) {
    auto made = five_systems();
    made.domains[0].systems.resize(3);
    const auto care = among_others(made, "demo:a")->domains[0];
    EXPECT_EQ(care.lowest, 10);
    EXPECT_EQ(care.highest, 30);
    EXPECT_EQ(care.lower_quarter, std::nullopt);
    EXPECT_EQ(care.upper_quarter, std::nullopt);
}

TEST(AmongOthers, SaysWhyItIsNotCompared) {
    auto made = five_systems();
    made.domains[0].pairs.clear();
    made.domains[0].pairs_withheld = "Too much is chance.";
    EXPECT_EQ(among_others(made, "demo:a")->domains[0].verdict, "not-distinguishable");
    made.domains[0].funnel.reset();
    EXPECT_EQ(among_others(made, "demo:a")->domains[0].verdict, "not-compared");
    EXPECT_EQ(among_others(made, "demo:a")->domains[0].reason, "Too much is chance.");
    made.domains[0].systems[0].left_out = "The hospice was not heard.";
    EXPECT_EQ(among_others(made, "demo:a")->domains[0].reason, "The hospice was not heard.");
    made.domains[0].pairs_withheld = "";
    EXPECT_EQ(among_others(made, "demo:b")->domains[0].reason, "There is nobody to compare it with.");
}

TEST(AmongOthers, IsNothingForASystemThatIsNotCovered) {
    EXPECT_FALSE(among_others(five_systems(), "demo:x"));
}

TEST(AmongOthers, NamesWhoIsAlikeNearestFirst) {
    auto made = five_systems();
    made.peers.emplace();
    made.peers->systems = {{.system = "demo:a", .nearest = {{"demo:c", 0.1}, {"demo:b", 0.2}}, .is_peer_of = {}}};
    const auto among = among_others(made, "demo:a");
    ASSERT_EQ(among->nearest.size(), 2U);
    EXPECT_EQ(among->nearest[0].system, "demo:c");
    EXPECT_TRUE(among_others(made, "demo:b")->nearest.empty());
}

TEST(RoundsOf, FindsTheSystemOrNothing) {
    const auto made = full_comparison();
    EXPECT_EQ(rounds_of(*made.rounds, "demo:b")->system, "demo:b");
    EXPECT_EQ(rounds_of(*made.rounds, "demo:x"), nullptr);
}

} // namespace
} // namespace weft::comparison
