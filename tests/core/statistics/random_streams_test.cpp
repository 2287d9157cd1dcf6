// SPDX-License-Identifier: MIT
#include "core/statistics/random_streams.hpp"

#include <gmock/gmock.h>

#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

using testing::ElementsAre;

std::vector<std::uint32_t> indices(const RandomStream& stream, std::uint32_t replicate, std::uint32_t count) {
    auto draws = stream.replicate(replicate);
    std::vector<std::uint32_t> drawn(count);
    for (auto& index : drawn)
        index = draws.index(count);
    return drawn;
}

std::vector<std::uint32_t> order(const RandomStream& stream, std::uint32_t replicate, std::uint32_t count) {
    auto draws = stream.replicate(replicate);
    std::vector<std::uint32_t> items(count);
    std::iota(items.begin(), items.end(), 0U);
    shuffle(std::span(items), draws);
    return items;
}

// NUM-02: the known answers of Random123 for philox4x32 of ten rounds.
TEST(Philox, GivesTheKnownAnswersOfRandom123) {
    EXPECT_THAT(philox4x32_10({0, 0, 0, 0}, {0, 0}), ElementsAre(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8));
    EXPECT_THAT(philox4x32_10({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}),
                ElementsAre(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd));
    EXPECT_THAT(philox4x32_10({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
                ElementsAre(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1));
}

// BOO-03.
TEST(RandomStream, IsNamedByFnv1a) {
    EXPECT_EQ(fnv1a64("boot|QE1|vcse"), 0xf98df9f7ac5617f3);
}

// BOO-03: members drawn with replacement from a stratum of seven.
TEST(RandomStream, DrawsTheSpecifiedIndices) {
    const RandomStream stream(20250101, "boot|QE1|vcse");

    EXPECT_THAT(indices(stream, 0, 7), ElementsAre(5, 2, 4, 2, 6, 1, 5));
    EXPECT_THAT(indices(stream, 1, 7), ElementsAre(6, 3, 3, 1, 4, 3, 5));
    EXPECT_THAT(indices(stream, 2, 7), ElementsAre(2, 1, 5, 6, 3, 5, 5));
}

// BOO-04.
TEST(RandomStream, DrawsTheSpecifiedPermutations) {
    const RandomStream stream(20250101, "perm|QE1|c4");

    EXPECT_THAT(order(stream, 0, 6), ElementsAre(5, 3, 4, 2, 1, 0));
    EXPECT_THAT(order(stream, 1, 6), ElementsAre(0, 5, 1, 3, 4, 2));
    EXPECT_THAT(order(stream, 2, 6), ElementsAre(2, 4, 1, 0, 5, 3));
}

TEST(RandomStream, DiffersByNameSeedAndReplicate) {
    const auto first_word = [](std::uint64_t seed, std::string_view name, std::uint32_t replicate) {
        return RandomStream(seed, name).replicate(replicate).word();
    };

    EXPECT_NE(first_word(1, "a", 0), first_word(1, "b", 0));
    EXPECT_NE(first_word(1, "a", 0), first_word(2, "a", 0));
    EXPECT_NE(first_word(1, "a", 0), first_word(1, "a", 1));
    EXPECT_NE(first_word(1, "a", 0), first_word(1 + (std::uint64_t{1} << 32), "a", 0));
}

TEST(RandomStream, LeavesNothingToShuffleInOneItemOrNone) {
    const RandomStream stream(1, "a");

    EXPECT_THAT(order(stream, 0, 0), ElementsAre());
    EXPECT_THAT(order(stream, 0, 1), ElementsAre(0));
}

TEST(RandomStream, FillsARunWithTheWordsOfItsDraws) {
    const RandomStream stream(20250101, "boot|QE1|vcse");
    auto draws = stream.replicate(2);
    WordRun words{};

    stream.fill(2, 0, words);
    for (const auto word : words)
        EXPECT_EQ(word, draws.word());
    stream.fill(2, 16, words);
    for (const auto word : words)
        EXPECT_EQ(word, draws.word());
}

TEST(Draws, AreUniformStrictlyBetweenZeroAndOne) {
    auto draws = RandomStream(7, "uniform").replicate(0);
    constexpr int count = 100000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        const auto value = draws.uniform();
        ASSERT_GT(value, 0);
        ASSERT_LT(value, 1);
        sum += value;
        squares += value * value;
    }

    // 1/2 and 1/3, within four standard errors: sqrt(1/12/n), sqrt(4/45/n).
    EXPECT_NEAR(sum / count, 0.5, 0.0037);
    EXPECT_NEAR(squares / count, 1.0 / 3, 0.0038);
}

} // namespace
} // namespace weft::statistics
