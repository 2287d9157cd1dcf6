// SPDX-License-Identifier: MIT
#include "core/comparison/weightings.hpp"

#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr WeightingSettings settings{.seed = 20250101, .draws = 10000, .share = 0.9, .threads = 1, .first_places = 1};

/// A system with these levels of 0 to 4 on as many criteria; unset is not known.
result::Result with_criteria_at(std::string key, const std::vector<std::optional<int>>& levels) {
    std::vector<result::Criterion> criteria;
    for (const auto& level : levels) {
        criteria.push_back(criterion("c" + std::to_string(criteria.size()), 1, {}));
        criteria.back().level = level;
        if (!level) criteria.back().state = "unknown";
    }
    auto made = system(std::move(key), {domain("d", std::move(criteria))});
    made.domains[0].criterion_scale = made.domains[0].scale;
    return made;
}

// METHODS 6.1: where the differences are 1, -1 and -1 the first is ahead in a quarter of all weightings (CMP-34).
TEST(Weightings, SayInWhatShareOfAllOneIsAhead) {
    const auto found = weigh_in_all_ways(
        std::vector<result::Result>{with_criteria_at("demo:a", {2, 1, 1}), with_criteria_at("demo:b", {1, 2, 2})},
        settings);

    ASSERT_THAT(found.pairs, SizeIs(1));
    EXPECT_EQ(found.pairs[0].first, "demo:a");
    EXPECT_EQ(found.pairs[0].second, "demo:b");
    EXPECT_NEAR(found.pairs[0].first_ahead, 0.25, 0.0174); // four standard errors
    EXPECT_EQ(found.pairs[0].first_ahead + found.pairs[0].second_ahead, 1);
    EXPECT_EQ(found.draws, 10000U);
    EXPECT_EQ(found.criteria, 3U);
}

TEST(Weightings, GiveARangeOfRanks) {
    const auto found = weigh_in_all_ways(std::vector<result::Result>{with_criteria_at("demo:a", {2, 1, 1}),
                                                                     with_criteria_at("demo:b", {1, 2, 2}),
                                                                     with_criteria_at("demo:c", {0, 0, 0})},
                                         settings);

    ASSERT_THAT(found.ranks, SizeIs(3));
    EXPECT_EQ(found.ranks[0].low, 1);
    EXPECT_EQ(found.ranks[0].high, 2);
    EXPECT_EQ(found.ranks[2].low, 3);
    EXPECT_EQ(found.ranks[2].high, 3);
    EXPECT_EQ(found.ranks[2].of, 3U);
}

// a is first with a quarter of all weightings, b with the others, and c never. By the weights 1, 1 and 1 b is first, so a
// quarter of the weightings moves two of three by one.
TEST(Weightings, SayHowOftenOneIsFirstAndHowFarSystemsMove) {
    const auto found = weigh_in_all_ways(std::vector<result::Result>{with_criteria_at("demo:a", {2, 1, 1}),
                                                                     with_criteria_at("demo:b", {1, 2, 2}),
                                                                     with_criteria_at("demo:c", {0, 0, 0})},
                                         settings);

    EXPECT_NEAR(found.ranks[0].within_first, 0.25, 0.0174);
    EXPECT_EQ(found.ranks[0].within_first + found.ranks[1].within_first, 1);
    EXPECT_EQ(found.ranks[2].within_first, 0);
    EXPECT_EQ(found.ranks[0].middle, 2);
    EXPECT_EQ(found.ranks[1].middle, 1);
    EXPECT_NEAR(*found.average_shift, 2 * found.ranks[0].within_first / 3, 1e-12);
}

// By weights of 8, 1 and 1 it is a that is first, and three quarters of the weightings move both.
TEST(Weightings, MoveSystemsFromWhereTheRubricsPutThem) {
    std::vector<result::Result> results = {with_criteria_at("demo:a", {2, 1, 1}),
                                           with_criteria_at("demo:b", {1, 2, 2})};
    for (auto& result : results)
        result.domains[0].capabilities[0].criteria[0].weight = 8;

    const auto found = weigh_in_all_ways(results, settings);

    EXPECT_NEAR(*found.average_shift, found.ranks[1].within_first, 1e-12);
    EXPECT_NEAR(*found.average_shift, 0.75, 0.0174);
}

