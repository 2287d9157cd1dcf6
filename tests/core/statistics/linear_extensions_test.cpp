// SPDX-License-Identifier: MIT
#include "core/statistics/linear_extensions.hpp"

#include "core/statistics/random_streams.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

namespace weft::statistics {
namespace {

using testing::ElementsAre;
using testing::Pointwise;

constexpr std::uint64_t plenty = 1'000'000;

PartialOrder order_of(std::vector<std::vector<std::size_t>> below) {
    PartialOrder order{.below = std::move(below), .sizes = {}};
    order.sizes.assign(order.below.size(), 1);
    return order;
}

PartialOrder published_order() {
    return order_of({{}, {}, {0}, {0, 1}, {0, 2}});
}

LevelRange settled(int at) {
    return {.low = at, .high = at};
}

void expect_near(const std::vector<double>& found, const std::vector<double>& expected) {
    EXPECT_THAT(found, Pointwise(testing::DoubleNear(1e-11), expected));
}

// CMP-21, of the tests of the R package netrankr.
TEST(AverageRanks, EqualThePublishedExample) {
    const auto found = average_ranks(published_order(), plenty);

    ASSERT_TRUE(found);
    EXPECT_TRUE(found->is_exact);
    EXPECT_EQ(found->orders, 9);
    expect_near(found->ranks, {4.0 / 3, 19.0 / 9, 26.0 / 9, 38.0 / 9, 40.0 / 9});
}

// CMP-22
TEST(LocalPartialOrderRanks, EqualTheWorkedCase) {
    expect_near(local_partial_order_ranks(published_order()), {1.2, 2, 3, 4.5, 4.5});
}

// Of the lowest, 1 + 1 / (1 + 3): beside the one that is beside it stand it and two above it. Of the next, 1 + 1/2 + 1/3 +
// 1/3. The exact ones are 1.33, 2.11, 2.89, 4.22 and 4.44.
TEST(AverageRanks, AreEstimatedWhereThereAreTooManyOrders) {
    const auto found = average_ranks(published_order(), 3);

    ASSERT_TRUE(found);
    EXPECT_FALSE(found->is_exact);
    EXPECT_EQ(found->orders, 0);
    expect_near(found->ranks, {5.0 / 4, 13.0 / 6, 17.0 / 6, 13.0 / 3, 53.0 / 12});
}

// Eleven sets of the published example may stand lowest, and of these there are 2 + (2 + 1) + (2 + 2) + (2 + 1 + 1) + 2
// steps to the next.
TEST(AverageRanks, AreExactUpToTheStepsThatAreAllowed) {
    EXPECT_FALSE(average_ranks(published_order(), 14)->is_exact);
    EXPECT_TRUE(average_ranks(published_order(), 15)->is_exact);
}

// CMP-23: 4! orders.
TEST(AverageRanks, AreAllInTheMiddleWhereNobodyIsAboveAnybody) {
    const auto found = average_ranks(order_of({{}, {}, {}, {}}), plenty);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->orders, 24);
    expect_near(found->ranks, {2.5, 2.5, 2.5, 2.5});
}

TEST(AverageRanks, AreThoseOfAChain) {
    const auto found = average_ranks(order_of({{}, {0}, {0, 1}, {0, 1, 2}}), plenty);

    EXPECT_EQ(found->orders, 1);
    expect_near(found->ranks, {1, 2, 3, 4});
}

// CMP-25: the product order 3 x 2 x 2 of the R package parsec, 2452 linear extensions.
TEST(AverageRanks, EqualTheProductOrderOfThreeDimensions) {
    std::vector<std::vector<LevelRange>> profiles;
    for (int first = 0; first < 3; ++first)
        for (int second = 0; second < 2; ++second)
            for (int third = 0; third < 2; ++third)
                profiles.push_back({settled(first), settled(second), settled(third)});

    const auto found = average_ranks(merge_profiles(profiles).order, plenty);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->orders, 2452);
    const std::vector<double> expected = {1,   2083.0 / 613,   2083.0 / 613, 4428.0 / 613, 3491.0 / 1226, 6.5,
                                          6.5, 12447.0 / 1226, 3541.0 / 613, 5886.0 / 613, 5886.0 / 613,  12};
    expect_near(found->ranks, expected);
}

