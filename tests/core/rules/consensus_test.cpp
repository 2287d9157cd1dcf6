// SPDX-License-Identifier: MIT
#include "core/rules/consensus.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

/// The RAND/UCLA rule on 0 to 5, as IJIC 10.5334/ijic.7747 uses it for twelve experts.
Consensus delphi() {
    Consensus consensus;
    consensus.panels = {{.from = 8, .outside = 2}, {.from = 11, .outside = 3}, {.from = 14, .outside = 4}};
    consensus.split = "Uncertain";
    consensus.bands.rounding = Rounding::half_up;
    consensus.bands.bands = {{.label = "Initial", .from = 0, .to = 2},
                             {.label = "Progressing", .from = 3, .to = 4},
                             {.label = "Optimising", .from = 5, .to = 5}};
    return consensus;
}

ConsensusReading read(const std::vector<std::uint32_t>& counts) {
    const Scale scale{.first = 0, .better = Better::higher, .labels = {"0", "1", "2", "3", "4", "5"}};
    return read_consensus(delphi(), scale, counts).value();
}

// Published, round 1, Structure & Governance: 2.5, 37.5, 75.0, Agreement, Progressing.
TEST(Consensus, TakesAMedianMidwayBetweenTwoLevels) {
    const auto reading = read({0, 2, 4, 5, 0, 1});
    EXPECT_EQ(reading.median, Fraction(5, 2));
    EXPECT_EQ(reading.share_at_median, Fraction(375, 1000));
    EXPECT_EQ(reading.share_in_region, Fraction(3, 4));
    EXPECT_EQ(reading.verdict, Verdict::agreement);
    EXPECT_EQ(reading.label, "Progressing");
    EXPECT_EQ(reading.rank, 3);
}

// Fewer than 4 of 12 may lie outside: 3 agree, 4 do not.
TEST(Consensus, IsASplitFromTheFourthOfTwelveOutside) {
    EXPECT_EQ(read({3, 0, 0, 9, 0, 0}).verdict, Verdict::agreement);
    const auto split = read({4, 0, 0, 8, 0, 0});
    EXPECT_EQ(split.verdict, Verdict::split);
    EXPECT_EQ(split.label, "Uncertain");
    EXPECT_EQ(split.rank, std::nullopt);
    EXPECT_EQ(split.median, 3);
}

TEST(Consensus, AllowsMoreOutsideInALargerPanelAndSaysNothingOfASmallOne) {
    EXPECT_EQ(read({2, 0, 0, 6, 0, 0}).verdict, Verdict::agreement);
    EXPECT_EQ(read({3, 0, 0, 5, 0, 0}).verdict, Verdict::split);
    EXPECT_EQ(read({4, 0, 0, 10, 0, 0}).verdict, Verdict::agreement);
    EXPECT_EQ(read({0, 0, 0, 7, 0, 0}).verdict, Verdict::panel_too_small);
    EXPECT_EQ(read({0, 0, 0, 7, 0, 0}).label, "");
}

TEST(Consensus, NamesTheBestMedianOptimising) {
    EXPECT_EQ(read({0, 0, 0, 0, 2, 10}).label, "Optimising");
    EXPECT_EQ(read({2, 10, 0, 0, 0, 0}).label, "Initial");
}

TEST(Consensus, IsNothingWithoutAnswers) {
    const Scale scale{.first = 0, .better = Better::higher, .labels = {"0", "1"}};
    EXPECT_FALSE(read_consensus(delphi(), scale, std::vector<std::uint32_t>{0, 0}));
}

} // namespace
} // namespace weft
