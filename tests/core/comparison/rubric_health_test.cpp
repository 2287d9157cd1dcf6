// SPDX-License-Identifier: MIT
#include "core/comparison/rubric_health.hpp"

#include "core/rubric/defaults_file.hpp"

#include <gmock/gmock.h>

#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {
namespace {

/// A criterion to which 40 levels were given, and these shares of them at the ends.
CriterionAcrossSystems with_ends(std::optional<double> worst, std::optional<double> best) {
    CriterionAcrossSystems made;
    made.domain = "d";
    made.criterion = "one";
    made.title = "One";
    made.levels_given = 40;
    made.asked = 50;
    made.lowest_share = worst;
    made.highest_share = best;
    return made;
}

CriterionHealth health_of(const CriterionAcrossSystems& criterion) {
    return rubric_health(std::vector{criterion}, {},
                         {.policy = defaults().rubric_health, .interval_level = 0.95, .seed = 1, .threads = 1})
        .criteria.at(0);
}

// 15 percent is not yet too many (Terwee 2007).
TEST(RubricHealth, MentionsACriterionOnWhichTooManyStandAtOneEnd) {
    EXPECT_EQ(health_of(with_ends(0.15, 0.15)).ends, "neither");
    EXPECT_EQ(health_of(with_ends(0.15, 0.15)).says, "");
    EXPECT_EQ(health_of(with_ends(0.175, 0)).ends, "worst");
    EXPECT_EQ(health_of(with_ends(0.175, 0)).says,
              "17.5% of 40 levels given are the worst: so many stand at that end that it tells few of them apart.");
    EXPECT_EQ(health_of(with_ends(0, 0.5)).ends, "best");
    EXPECT_EQ(health_of(with_ends(0, 0.5)).says,
              "50% of 40 levels given are the best: so many stand at that end that getting better would not show.");
    EXPECT_EQ(health_of(with_ends(0.25, 0.5)).ends, "both");
    EXPECT_EQ(health_of(with_ends(0.25, 0.5)).says,
              "25% of 40 levels given are the worst and 50% the best: look whether "
              "all read the question alike.");
}

TEST(RubricHealth, SaysNothingOfFewAnswersOrOfHiddenOnes) {
    auto few = with_ends(1, 0);
    few.levels_given = 29;
    auto hidden = with_ends(1, 0);
    hidden.levels_given.reset();

    EXPECT_EQ(health_of(few).ends, "too-few-answers");
    EXPECT_EQ(health_of(few).says, "");
    EXPECT_EQ(health_of(hidden).ends, "hidden");
    EXPECT_EQ(health_of(with_ends(std::nullopt, 0)).ends, "hidden");
}

TEST(RubricHealth, SaysRatesOnceEnoughWereAsked) {
    auto few = with_ends(0, 0);
    few.asked = 4;
    auto hidden = with_ends(0, 0);
    hidden.asked.reset();

    EXPECT_TRUE(health_of(with_ends(0, 0)).has_rates);
    EXPECT_FALSE(health_of(few).has_rates);
    EXPECT_FALSE(health_of(hidden).has_rates);
}

TEST(RubricHealth, SaysFirstWhatCannotBeConcluded) {
    const auto found = rubric_health({}, {}, {.policy = defaults().rubric_health, .interval_level = 0.95});

    EXPECT_THAT(found.read_first,
                testing::HasSubstr("A high alpha is neither needed nor proof that the rubric is right"));
    EXPECT_EQ(found.policy.alpha_people, 50U);
}

} // namespace
} // namespace weft::comparison