// Two at the bottom in either order have ranks 1 to 2, three at the top 3 to 5.
TEST(AverageRanks, AreSharedByThoseWhoAreEqual) {
    const std::vector<std::vector<LevelRange>> profiles = {{settled(1), settled(0)},
                                                           {settled(2), settled(3)},
                                                           {settled(1), settled(0)},
                                                           {settled(2), settled(3)},
                                                           {settled(2), settled(3)}};

    const auto merged = merge_profiles(profiles);
    const auto found = average_ranks(merged.order, plenty);

    EXPECT_THAT(merged.element_of, ElementsAre(0U, 1U, 0U, 1U, 1U));
    EXPECT_THAT(merged.order.sizes, ElementsAre(2U, 3U));
    expect_near(found->ranks, {1.5, 4});
    EXPECT_THAT(rank_spans(merged.order), ElementsAre(RankSpan{1, 2}, RankSpan{3, 5}));
}

// What is not known may be anything of its range: equal ranges are not thereby equal levels.
TEST(MergedProfiles, KeepApartWhatIsNotKnown) {
    const std::vector<LevelRange> open = {{.low = 1, .high = 3}};
    const std::vector<std::vector<LevelRange>> profiles = {open, open, {settled(4)}};

    const auto merged = merge_profiles(profiles);

    EXPECT_THAT(merged.element_of, ElementsAre(0U, 1U, 2U));
    EXPECT_THAT(merged.order.below, ElementsAre(testing::IsEmpty(), testing::IsEmpty(), ElementsAre(0U, 1U)));
    EXPECT_THAT(rank_spans(merged.order), ElementsAre(RankSpan{1, 2}, RankSpan{1, 2}, RankSpan{3, 3}));
}

TEST(AverageRanks, SayWhyThereAreNone) {
    EXPECT_EQ(average_ranks({}, plenty).reason(), Reason::no_data);
    EXPECT_EQ(average_ranks(order_of({{}}), plenty).reason(), Reason::too_few);
    EXPECT_EQ(average_ranks({.below = {{}}, .sizes = {42}}, plenty).reason(), Reason::no_variation);
    EXPECT_EQ(average_ranks({.below = {{}, {0}}, .sizes = {1, 0}}, plenty).reason(), Reason::out_of_range);
    EXPECT_EQ(average_ranks(order_of({{0}, {}}), plenty).reason(), Reason::out_of_range);      // below itself
    EXPECT_EQ(average_ranks(order_of({{1}, {0}}), plenty).reason(), Reason::out_of_range);     // in a circle
    EXPECT_EQ(average_ranks(order_of({{}, {0}, {1}}), plenty).reason(), Reason::out_of_range); // 0 left out below 2
    EXPECT_EQ(average_ranks(order_of({{}, {2}}), plenty).reason(), Reason::out_of_range);      // nobody is 2
}

// --- Beside every permutation ----------------------------------------------------------------------------------------

/// What all permutations that keep an order say.
struct Counted {
    std::vector<double> ranks;
    std::vector<RankSpan> spans;
    double orders = 0;
};

bool keeps(const std::vector<std::size_t>& permutation, const PartialOrder& order) {
    for (std::size_t i = 0; i < permutation.size(); ++i)
        for (std::size_t later = i + 1; later < permutation.size(); ++later)
            if (std::ranges::find(order.below[permutation[i]], permutation[later]) != order.below[permutation[i]].end())
                return false;
    return true;
}

Counted count_all(const PartialOrder& order) {
    Counted counted{.ranks = std::vector<double>(order.sizes.size()),
                    .spans = std::vector<RankSpan>(order.sizes.size(),
                                                   {.lowest = std::numeric_limits<std::size_t>::max(), .highest = 0})};
    std::vector<std::size_t> permutation(order.sizes.size());
    std::iota(permutation.begin(), permutation.end(), std::size_t{0});
    do {
        if (!keeps(permutation, order)) continue;
        ++counted.orders;
        std::size_t before = 0;
        for (const auto element : permutation) {
            const auto after = before + order.sizes[element];
            counted.ranks[element] += static_cast<double>(before + 1 + after) / 2;
            counted.spans[element].lowest = std::min(counted.spans[element].lowest, before + 1);
            counted.spans[element].highest = std::max(counted.spans[element].highest, after);
            before = after;
        }
    } while (std::ranges::next_permutation(permutation).found);
    for (auto& rank : counted.ranks)
        rank /= counted.orders;
    return counted;
}

