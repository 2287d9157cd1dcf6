// SPDX-License-Identifier: MIT
#include "core/signals/moderation.hpp"

#include "tests/core/signals/made_up.hpp"

#include <gmock/gmock.h>

namespace weft::signals::of_moderation { // names are unique in a folder
namespace {

const auto& policy = defaults().moderation;
constexpr auto unseen = answer::not_asked;

/// One person's self-assessment and one moderator's levels.
std::optional<Moderation> moderated(const std::vector<int>& domains, const std::vector<Answer>& self,
                                    const std::vector<Answer>& verified, Voice by = Voice::moderator) {
    auto framework = framework_of(domains);
    auto answers = answers_of(framework, {{"trust", "north", self}, {"trust", "", verified, by}});
    const MadeUpSystem system(std::move(framework), std::move(answers));
    const auto view = system.view();
    return moderate(view, verified_levels(view), policy);
}

TEST(Moderate, IsTheDifferenceEstimatorWithItsInterval) {
    // BIA-20: Cochran (1977) 7.2. The interval is t of 4 degrees of freedom, 2.776445, times the square root of 49/600;
    // the share that is too high is 3 of 5 (BIA-06).
    const auto moderation = moderated({12}, {4, 3, 3, 2, 4, 4, 1, 3, 2, 4, 3, 3},
                                      {3, unseen, unseen, 2, unseen, 2, unseen, unseen, unseen, 3, unseen, 3});

    ASSERT_TRUE(moderation);
    EXPECT_EQ(moderation->verified_by, "moderator");
    const auto& all = moderation->all;
    EXPECT_EQ(all.criteria, 12U);
    EXPECT_EQ(all.verified, 5U);
    EXPECT_DOUBLE_EQ(all.self_mean.value(), 3);
    EXPECT_NEAR(all.difference.value(), 0.8, 1e-12);
    EXPECT_NEAR(all.adjusted.value(), 2.2, 1e-12);
    EXPECT_NEAR(all.low.value(), 0.8 - 2.7764451052 * 0.2857738033247041, 1e-9);
    EXPECT_NEAR(all.high.value(), 0.8 + 2.7764451052 * 0.2857738033247041, 1e-9);
    EXPECT_NEAR(all.higher_low.value(), 0.23072428127601297, 1e-9);
    EXPECT_NEAR(all.higher_high.value(), 0.8823792257673521, 1e-9);
    EXPECT_EQ(all.way, "self-higher");
    EXPECT_EQ(all.reason, "");
    EXPECT_EQ(all.says,
              "5 of 12 criteria are verified: self-assessed higher on 3, the same on 2, lower on 0. On average "
              "self-assessed levels are 0.80 higher (interval 0.01 to 1.59).");
    ASSERT_EQ(moderation->domains.size(), 1U);
    EXPECT_EQ(moderation->domains[0].domain, "a");
    EXPECT_EQ(moderation->domains[0].says, all.says);
}

TEST(Moderate, SaysThatTooFewWereVerified) {
    // BIA-21: one verification has no standard error.
    const auto moderation = moderated({2}, {3, 2}, {2, unseen});

    ASSERT_TRUE(moderation);
    EXPECT_EQ(moderation->all.reason, "too_few");
    EXPECT_EQ(moderation->all.way, "");
    EXPECT_EQ(moderation->all.difference, std::nullopt);
    EXPECT_EQ(
        moderation->all.says,
        "1 of 2 criteria is verified: self-assessed higher on 1, the same on 0, lower on 0. That is too few to say "
        "which way; it takes 5.");
}

TEST(Moderate, SaysLowerAndNotToldApart) {
    // Differences -1, -1, -2, -1, -1 of 6: mean -1.2, variance 0.2 * (1 - 5/6) / 5 = 1/150; half 2.776445 * 0.0816.
    const auto lower = moderated({6}, {1, 1, 1, 1, 1, 1}, {2, 2, 3, 2, 2, unseen});
    // Differences 1, -1, 1, -1, 1: mean 0.2, variance 1.2 / 5 / 6 = 0.04; half 2.776445 * 0.2 = 0.56.
    const auto alike = moderated({6}, {2, 2, 2, 2, 2, 2}, {1, 3, 1, 3, 1, unseen});

    EXPECT_EQ(lower->all.way, "self-lower");
    EXPECT_EQ(lower->all.says, "5 of 6 criteria are verified: self-assessed higher on 0, the same on 0, lower on 5. On "
                               "average self-assessed levels are 1.20 lower (interval -1.43 to -0.97).");
    EXPECT_EQ(alike->all.way, "not-told-apart");
    EXPECT_EQ(alike->all.says,
              "5 of 6 criteria are verified: self-assessed higher on 3, the same on 0, lower on 2. On average "
              "self-assessed levels are 0.20 higher (interval -0.36 to 0.76): not told apart from no difference.");
}

TEST(Moderate, MakesNoIntervalOfDifferencesThatAreAllTheSame) {
    const auto one_above = moderated({6}, {3, 3, 3, 3, 3, 3}, {2, 2, 2, 2, 2, unseen});
    const auto the_same = moderated({6}, {3, 3, 3, 3, 3, 3}, {3, 3, 3, 3, 3, unseen});

    EXPECT_EQ(one_above->all.low, std::nullopt);
    EXPECT_EQ(one_above->all.reason, "no_variation");
    EXPECT_EQ(one_above->all.way, "self-higher");
    EXPECT_EQ(one_above->all.says,
              "5 of 6 criteria are verified: self-assessed higher on 5, the same on 0, lower on 0. "
              "Every one of them is 1.00 levels higher, which leaves no spread to make an interval "
              "of.");
    EXPECT_EQ(the_same->all.way, "");
    EXPECT_EQ(the_same->all.says, "5 of 6 criteria are verified: self-assessed higher on 0, the same on 5, lower on 0. "
                                  "All of them are the same, which says nothing of the chance in it.");
}

TEST(Moderate, KnowsTheDifferenceWhereAllWasVerified) {
    const auto moderation = moderated({5}, {3, 3, 3, 3, 3}, {2, 2, 2, 2, 4});

    EXPECT_DOUBLE_EQ(moderation->all.low.value(), 0.6);
    EXPECT_DOUBLE_EQ(moderation->all.high.value(), 0.6);
    EXPECT_EQ(moderation->all.way, "self-higher");
}

TEST(Moderate, LooksAtEachDomainOverWhatItHasOfBoth) {
    const auto moderation = moderated({5, 2}, {3, 3, 3, 3, 3, 4, answer::dont_know}, {2, 1, 2, 1, 2, unseen, 1});

    ASSERT_EQ(moderation->domains.size(), 2U);
    EXPECT_EQ(moderation->domains[0].verified, 5U);
    EXPECT_EQ(moderation->domains[1].criteria, 1U);
    EXPECT_EQ(moderation->domains[1].verified, 0U);
    EXPECT_EQ(moderation->domains[1].reason, "too_few");
    EXPECT_EQ(moderation->all.criteria, 6U);
    EXPECT_EQ(moderation->all.verified, 5U);
}

TEST(Moderate, AddsUpNoLevelsOfScalesOfDifferentLengths) {
    auto framework = framework_of({5, 1});
    framework.domains[1].rubric.scale.labels = {"No", "Yes"};
    framework.index();
    auto answers = answers_of(
        framework, {{"trust", "north", {3, 3, 3, 3, 3, 1}}, {"trust", "", {2, 1, 2, 1, 2, 0}, Voice::moderator}});
    const MadeUpSystem system(std::move(framework), std::move(answers));
    const auto view = system.view();

    const auto moderation = moderate(view, verified_levels(view), policy);

    EXPECT_EQ(moderation->all.difference, std::nullopt);
    EXPECT_EQ(moderation->all.reason, "out_of_range");
    EXPECT_EQ(moderation->all.says,
              "6 of 6 criteria are verified: self-assessed higher on 6, the same on 0, lower on 0. "
              "Their scales differ in length, so a mean over all of them would mean nothing.");
    EXPECT_NEAR(moderation->domains[0].difference.value(), 1.4, 1e-12);
}

TEST(Moderate, TakesTheRegulatorBeforeTheModerator) {
    auto framework = framework_of({1});
    auto answers = answers_of(
        framework,
        {{"trust", "north", {3}}, {"trust", "", {2}, Voice::moderator}, {"trust", "", {1}, Voice::regulator}});
    const MadeUpSystem system(std::move(framework), std::move(answers));

    const auto levels = verified_levels(system.view());

    EXPECT_EQ(levels.verified_by, "regulator");
    EXPECT_EQ(levels.verified[0], 1);
}

TEST(Moderate, SaysNothingWithoutBothVoices) {
    EXPECT_FALSE(moderated({1}, {3}, {2}, Voice::workshop));
    EXPECT_FALSE(moderated({1}, {answer::dont_know}, {2}));
}

} // namespace
} // namespace weft::signals::of_moderation
