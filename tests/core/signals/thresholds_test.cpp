// SPDX-License-Identifier: MIT
#include "core/signals/thresholds.hpp"

#include "tests/core/signals/made_up.hpp"

#include <gmock/gmock.h>

#include <memory>

namespace weft::signals::of_thresholds { // names are unique in a folder
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const auto& policy = defaults().signals.thresholds;

/// One domain of 0 to 100 with bands from 40 and from 60.
Framework banded() {
    auto framework = framework_of({1});
    auto& bands = framework.domains[0].rubric.nodes[0].aggregate->bands;
    bands.bands = {{.label = "Low", .from = 0, .to = 40, .includes_to = false},
                   {.label = "Middle", .from = 40, .to = 60, .includes_to = false},
                   {.label = "High", .from = 60, .to = 100}};
    return framework;
}

/// Systems with these scores for it.
class Scored {
public:
    explicit Scored(const std::vector<double>& scores, const Framework& framework = banded()) {
        for (std::size_t i = 0; i < scores.size(); ++i) {
            systems_.push_back(std::make_unique<MadeUpSystem>(
                framework, answers_of(framework, {}, "demo:" + std::to_string(1000 + i))));
            result::Domain domain;
            domain.score = scores[i];
            domain.score_from = 0;
            domain.score_to = 100;
            domain.scale = {{1, "Low"}, {2, "Middle"}, {3, "High"}};
            domain.base_level = scores[i] < 40 ? 1 : scores[i] < 60 ? 2 : 3;
            systems_.back()->result().domains = {domain};
            views_.push_back(systems_.back()->view());
        }
    }

    Found found() const { return find_heaps(views_, policy); }

private:
    std::vector<std::unique_ptr<MadeUpSystem>> systems_;
    std::vector<SystemView> views_;
};

/// `count` scores from `first` in steps.
std::vector<double> scores(double first, double step, int count) {
    std::vector<double> made;
    for (int i = 0; i < count; ++i)
        made.push_back(first + step * i);
    return made;
}

std::vector<double> joined(std::vector<double> first, const std::vector<double>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

TEST(CountNear, HasRoomForAsManyValuesOnEitherSide) {
    // Nine marks of 1 to 4 as a percentage of 36: steps of 25 / 9 = 2.78. A window of 3.75 around 38.5 would hold 36.1
    // below and 38.9 and 41.7 above; one step holds one of each.
    std::vector<NearScore> marks;
    for (int sum = 9; sum <= 36; ++sum)
        marks.push_back({.score = sum * 100.0 / 36, .is_above = sum * 100.0 / 36 >= 38.5});

    const auto heap = count_near(marks, 38.5, 3.75);

    EXPECT_EQ(heap.above, 1U);
    EXPECT_EQ(heap.below, 1U);
}

TEST(CountNear, CountsAScoreOnTheEdgeAbove) {
    const std::vector<NearScore> marks = {{55, false}, {57.5, false}, {60, true}, {62.5, true}, {65, true}};

    const auto heap = count_near(marks, 60, 5); // 55 and 57.5, 60 and 62.5

    EXPECT_EQ(heap.above, 2U);
    EXPECT_EQ(heap.below, 2U);
}

TEST(FindHeaps, SaysHowManyHaveJustPassedAnEdge) {
    const Scored systems(joined(scores(60, 0.25, 12), scores(10, 1, 12)));

    const auto found = systems.found();

    ASSERT_THAT(found.signals, SizeIs(1));
    EXPECT_EQ(found.signals[0].system, "");
    EXPECT_EQ(found.signals[0].round, "2026");
    EXPECT_EQ(found.signals[0].domain, "a");
    EXPECT_DOUBLE_EQ(found.signals[0].numbers.at("p"), 1.0 / 4096);
    EXPECT_EQ(
        found.signals[0].says,
        "Of 12 systems whose score for 'a' lies close to the edge between \"Middle\" and \"High\", 12 have just "
        "passed it. If either side were as likely, that many would come about with a chance of 0.0002, with 1 edge "
        "looked at.");
    EXPECT_EQ(found.signals[0].innocent,
              "A score of few criteria can take few values, and those who are close to an edge "
              "work hardest on what still lacks.");
}

TEST(FindHeaps, IsSilentWhereSystemsLieOnEitherSide) {
    const Scored systems(joined(scores(60, 0.25, 12), scores(55.5, 0.25, 12)));

    const auto found = systems.found();

    EXPECT_THAT(found.signals, IsEmpty());
    EXPECT_THAT(found.not_looked_for, IsEmpty());
}

TEST(FindHeaps, IsSilentWhereSystemsHeapJustBelow) {
    const Scored systems(joined(scores(55.5, 0.25, 12), scores(10, 1, 12)));

    EXPECT_THAT(systems.found().signals, IsEmpty());
}

TEST(FindHeaps, SaysWhatItNeeds) {
    const auto sentence = "It needs 20 systems with a score, 10 of them close to an edge.";
    const Scored few(scores(60, 0.25, 19));
    const Scored far(scores(0, 1, 24));

    ASSERT_THAT(few.found().not_looked_for, SizeIs(1));
    EXPECT_EQ(few.found().not_looked_for[0].why, sentence);
    ASSERT_THAT(far.found().not_looked_for, SizeIs(1));
    EXPECT_EQ(far.found().not_looked_for[0].why, sentence);
}

TEST(FindHeaps, SaysThatThereAreNoBands) {
    const Scored systems(scores(60, 0.25, 24), framework_of({1}));

    ASSERT_THAT(systems.found().not_looked_for, SizeIs(1));
    EXPECT_EQ(systems.found().not_looked_for[0].why, "No score of this framework is cut into bands.");
}

TEST(HeapsProperty, AreSeenByChanceInNoMoreThanOneOfAHundredRounds) {
    const statistics::RandomStream stream(5, "scores without a heap");
    constexpr std::uint32_t rounds = 400;
    std::uint32_t seen = 0;
    for (std::uint32_t i = 0; i < rounds; ++i) {
        auto draws = stream.replicate(i);
        std::vector<double> made;
        for (int system = 0; system < 60; ++system)
            made.push_back(35 + 30 * draws.uniform());
        if (!Scored(made).found().signals.empty()) ++seen;
    }
    EXPECT_LE(seen, rounds / 100 + 6U) << "6 are three standard errors of 400 rounds";
}

} // namespace
} // namespace weft::signals::of_thresholds