/// Up to seven profiles of up to three levels in up to three dimensions, some of them not settled.
std::vector<std::vector<LevelRange>> drawn_profiles(std::uint32_t number) {
    auto draws = RandomStream(1, "profiles").replicate(number);
    const auto count = 2 + draws.index(6);
    const auto dimensions = 1 + draws.index(3);
    std::vector<std::vector<LevelRange>> profiles(count);
    for (auto& profile : profiles)
        for (std::uint32_t dimension = 0; dimension < dimensions; ++dimension) {
            const auto low = static_cast<int>(draws.index(3));
            const auto is_open = draws.index(5) == 0;
            profile.push_back({.low = low, .high = is_open ? 2 : low});
        }
    return profiles;
}

TEST(AverageRanks, AreThoseOfAllPermutationsThatKeepTheOrder) {
    std::size_t of_several = 0;
    for (std::uint32_t number = 0; number < 400; ++number) {
        const auto profiles = drawn_profiles(number);
        const auto order = merge_profiles(profiles).order;
        const auto expected = count_all(order);
        if (order.sizes.size() < profiles.size()) ++of_several;

        EXPECT_EQ(rank_spans(order), expected.spans) << number;
        const auto found = average_ranks(order, plenty);
        if (order.sizes.size() == 1) {
            EXPECT_EQ(found.reason(), Reason::no_variation) << number;
            continue;
        }
        ASSERT_TRUE(found) << number;
        EXPECT_EQ(found->orders, expected.orders) << number;
        expect_near(found->ranks, expected.ranks);

        double sum = 0;
        for (std::size_t element = 0; element < order.sizes.size(); ++element)
            sum += found->ranks[element] * static_cast<double>(order.sizes[element]);
        for (const auto& estimated : {local_partial_order_ranks(order), extended_local_ranks(order)})
            for (std::size_t element = 0; element < estimated.size(); ++element) {
                EXPECT_GE(estimated[element], static_cast<double>(expected.spans[element].lowest)) << number;
                EXPECT_LE(estimated[element], static_cast<double>(expected.spans[element].highest)) << number;
            }
        const auto all = static_cast<double>(profiles.size());
        EXPECT_NEAR(sum, all * (all + 1) / 2, 1e-9) << number; // every rank is somebody's
    }
    EXPECT_GT(of_several, 100U); // else equal profiles were hardly tried
}

/// 24 systems at one of four bases, above it by one in some of four dimensions, and not settled in a quarter.
std::vector<std::vector<LevelRange>> many_profiles(std::uint32_t number) {
    auto draws = RandomStream(1, "many profiles").replicate(number);
    std::vector<std::vector<LevelRange>> profiles(24);
    for (auto& profile : profiles) {
        const auto base = static_cast<int>(draws.index(4));
        for (int dimension = 0; dimension < 4; ++dimension) {
            const auto low = base + static_cast<int>(draws.index(2));
            profile.push_back({.low = low, .high = draws.index(4) == 0 ? std::min(4, low + 1) : low});
        }
    }
    return profiles;
}

// Measured: 0.25 of 24 ranks, and 1.6 by the model that it extends.
TEST(AverageRanks, AreEstimatedToAQuarterOfARank) {
    double off = 0;
    double off_by_local = 0;
    double count = 0;
    for (std::uint32_t number = 0; number < 50; ++number) {
        const auto order = merge_profiles(many_profiles(number)).order;
        const auto exact = average_ranks(order, plenty);
        ASSERT_TRUE(exact->is_exact) << number;
        const auto estimated = extended_local_ranks(order);
        const auto local = local_partial_order_ranks(order);
        for (std::size_t element = 0; element < estimated.size(); ++element, ++count) {
            off += std::abs(estimated[element] - exact->ranks[element]);
            off_by_local += std::abs(local[element] - exact->ranks[element]);
        }
    }

    EXPECT_LT(off / count, 0.4);
    EXPECT_GT(off_by_local / count, 1);
}

// 400 steps of three that are beside each other: 6^400 orders, which no double holds, of more elements than a word has bits.
TEST(AverageRanks, KnowNoNumberThatIsTooLarge) {
    std::vector<std::vector<std::size_t>> below(1200);
    for (std::size_t element = 0; element < below.size(); ++element)
        for (std::size_t other = 0; other < element / 3 * 3; ++other)
            below[element].push_back(other);

    const auto found = average_ranks(order_of(std::move(below)), plenty);

    ASSERT_TRUE(found);
    EXPECT_TRUE(found->is_exact);
    EXPECT_EQ(found->orders, std::numeric_limits<double>::infinity());
    for (std::size_t element = 0; element < 1200; ++element)
        EXPECT_NEAR(found->ranks[element], static_cast<double>(element / 3 * 3) + 2, 1e-9);
}

} // namespace
} // namespace weft::statistics
