// SPDX-License-Identifier: MIT
#include "core/comparison/trends.hpp"

#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Optional;

/// One system, round by round from 2020 on, with this many of ten people at the top and the rest halfway.
std::vector<ReadyResults> rounds_with(const std::vector<std::uint32_t>& at_the_top) {
    std::vector<ReadyResults> rounds;
    for (const auto count : at_the_top) {
        auto made = system("demo:a", {answered("d", {0, 0, 10 - count, 0, count}, 50)});
        made.round = std::to_string(2020 + rounds.size());
        rounds.emplace_back(std::vector{made});
    }
    return rounds;
}

Trend trend_of(const std::vector<ReadyResults>& rounds, const SystemRegister& systems = {}) {
    return trends_over(rounds, systems, defaults().compare).front();
}

// CMP-43: 1.8, 2, 1.9, 2.4, 2.6, 2.5, 3 has S = 17 and p = 3/280; these seven stand in the same order.
TEST(Trends, AreCalledBeyondChance) {
    const auto found = trend_of(rounds_with({0, 2, 1, 3, 5, 4, 6}));

    EXPECT_NEAR(*found.p, 3.0 / 280, 1e-12);
    EXPECT_EQ(found.verdict, "rising");
    EXPECT_NEAR(*found.slope, 5, 1e-9); // one more of ten people at the top is five percent
    EXPECT_THAT(found.rounds, ElementsAre("2020", "2021", "2022", "2023", "2024", "2025", "2026"));
    EXPECT_THAT(found.means.front(), Optional(testing::DoubleNear(50, 1e-9)));
    EXPECT_EQ(trend_of(rounds_with({6, 4, 5, 3, 1, 2, 0})).verdict, "falling");
}

TEST(Trends, AreNotCalledWithinChance) {
    const auto found = trend_of(rounds_with({1, 3, 2, 4, 1, 3}));

    EXPECT_EQ(found.verdict, "no-trend");
    EXPECT_GT(*found.p, 0.05);
}

// CMP-44: three rounds reach no less than 1/3; four no less than 1/12.
TEST(Trends, NeedRoundsEnough) {
    const auto three = trend_of(rounds_with({1, 2, 3}));
    const auto four = trend_of(rounds_with({1, 2, 3, 4}));

    EXPECT_EQ(three.verdict, "too-few-rounds");
    EXPECT_EQ(three.says, "3 rounds with a mean cannot show a trend; from 4 on they can.");
    EXPECT_EQ(four.verdict, "too-few-rounds");
    EXPECT_EQ(four.says, "Even rounds that only rise, or only fall, could be chance among so few.");
    EXPECT_NEAR(*four.slope, 5, 1e-9);
    EXPECT_THAT(trends_over(rounds_with({1, 2}), {}, defaults().compare), IsEmpty());
}

TEST(Trends, BreakAtAnotherRubricAndAtAMerger) {
    auto reworded = rounds_with({1, 2, 3, 4, 5, 6});
    reworded[2].shown[0].domains[0].rubric.digest = "another";
    const SystemRegister merged{
        .systems = {{"demo:a", "A", "", "2022-04-01", ""}, {"demo:b", "B", "", "", "2022-03-31"}},
        .successions = {{"demo:b", "demo:a", "2022-04-01", std::nullopt}}};

    EXPECT_EQ(trend_of(reworded).verdict, "not-comparable");
    EXPECT_EQ(trend_of(reworded).says, "Not every round has it, asked by the same rubric.");
    EXPECT_EQ(trend_of(rounds_with({1, 2, 3, 4, 5, 6}), merged).says, "The system is not the one of the first round.");
}

TEST(Trends, AreNoTrendWhereAllIsTheSame) {
    const auto found = trend_of(rounds_with({3, 3, 3, 3, 3, 3}));

    EXPECT_EQ(found.verdict, "no-trend");
    EXPECT_EQ(found.says, "All rounds are the same.");
    EXPECT_EQ(found.p, std::nullopt);
}

} // namespace
} // namespace weft::comparison
