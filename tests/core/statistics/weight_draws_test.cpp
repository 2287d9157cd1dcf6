// SPDX-License-Identifier: MIT
#include "core/statistics/weight_draws.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

using testing::ElementsAre;
using Levels = std::vector<std::optional<double>>;

WeightDraws draws(unsigned threads = 1) {
    return {.stream = RandomStream(20250101, "weights"), .draws = 10000, .threads = threads};
}

/// Four standard errors of a share from 10,000 draws.
double error_of(double share) {
    return 4 * std::sqrt(share * (1 - share) / 10000);
}

/// 42 systems and 37 criteria of which some are not known.
Levels many_systems() {
    auto draws = RandomStream(1, "values").replicate(0);
    Levels values(std::size_t{42} * 37);
    for (auto& value : values)
        if (draws.index(10) > 0) value = draws.index(5);
    return values;
}

// CMP-34 and METHODS 6.1: differences (1, -1, -1) favour the first with probability 1/4, (2, 1, -1) with 5/6.
TEST(WeightDraws, FavourASystemAsOftenAsTheGeometrySays) {
    const Levels quarter = {1, 0, 0, 0, 1, 1};
    const Levels five_sixths = {2, 1, 0, 0, 0, 1};

    EXPECT_NEAR(tally_weight_draws({quarter, 3}, draws())->share_above(0, 1), 0.25, error_of(0.25));
    EXPECT_NEAR(tally_weight_draws({five_sixths, 3}, draws())->share_above(0, 1), 5.0 / 6, error_of(5.0 / 6));
}

TEST(WeightDraws, AlwaysFavourASystemThatDominates) {
    const Levels values = {1, 2, 0, 1, 2, 3}; // by criterion 1 2 | 0 1 | 2 3

    const auto found = tally_weight_draws({values, 2}, draws());

    EXPECT_EQ(found->share_above(0, 1), 1);
    EXPECT_EQ(found->share_above(1, 0), 0);
    EXPECT_EQ(found->rank_at(2, 0.5), 1);
    EXPECT_EQ(found->rank_at(0, 0.05), 2);
    EXPECT_EQ(found->rank_at(0, 0.95), 2);
    EXPECT_EQ(found->rank_at(1, 0.5), 3);
}

TEST(WeightDraws, ShareTheRanksOfEqualProfiles) {
    const Levels values = {2, 1, 2, 1, 0, 0};

    const auto found = tally_weight_draws({values, 2}, draws());

    EXPECT_EQ(found->share_above(0, 1), 0);
    EXPECT_EQ(found->share_above(1, 0), 0);
    EXPECT_EQ(found->rank_at(0, 0.5), 1.5);
    EXPECT_EQ(found->rank_at(1, 0.5), 1.5);
    EXPECT_EQ(found->rank_at(2, 0.5), 3);
}

// Without its second value the first system stands on its first alone: 3 against a mean of 2 and 4, higher when the
// first weight is the larger.
TEST(WeightDraws, LetTheOtherWeightsStandForTheWholeWhereAValueIsMissing) {
    const Levels values = {3, std::nullopt, 2, 4};

    EXPECT_NEAR(tally_weight_draws({values, 2}, draws())->share_above(0, 1), 0.5, error_of(0.5));
}

TEST(WeightDraws, CountEachDrawOnceForEverySystem) {
    const auto values = many_systems();

    const auto found = tally_weight_draws({values, 37}, draws());

    for (std::size_t system = 0; system < 42; ++system) {
        const auto first = found->at_doubled_rank.begin() + static_cast<std::ptrdiff_t>(system * 83);
        EXPECT_EQ(std::accumulate(first, first + 83, 0U), 10000U);
    }
}

TEST(WeightDraws, AreTheSameOnAnyNumberOfThreads) {
    const auto values = many_systems();

    const auto one = tally_weight_draws({values, 37}, draws(1));
    const auto eight = tally_weight_draws({values, 37}, draws(8));

    EXPECT_EQ(one->at_doubled_rank, eight->at_doubled_rank);
    EXPECT_EQ(one->above, eight->above);
}

TEST(WeightDraws, ComeCloseToDeclaredWeightsWithTheirConcentration) {
    const Levels values = {1, 0, 0, 1}; // the first is above when the first weight is the larger
    const auto shapes = shapes_around(std::vector<double>{3, 1}, 50);
    auto around = draws();
    around.shapes = shapes;

    EXPECT_THAT(shapes, ElementsAre(37.5, 12.5));
    // The first share has mean 0.75 and standard deviation 0.0606: half lies four of them below.
    EXPECT_GT(tally_weight_draws({values, 2}, around)->share_above(0, 1), 0.999);
}

TEST(WeightDraws, AreNothingWithoutSystemsCriteriaValuesOrDraws) {
    const Levels values = {1, 2, std::nullopt, std::nullopt};
    const std::vector<double> shapes = {1, 0};
    auto none = draws();
    none.draws = 0;
    auto shaped = draws();
    shaped.shapes = shapes;

    EXPECT_EQ(tally_weight_draws({}, draws()).reason(), Reason::no_data);
    EXPECT_EQ(tally_weight_draws({values, 2}, draws()).reason(), Reason::too_few);
    EXPECT_EQ(tally_weight_draws({std::span(values).first(2), 2}, none).reason(), Reason::out_of_range);
    EXPECT_EQ(tally_weight_draws({std::span(values).first(2), 2}, shaped).reason(), Reason::out_of_range);
}

// CMP-33: ranks 2, 1, 3, 5, 4 in every draw are 0.8 from 1 to 5 on average.
TEST(WeightDraws, SayByHowManyRanksSystemsMove) {
    const Levels values = {4, 5, 3, 1, 2};
    const std::vector<double> reference = {1, 2, 3, 4, 5};

    const auto tally = tally_weight_draws({values, 1}, draws());

    EXPECT_NEAR(*tally->average_shift(reference), 0.8, 1e-12);
    EXPECT_EQ(tally->share_within(0, 1), 0);
    EXPECT_EQ(tally->share_within(1, 1), 1);
    EXPECT_EQ(tally->share_within(0, 2), 1);
    EXPECT_EQ(tally->share_within(3, 9), 1);
    EXPECT_EQ(WeightTally().average_shift({}).reason(), Reason::no_data);
}

// Two that tie share the ranks 1 and 2: neither is the first, and both are among the first two.
TEST(WeightDraws, CountSharedRanksByTheirMiddle) {
    const Levels values = {2, 2, 1};

    const auto tally = tally_weight_draws({values, 1}, draws());

    EXPECT_EQ(tally->share_within(0, 1), 0);
    EXPECT_EQ(tally->share_within(0, 2), 1);
}

} // namespace
} // namespace weft::statistics