// A domain counts what the framework says, however many criteria it has: two thirds for the one criterion on which a is
// ahead, a third for the two on which b is.
TEST(Weightings, HeedTheWeightsOfDomains) {
    const auto of_two_domains = [](std::string key, int one, int others) {
        auto made = with_criteria_at(std::move(key), {one});
        auto other = with_criteria_at("", {others, others}).domains[0];
        other.id = "e";
        made.domains[0].weight = 2;
        made.domains.push_back(std::move(other));
        return made;
    };

    const auto found = weigh_in_all_ways(
        std::vector<result::Result>{of_two_domains("demo:a", 2, 1), of_two_domains("demo:b", 1, 2)}, settings);

    EXPECT_NEAR(*found.average_shift, found.ranks[1].within_first, 1e-12);
}

TEST(Weightings, ShareTheRankOfEqualLevels) {
    const auto found = weigh_in_all_ways(
        std::vector<result::Result>{with_criteria_at("demo:a", {2, 1}), with_criteria_at("demo:b", {2, 1})}, settings);

    EXPECT_EQ(found.pairs[0].first_ahead, 0);
    EXPECT_EQ(found.pairs[0].second_ahead, 0);
    EXPECT_EQ(found.ranks[0].low, 1.5);
    EXPECT_EQ(found.ranks[0].high, 1.5);
}

TEST(Weightings, TakeWhatIsNotKnownForNeitherGoodNorBad) {
    const auto found = weigh_in_all_ways(
        std::vector<result::Result>{with_criteria_at("demo:a", {3, std::nullopt}), with_criteria_at("demo:b", {2, 2})},
        settings);

    EXPECT_EQ(found.pairs[0].first_ahead, 1);
}

TEST(Weightings, GoByRanksAndNotByWhatTheScalePrints) {
    auto results = std::vector<result::Result>{with_criteria_at("demo:a", {1}), with_criteria_at("demo:b", {3})};
    for (auto& result : results)
        result.domains[0].criterion_scale = {{4, ""}, {3, ""}, {2, ""}, {1, ""}, {0, ""}}; // 0 is the best here

    EXPECT_EQ(weigh_in_all_ways(results, settings).pairs[0].first_ahead, 1);
}

// Weighed by the one criterion that is shown it would be ahead in every weighting.
TEST(Weightings, LeaveOutWhoHidesACriterion) {
    std::vector<result::Result> results{with_criteria_at("demo:a", {2, 1}), with_criteria_at("demo:b", {4, 0}),
                                        with_criteria_at("demo:c", {1, 2})};
    auto& hidden = results[1].domains[0].capabilities[0].criteria[1];
    hidden.hidden = "small-group";
    hidden.level.reset();
    hidden.state = "hidden";

    const auto found = weigh_in_all_ways(results, settings);

    EXPECT_THAT(found.left_out, ElementsAre("demo:b"));
    ASSERT_THAT(found.pairs, SizeIs(1));
    EXPECT_EQ(found.pairs[0].first + " " + found.pairs[0].second, "demo:a demo:c");
}

TEST(Weightings, LeaveOutWhoHasNoLevelAndSaySo) {
    const auto found =
        weigh_in_all_ways(std::vector<result::Result>{with_criteria_at("demo:a", {2, 1}),
                                                      with_criteria_at("demo:b", {std::nullopt, std::nullopt}),
                                                      with_criteria_at("demo:c", {1, 2})},
                          settings);

    EXPECT_THAT(found.left_out, ElementsAre("demo:b"));
    EXPECT_THAT(found.ranks, SizeIs(2));
}

TEST(Weightings, NeedTwoSystemsAndAWeighting) {
    const std::vector<result::Result> one = {with_criteria_at("demo:a", {2})};
    const std::vector<result::Result> two = {with_criteria_at("demo:a", {2}), with_criteria_at("demo:b", {3})};
    auto none = settings;
    none.draws = 0;

    EXPECT_EQ(weigh_in_all_ways(one, settings).withheld,
              "Weighing needs two systems with levels, of which no criterion is hidden.");
    EXPECT_EQ(weigh_in_all_ways(two, none).withheld, "Weighing needs at least one weighting.");
    EXPECT_THAT(weigh_in_all_ways(two, none).pairs, IsEmpty());
    EXPECT_EQ(weigh_in_all_ways(two, settings).withheld, "");
}

} // namespace
} // namespace weft::comparison
