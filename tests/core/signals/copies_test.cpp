// SPDX-License-Identifier: MIT
#include "core/signals/copies.hpp"

#include "tests/core/signals/made_up.hpp"

#include <gmock/gmock.h>

namespace weft::signals::of_copies { // names are unique in a folder
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const auto& policy = defaults().signals.copies;
const auto& straight = defaults().signals.straight_lines;

/// Person i says (i + criterion) mod 5, so that five people spread evenly over the levels of every criterion.
std::vector<Answer> shifted(int by, std::size_t criteria) {
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < criteria; ++i)
        answers.push_back(static_cast<Answer>((static_cast<std::size_t>(by) + i) % 5));
    return answers;
}

/// Five who differ everywhere.
std::vector<Person> five(std::size_t criteria) {
    std::vector<Person> people;
    for (int i = 0; i < 5; ++i)
        people.push_back({"hospice", "h" + std::to_string(i), shifted(i, criteria)});
    return people;
}

Copies copies_among(const std::vector<Person>& people, int criteria, const SignalPolicy::Copies& by = policy) {
    auto framework = framework_of({criteria});
    auto answers = answers_of(framework, people);
    const MadeUpSystem system(std::move(framework), std::move(answers));
    return count_copies(system.view(), by, straight);
}

TEST(Copies, AreTwoOfDifferentOrganisationsWhoSayTheSameThroughout) {
    auto people = five(20);
    people.push_back({"trust", "north", shifted(0, 20)});

    const auto copies = copies_among(people, 20);

    EXPECT_EQ(copies.looked_at, 6U);
    EXPECT_EQ(copies.people, 2U);
    EXPECT_EQ(copies.fewest_same, 20U);
}

TEST(Copies, MayHaveNoOrganisation) {
    auto people = five(20);
    people.push_back({"families", "", shifted(0, 20)});
    people.push_back({"families", "", shifted(0, 20)});

    EXPECT_EQ(copies_among(people, 20).people, 3U);
}

TEST(Copies, AreNotColleagues) {
    auto people = five(20);
    people.push_back({"hospice", "h0", shifted(0, 20)});

    EXPECT_EQ(copies_among(people, 20).people, 0U);
}

TEST(Copies, AreNotTwoWhoDifferOnce) {
    auto people = five(20);
    people.push_back({"trust", "north", shifted(0, 20)});
    people.back().answers[19] = 3; // 4 with the other

    EXPECT_EQ(copies_among(people, 20).people, 0U);
}

TEST(Copies, NeedFifteenLevelsBothGave) {
    auto people = five(15);
    people.push_back({"trust", "north", shifted(0, 15)});
    auto shorter = people;
    for (auto& person : shorter)
        person.answers[3] = answer::dont_know;

    EXPECT_EQ(copies_among(people, 15).people, 2U);
    EXPECT_EQ(copies_among(shorter, 15).people, 0U);
}

TEST(Copies, AreSeenWhereNotAllWasAskedOfBoth) {
    auto people = five(20);
    people.push_back({"trust", "north", shifted(0, 16)}); // the last four were not asked
    auto differing = people;
    differing.back().answers[2] = 0; // 2 with the other

    const auto copies = copies_among(people, 20);

    EXPECT_EQ(copies.people, 2U);
    EXPECT_EQ(copies.fewest_same, 16U);
    EXPECT_EQ(copies_among(differing, 20).people, 0U);
}

TEST(Copies, AreNotPeopleWhoAllAgree) {
    std::vector<Person> people;
    for (int i = 0; i < 8; ++i)
        people.push_back({"hospice", "h" + std::to_string(i), shifted(0, 20)});

    EXPECT_EQ(copies_among(people, 20).people, 0U) << "what everybody says has a chance of 1";
}

TEST(Copies, AreNotTwoStraightLines) {
    auto people = five(20);
    people.push_back({"trust", "north", all_at(4, 20)});
    people.push_back({"trust", "south", all_at(4, 20)});

    const auto copies = copies_among(people, 20);

    EXPECT_EQ(copies.people, 0U);
    EXPECT_EQ(copies.looked_at, 5U);
}

