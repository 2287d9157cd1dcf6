// SPDX-License-Identifier: MIT
#include "core/signals/straight_lines.hpp"

#include "tests/core/signals/made_up.hpp"

#include <gmock/gmock.h>

namespace weft::signals::of_straight_lines { // names are unique in a folder
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const auto& policy = defaults().signals.straight_lines;

/// 0, 1, 2, 3, 4, 0 ...
std::vector<Answer> mixed(std::size_t count) {
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < count; ++i)
        answers.push_back(static_cast<Answer>(i % 5));
    return answers;
}

std::vector<Answer> joined(std::vector<Answer> first, const std::vector<Answer>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// One straight line among this many people.
MadeUpSystem one_among(int people, Promise promise = Promise::confidential) {
    auto framework = framework_of({12});
    framework.policy.promise = promise;
    std::vector<Person> panel = {{"trust", "north", all_at(3, 12)}};
    for (int i = 1; i < people; ++i)
        panel.push_back({"hospice", "h" + std::to_string(i), mixed(12)});
    auto answers = answers_of(framework, panel);
    return MadeUpSystem(std::move(framework), std::move(answers));
}

TEST(AnswerPattern, CountsTheLongestRunThatOtherAnswersBreak) {
    // BIA-31: after Curran (2016)
    const std::vector<Answer> answers = {3, 3, 3, 3, 2, 3, 3, answer::dont_know, 3, 3};

    const auto pattern = pattern_of(answers);

    EXPECT_EQ(pattern.longest_run, 4U);
    EXPECT_EQ(pattern.distinct, 2U);
    EXPECT_EQ(pattern.levels, 9U);
    EXPECT_EQ(pattern.most_common, 8U);
}

TEST(AnswerPattern, PassesOverWhatWasNotAsked) {
    const std::vector<Answer> answers = {2, 2, answer::not_asked, 2, answer::missing, 2};

    EXPECT_EQ(pattern_of(answers).longest_run, 3U);
}

TEST(AnswerPattern, OfNothingIsNothing) {
    EXPECT_EQ(pattern_of({}).levels, 0U);
    EXPECT_EQ(pattern_of(all_at(answer::missing, 9)).longest_run, 0U);
}

TEST(StraightLine, IsNearlyAllOnOneLevel) {
    auto eleven_of_twelve = all_at(4, 12);
    eleven_of_twelve[5] = 1;
    auto ten_of_twelve = eleven_of_twelve;
    ten_of_twelve[8] = 2;

    EXPECT_TRUE(is_straight(pattern_of(eleven_of_twelve), policy));
    EXPECT_FALSE(is_straight(pattern_of(ten_of_twelve), policy));
    EXPECT_FALSE(is_straight(pattern_of(all_at(4, 11)), policy)) << "11 levels are too few to look at";
}

TEST(StraightLine, IsHalfOfAllInOneRun) {
    EXPECT_TRUE(is_straight(pattern_of(joined(all_at(4, 12), mixed(12))), policy));
    EXPECT_FALSE(is_straight(pattern_of(joined(all_at(4, 12), mixed(13))), policy)) << "12 are not half of 25";
    EXPECT_FALSE(is_straight(pattern_of(joined(all_at(4, 11), mixed(11))), policy)) << "11 are no run";
}

TEST(FindStraightLines, SaysHowManyOfHowMany) {
    const auto system = one_among(20, Promise::named);

    const auto found = find_straight_lines(system.view(), policy);

    ASSERT_THAT(found.signals, SizeIs(1));
    EXPECT_EQ(found.signals[0].code, "straight-lines");
    EXPECT_EQ(found.signals[0].people, 1U);
    EXPECT_EQ(found.signals[0].says,
              "Of 20 people who gave 12 levels or more, 1 person gave one and the same on 90% of "
              "the criteria or more, or on 50% of them in a row.");
    EXPECT_EQ(found.signals[0].innocent,
              "Where care is much the same all over, or a question is read as being about the whole, an honest answer "
              "looks like this. So does a long form at the end of a shift.");
}

TEST(FindStraightLines, HidesASmallNumberWhereAPromiseWasGiven) {
    const auto system = one_among(20);

    const auto found = find_straight_lines(system.view(), policy);

    ASSERT_THAT(found.signals, SizeIs(1));
    EXPECT_EQ(found.signals[0].people, std::nullopt);
    EXPECT_EQ(found.signals[0].fewer_than, 5U);
    EXPECT_EQ(
        found.signals[0].says,
        "Of 20 people who gave 12 levels or more, fewer than 5 people gave one and the same on 90% of the criteria "
        "or more, or on 50% of them in a row.");
}

TEST(FindStraightLines, IsSilentWhereItIsLessThanOneInTwenty) {
    const auto system = one_among(21);

    const auto found = find_straight_lines(system.view(), policy);

    EXPECT_THAT(found.signals, IsEmpty());
    EXPECT_THAT(found.not_looked_for, IsEmpty());
}

TEST(FindStraightLines, SaysWhereItCouldNotLook) {
    auto framework = framework_of({11});
    auto answers = answers_of(framework, {{"trust", "north", all_at(3, 11)}});
    const MadeUpSystem system(std::move(framework), std::move(answers));

    const auto found = find_straight_lines(system.view(), policy);

    EXPECT_THAT(found.signals, IsEmpty());
    ASSERT_THAT(found.not_looked_for, SizeIs(1));
    EXPECT_EQ(found.not_looked_for[0].why, "Nobody gave 12 levels or more.");
}

TEST(FindStraightLines, LooksOnlyAtTheVoiceThatMakesTheLevel) {
    auto framework = framework_of({12});
    auto answers =
        answers_of(framework, {{"trust", "north", mixed(12)}, {"trust", "north", all_at(3, 12), Voice::moderator}});
    const MadeUpSystem system(std::move(framework), std::move(answers));

    EXPECT_THAT(find_straight_lines(system.view(), policy).signals, IsEmpty());
}

TEST(StraightLineProperty, MeetsFewerThanOneInAHundredWhoChooseOneLevelHalfOfTheTime) {
    // What rubrics/defaults.toml promises. The most likely length is 12: 13 / 4096, and 5 / 4096 for a run in 20.
    const statistics::RandomStream stream(1, "honest people with a favourite");
    constexpr std::uint32_t people = 20'000;
    for (const std::size_t criteria : {12U, 16U, 20U, 24U, 36U, 60U}) {
        std::uint32_t straight = 0;
        for (std::uint32_t i = 0; i < people; ++i) {
            auto draws = stream.replicate(i);
            const auto favourite = static_cast<Answer>(draws.index(5));
            if (is_straight(pattern_of(with_favourite(favourite, criteria, draws)), policy)) ++straight;
        }
        EXPECT_LT(straight, people / 100) << criteria << " criteria";
    }
}

} // namespace
} // namespace weft::signals::of_straight_lines
