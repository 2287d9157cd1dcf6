// SPDX-License-Identifier: MIT
#include "core/statistics/two_sample_counts.hpp"

#include "core/statistics/two_sample_permutation.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

using Counts = std::vector<std::uint32_t>;

constexpr std::uint64_t enough = 1'000'000'000;

Counts counted(const std::vector<std::int64_t>& values, std::size_t levels) {
    Counts counts(levels);
    for (const auto value : values)
        ++counts[static_cast<std::size_t>(value)];
    return counts;
}

// GAP-10.
TEST(TwoSampleCounts, EqualTheWorkedCase) {
    const auto test = two_sample_counts(Counts{0, 0, 1, 3, 2}, Counts{0, 2, 2, 1, 0}, enough).value();

    EXPECT_NEAR(test.p, 17.0 / 462, 1e-12);
}

// GAP-11: the mouse data.
TEST(TwoSampleCounts, EqualThePublishedCase) {
    const auto first = counted({94, 197, 16, 38, 99, 141, 23}, 200);
    const auto second = counted({52, 104, 146, 10, 51, 30, 40, 27, 46}, 200);

    EXPECT_NEAR(two_sample_counts(first, second, enough)->p, 3184.0 / 11440, 1e-12);
    EXPECT_NEAR(two_sample_counts(second, first, enough)->p, 3184.0 / 11440, 1e-12);
}

// GAP-13.
TEST(TwoSampleCounts, AreNoDifferenceWhereAllAreEqual) {
    const auto test = two_sample_counts(Counts{0, 0, 2}, Counts{0, 0, 3}, enough).value();

    EXPECT_EQ(test.p, 1);
    EXPECT_EQ(test.smallest_p, 1);
}

// METHODS 2.4: three against three reach no less than 2 of 20.
TEST(TwoSampleCounts, SayHowSmallPCouldBe) {
    EXPECT_NEAR(two_sample_counts(Counts{3, 0, 0}, Counts{0, 0, 3}, enough)->smallest_p, 0.1, 1e-12);
    EXPECT_NEAR(two_sample_counts(Counts{2, 1, 0}, Counts{1, 0, 2}, enough)->smallest_p, 0.1, 1e-12);
}

// Against the count of single answers, on cases of every shape.
TEST(TwoSampleCounts, AgreeWithDealingOutOneByOne) {
    const RandomStream stream(20250101, "two-sample-counts");
    for (std::uint32_t number = 0; number < 500; ++number) {
        auto draws = stream.replicate(number);
        std::vector<std::int64_t> first(2 + draws.index(9));
        std::vector<std::int64_t> second(2 + draws.index(9));
        const auto levels = 1 + draws.index(6);
        for (auto& value : first)
            value = draws.index(levels);
        for (auto& value : second)
            value = draws.index(levels);
        const auto one_by_one = two_sample_permutation(
            first, second, {.exact_limit = enough, .replicates = 1, .stream = stream, .threads = 1});

        const auto test = two_sample_counts(counted(first, levels), counted(second, levels), enough);

        ASSERT_TRUE(one_by_one->exact);
        EXPECT_NEAR(test->p, one_by_one->p, 1e-12) << number;
        EXPECT_NEAR(test->smallest_p, one_by_one->smallest_p, 1e-12) << number;
    }
}

// More ways than 64 bits hold. The second p is by exact fractions over all ways to pick 100 of 35, 90 and 75.
TEST(TwoSampleCounts, CountMoreWaysThanAnIntegerHolds) {
    EXPECT_NEAR(two_sample_counts(Counts{50, 0, 50}, Counts{50, 0, 50}, enough)->p, 1, 1e-12);
    const auto apart = two_sample_counts(Counts{25, 50, 25}, Counts{10, 40, 50}, enough)->p;
    EXPECT_NEAR(apart, 9.679939933180127e-05, 1e-15);
}

TEST(TwoSampleCounts, GiveUpBeyondTheStepsAllowed) {
    EXPECT_EQ(two_sample_counts(Counts{50, 0, 50}, Counts{50, 0, 50}, 1000).reason(), Reason::out_of_range);
}

TEST(TwoSampleCounts, NeedTwoOnEitherSide) {
    EXPECT_EQ(two_sample_counts(Counts{0, 0}, Counts{}, enough).reason(), Reason::no_data);
    EXPECT_EQ(two_sample_counts(Counts{1, 0}, Counts{5, 5}, enough).reason(), Reason::too_few);
    EXPECT_EQ(two_sample_counts(Counts{5, 5}, Counts{1}, enough).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