TEST(Copies, AreBeyondChanceAsThePairsTimesTheChanceOfTheirLevels) {
    // Six people, 15 pairs; each level of the copy was given by 2 of 6: 15 / 3 ^ 3 = 0.5556 are to be expected.
    auto people = five(3);
    people.push_back({"trust", "north", shifted(0, 3)});

    EXPECT_EQ(copies_among(people, 3, {.answers = 3, .chance = Fraction(56, 100)}).people, 2U);
    EXPECT_EQ(copies_among(people, 3, {.answers = 3, .chance = Fraction(55, 100)}).people, 0U);
}

TEST(FindCopies, SaysHowManyAndWhatChanceExplains) {
    auto framework = framework_of({20});
    framework.policy.promise = Promise::named;
    auto people = five(20);
    people.push_back({"trust", "north", shifted(0, 20)});
    auto answers = answers_of(framework, people);
    const MadeUpSystem system(std::move(framework), std::move(answers));

    const auto found = find_copies(system.view(), policy, straight);

    ASSERT_THAT(found.signals, SizeIs(1));
    EXPECT_EQ(
        found.signals[0].says,
        "Of 6 people, 2 people gave the very answers of somebody of another organisation, on 20 criteria or more. "
        "Chance alone does so in fewer than 1/1000 of assessments.");
    EXPECT_EQ(found.signals[0].innocent,
              "Partners may have met and agreed each answer in one room: then it is one answer "
              "of them all, and better handed in as a workshop's.");
}

TEST(FindCopies, IsSilentAmongPeopleWhoDiffer) {
    auto framework = framework_of({20});
    auto answers = answers_of(framework, five(20));
    const MadeUpSystem system(std::move(framework), std::move(answers));

    const auto found = find_copies(system.view(), policy, straight);

    EXPECT_THAT(found.signals, IsEmpty());
    EXPECT_THAT(found.not_looked_for, IsEmpty());
}

TEST(FindCopies, SaysWhereItCouldNotLook) {
    auto framework = framework_of({20});
    auto answers = answers_of(framework, {{"trust", "north", shifted(0, 20)}, {"trust", "south", all_at(4, 20)}});
    const MadeUpSystem system(std::move(framework), std::move(answers));

    const auto found = find_copies(system.view(), policy, straight);

    ASSERT_THAT(found.not_looked_for, SizeIs(1));
    EXPECT_EQ(found.not_looked_for[0].why,
              "Fewer than two people gave 15 levels or more that are not one and the same.");
}

TEST(CopiesProperty, AreTakenForSuchNoMoreOftenThanThePolicySays) {
    // With short questionnaires and a generous chance honest twins are common enough to count how often they are taken
    // for copies: in at most the share of assessments that the policy allows.
    const statistics::RandomStream stream(2, "honest people of one opinion");
    const SignalPolicy::Copies generous{.answers = 4, .chance = Fraction(1, 5)};
    constexpr std::uint32_t assessments = 1'000;
    std::uint32_t twins = 0;
    std::uint32_t taken = 0;
    for (std::uint32_t i = 0; i < assessments; ++i) {
        auto draws = stream.replicate(i);
        const auto criteria = 4 + draws.index(4);
        std::vector<Person> people;
        for (int who = 0; who < 20; ++who)
            people.push_back({"hospice", "", with_favourite(2, criteria, draws)});
        if (copies_among(people, static_cast<int>(criteria), generous).people > 0) ++taken;
        if (copies_among(people, static_cast<int>(criteria), {.answers = 4, .chance = Fraction(1'000'000)}).people > 0)
            ++twins;
    }
    EXPECT_GT(twins, assessments / 4) << "else there is nothing to be mistaken about";
    EXPECT_LE(taken, assessments / 5);
}

} // namespace
} // namespace weft::signals::of_copies
