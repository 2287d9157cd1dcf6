// SPDX-License-Identifier: MIT
#include "core/signals/not_applicable.hpp"

#include "tests/core/signals/made_up.hpp"

#include <gmock/gmock.h>

#include <memory>

namespace weft::signals::of_not_applicable { // names are unique in a folder
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const auto& policy = defaults().signals.not_applicable;
const auto& tests = defaults().signals.tests;
const Fraction half(1, 2);
constexpr auto na = answer::not_applicable;

Excuse kept(std::size_t question, std::int64_t percent) {
    return {.question = question,
            .own_excused = 0,
            .own_given = 4,
            .others_excused = 1,
            .others_given = 19,
            .others_percent = percent};
}

Excuse excused(std::size_t question, std::int64_t percent) {
    auto excuse = kept(question, percent);
    excuse.own_excused = 3;
    excuse.own_given = 1;
    return excuse;
}

std::optional<Shopping> look(const std::vector<Excuse>& excuses) {
    return find_shopping(excuses, policy, half, tests, 0);
}

TEST(Shopping, IsFarMoreNotApplicableJustWhereOthersStandLow) {
    const auto shopping = look({excused(0, 0), excused(1, 25), excused(2, 30), kept(3, 75), kept(4, 75), kept(5, 100)});

    ASSERT_TRUE(shopping);
    EXPECT_DOUBLE_EQ(shopping->share, 9.0 / 24);
    EXPECT_DOUBLE_EQ(shopping->others_share, 6.0 / 120);
    EXPECT_THAT(shopping->excused, ElementsAre(0, 1, 2));
    EXPECT_DOUBLE_EQ(shopping->p, 1.0 / 20) << "one of C(6, 3) ways";
}

TEST(Shopping, IsNotWhereWhatIsLeftOutIsNoLowerThanTheRest) {
    EXPECT_FALSE(look({excused(0, 0), excused(1, 25), excused(2, 80), kept(3, 75), kept(4, 75), kept(5, 100)}));
    EXPECT_FALSE(look({excused(0, 100), excused(1, 90), excused(2, 80), kept(3, 5), kept(4, 15), kept(5, 0)}));
}

TEST(Shopping, IsNotTwoCriteria) {
    EXPECT_FALSE(look(
        {excused(0, 0), excused(1, 0), kept(2, 75), kept(3, 75), kept(4, 75), kept(5, 100), kept(6, 80), kept(7, 80)}));
}

TEST(Shopping, IsNotWhatOthersSayNearlyAsOften) {
    std::vector<Excuse> excuses = {excused(0, 0), excused(1, 25), excused(2, 30),
                                   kept(3, 75),   kept(4, 75),    kept(5, 100)};
    for (auto& excuse : excuses) {
        excuse.others_excused = 7; // 7 of 25 is 28%, and 9 of 24 are 37.5%: 9.5% more
        excuse.others_given = 18;
    }

    EXPECT_FALSE(look(excuses));
    excuses[5].others_excused = 6; // 41 of 149 is 27.5%: still not 10% more
    EXPECT_FALSE(look(excuses));
    excuses[4].others_excused = 6; // 40 of 148 is 27.0%
    EXPECT_TRUE(look(excuses));
}

/// Six criteria that may all be called not applicable. The first three are low.
Framework excusable() {
    auto framework = framework_of({6});
    for (auto& criterion : framework.domains[0].rubric.criteria)
        criterion.na_allowed = true;
    return framework;
}
const std::vector<Answer> honest = {0, 1, 1, 3, 3, 4};
const std::vector<Answer> shopper = {na, na, na, 3, 3, 4};

std::vector<Person> trusts_and_hospices(const std::vector<Answer>& trust, const std::vector<Answer>& hospice) {
    std::vector<Person> people;
    for (int i = 0; i < 5; ++i) {
        people.push_back({"trust", "", trust});
        people.push_back({"hospice", "", hospice});
    }
    return people;
}

TEST(FindNotApplicable, ComparesASectorWithTheOthersOfItsSystem) {
    auto framework = excusable();
    auto answers = answers_of(framework, trusts_and_hospices(shopper, honest));
    const MadeUpSystem system(std::move(framework), std::move(answers));

    const auto found = find_not_applicable(std::vector{system.view()}, policy, tests, 0);

    ASSERT_THAT(found.signals, SizeIs(1));
    EXPECT_EQ(found.signals[0].sector, "trust");
    EXPECT_EQ(found.signals[0].says,
              "Trusts: people answered \"not applicable\" to 50% of what may be answered so, the "
              "other sectors to 0%; and the 3 criteria that most of them leave out are low with "
              "the others: a1, a2 and a3.");
    EXPECT_EQ(found.signals[0].innocent,
              "What is hard to do may really not exist in a small or rural place, or for one "
              "kind of partner; the reasons they gave say more.");
    ASSERT_THAT(found.not_looked_for, SizeIs(1));
    EXPECT_EQ(found.not_looked_for[0].why,
              "Systems are compared with 5 or more others of the round; only sectors were.");
}

TEST(FindNotApplicable, TellsNoSectorOfFewPeopleApartUnlessTheyAnsweredByName) {
    const auto found_with = [](Promise promise) {
        auto framework = excusable();
        framework.policy.promise = promise;
        auto people = trusts_and_hospices(honest, honest);
        people.push_back({"families", "", shopper});
        auto answers = answers_of(framework, people);
        const MadeUpSystem system(std::move(framework), std::move(answers));
        return find_not_applicable(std::vector{system.view()}, policy, tests, 0).signals.size();
    };

    EXPECT_EQ(found_with(Promise::confidential), 0U);
    EXPECT_EQ(found_with(Promise::named), 1U);
}

TEST(FindNotApplicable, ComparesASystemWithTheOthersOfTheRound) {
    std::vector<std::unique_ptr<MadeUpSystem>> systems;
    std::vector<SystemView> views;
    for (int i = 0; i < 6; ++i) {
        auto framework = excusable();
        const auto& said = i == 0 ? shopper : honest;
        auto answers = answers_of(framework, trusts_and_hospices(said, said),
                                  "demo:" + std::string(1, static_cast<char>('a' + i)));
        systems.push_back(std::make_unique<MadeUpSystem>(std::move(framework), std::move(answers)));
        views.push_back(systems.back()->view());
    }

    const auto found = find_not_applicable(views, policy, tests, 0);

    ASSERT_THAT(found.signals, SizeIs(1));
    EXPECT_EQ(found.signals[0].system, "demo:a");
    EXPECT_EQ(found.signals[0].sector, "");
    EXPECT_EQ(
        found.signals[0].says,
        "People here answered \"not applicable\" to 50% of what may be answered so, those of the other systems to "
        "0%; and the 3 criteria that most of them leave out are low with the others: a1, a2 and a3.");
    EXPECT_THAT(found.not_looked_for, IsEmpty());
}

TEST(FindNotApplicable, SaysThatNothingMayBeAnsweredSo) {
    auto framework = framework_of({6});
    auto answers = answers_of(framework, trusts_and_hospices(shopper, honest));
    const MadeUpSystem system(std::move(framework), std::move(answers));

    const auto found = find_not_applicable(std::vector{system.view()}, policy, tests, 0);

    EXPECT_THAT(found.signals, IsEmpty());
    ASSERT_THAT(found.not_looked_for, SizeIs(1));
    EXPECT_EQ(found.not_looked_for[0].why, "No criterion may be answered \"not applicable\".");
}

TEST(ShoppingProperty, IsSeenInNoMoreThanOneOfTwentyWhoLeaveOutWhatReallyDoesNotApply) {
    // What is left out has nothing to do with how low others stand there.
    const statistics::RandomStream stream(4, "does not apply");
    constexpr std::uint32_t groups = 2'000;
    std::uint32_t seen = 0;
    for (std::uint32_t i = 0; i < groups; ++i) {
        auto draws = stream.replicate(i);
        std::vector<Excuse> excuses;
        for (std::size_t question = 0; question < 12; ++question) {
            const auto percent = static_cast<std::int64_t>(draws.index(101));
            excuses.push_back(question < 4 ? excused(question, percent) : kept(question, percent));
        }
        if (look(excuses)) ++seen;
    }
    EXPECT_LE(seen, groups / 20 + 30U) << "30 are three standard errors of 2,000 looks";
    EXPECT_GT(seen, groups / 50) << "the hurdle of the excess is passed by all, so the test alone decides";
}

} // namespace
} // namespace weft::signals::of_not_applicable
