// SPDX-License-Identifier: MIT
#include "core/signals/lead_bodies.hpp"

#include "tests/core/signals/made_up.hpp"

#include <gmock/gmock.h>

namespace weft::signals::of_lead_bodies { // names are unique in a folder
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const auto& policy = defaults().signals.lead_bodies;
const auto& tests = defaults().signals.tests;

/// So many people of a sector that leads, and of one that lends its voice, who all give these levels to four criteria.
MadeUpSystem two_sides(int people, const std::vector<Answer>& lead, const std::vector<Answer>& voice) {
    auto framework = framework_of({4});
    std::vector<Person> panel;
    for (int i = 0; i < people; ++i) {
        panel.push_back({"trust", "", lead});
        panel.push_back({"hospice", "", voice});
    }
    auto answers = answers_of(framework, panel);
    return MadeUpSystem(std::move(framework), std::move(answers));
}

TEST(FindLeadBodyGap, SaysHowMuchMoreThoseWhoLeadSee) {
    const auto system = two_sides(5, {3, 3, 4, 4}, {2, 2, 3, 3});

    const auto found = find_lead_body_gap(system.view(), policy, tests, 0);

    ASSERT_THAT(found.signals, SizeIs(1));
    EXPECT_DOUBLE_EQ(found.signals[0].numbers.at("p"), 1.0 / 252) << "one of C(10, 5) ways";
    EXPECT_EQ(found.signals[0].says, "People of sectors that lead see 1.00 levels more than those of sectors that lend "
                                     "their voice, on the criteria that both judged (5 people against 5 people).");
}

TEST(FindLeadBodyGap, IsSilentBelowALevelAndTheOtherWayRound) {
    const auto three_quarters = two_sides(5, {3, 3, 3, 3}, {2, 2, 2, 3});
    const auto other_way = two_sides(5, {1, 1, 1, 1}, {4, 4, 4, 4});

    EXPECT_THAT(find_lead_body_gap(three_quarters.view(), policy, tests, 0).signals, IsEmpty());
    EXPECT_THAT(find_lead_body_gap(other_way.view(), policy, tests, 0).signals, IsEmpty());
}

TEST(FindLeadBodyGap, LeavesOutWhatOnlyOneSideJudged) {
    const auto system = two_sides(5, {0, 4, 4, 4}, {answer::dont_know, 3, 3, 3});

    const auto found = find_lead_body_gap(system.view(), policy, tests, 0);

    ASSERT_THAT(found.signals, SizeIs(1));
    EXPECT_DOUBLE_EQ(found.signals[0].numbers.at("gap"), 1);
}

TEST(FindLeadBodyGap, SaysThatItNeedsPeopleOnEitherSide) {
    const auto system = two_sides(4, {4, 4, 4, 4}, {0, 0, 0, 0});

    const auto found = find_lead_body_gap(system.view(), policy, tests, 0);

    EXPECT_THAT(found.signals, IsEmpty());
    ASSERT_THAT(found.not_looked_for, SizeIs(1));
    EXPECT_EQ(found.not_looked_for[0].why,
              "It needs 5 people of sectors that lead, and as many of those that lend their "
              "voice, who judged the same criteria.");
}

TEST(LeadBodyGapProperty, IsSeenByChanceInNoMoreThanOneOfTwenty) {
    // Everybody is of one mind with noise, and any gap counts, so that only the test stands between noise and a signal.
    const statistics::RandomStream stream(3, "no gap");
    SignalPolicy::LeadBodies any_gap = policy;
    any_gap.gap = Fraction(1, 1000);
    constexpr std::uint32_t assessments = 500;
    std::uint32_t seen = 0;
    for (std::uint32_t i = 0; i < assessments; ++i) {
        auto draws = stream.replicate(i);
        auto framework = framework_of({4});
        std::vector<Person> panel;
        for (int who = 0; who < 16; ++who)
            panel.push_back({who % 2 == 0 ? "trust" : "hospice", "", with_favourite(2, 4, draws)});
        auto answers = answers_of(framework, panel);
        const MadeUpSystem system(std::move(framework), std::move(answers));
        seen += static_cast<std::uint32_t>(find_lead_body_gap(system.view(), any_gap, tests, 0).signals.size());
    }
    EXPECT_LE(seen, assessments / 20 + 15U) << "15 are three standard errors of 500 looks";
}

} // namespace
} // namespace weft::signals::of_lead_bodies
