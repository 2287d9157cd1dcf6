// SPDX-License-Identifier: MIT
#include "core/signals/find_signals.hpp"

#include "core/assessment/assess.hpp"
#include "core/findings/as_answered.hpp"
#include "core/register/system_register.hpp"
#include "tests/core/signals/made_up.hpp"

#include <gmock/gmock.h>

namespace weft::signals::of_all { // names are unique in a folder
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const SignalSettings settings{.signals = defaults().signals, .moderation = defaults().moderation, .seed = 1};

Signals signals_of(const Framework& framework, std::vector<AssessmentAnswers> assessments) {
    AnswerTable table;
    table.assessments = std::move(assessments);
    const auto results = assess_all(framework, table, SystemRegister{}, built_in_assessor, {});
    return find_signals(framework, table, results, settings);
}

std::vector<std::string> codes(const Signals& signals) {
    std::vector<std::string> found;
    for (const auto& signal : signals.signals)
        found.push_back(signal.system + " " + signal.code);
    return found;
}

/// "code system system: why"
std::vector<std::string> sentences(const Signals& signals) {
    std::vector<std::string> found;
    for (const auto& each : signals.not_looked_for) {
        auto sentence = each.code;
        for (const auto& system : each.systems)
            sentence += " " + system;
        found.push_back(sentence + ": " + each.why);
    }
    return found;
}

/// Ten hospices that differ, so that there is nothing to talk about.
std::vector<Person> honest_people() {
    std::vector<Person> people;
    const statistics::RandomStream stream(9, "honest people");
    for (std::uint32_t i = 0; i < 10; ++i) {
        auto draws = stream.replicate(i);
        people.push_back({"hospice", "h" + std::to_string(i), with_favourite(2, 20, draws)});
    }
    return people;
}

TEST(FindSignals, HasNothingToTalkAboutWithHonestAnswersAndSaysWhatItDidNotLookFor) {
    const auto framework = framework_of({20});

    const auto signals = signals_of(framework, {answers_of(framework, honest_people())});

    EXPECT_THAT(signals.signals, IsEmpty());
    EXPECT_THAT(sentences(signals),
                ElementsAre("jumps: It needs two rounds, and there is one.",
                            "lead-bodies: It needs 5 people of sectors that lead, and as many of those that lend their "
                            "voice, who judged the same criteria.",
                            "minutes: The answers carry no times.",
                            "moderation: No moderator and no regulator gave a level.",
                            "not-applicable: No criterion may be answered \"not applicable\".",
                            "thresholds: No score of this framework is cut into bands.",
                            "unsupported: No evidence was handed in."));
    EXPECT_THAT(signals.moderation, IsEmpty());
    EXPECT_THAT(signals.verification, SizeIs(1));
}

TEST(FindSignals, LooksAtTheLastRoundOfEverySystemAndAtJumpsSinceTheOneBefore) {
    const auto framework = framework_of({20});
    auto people = honest_people();
    auto straight = people;
    straight.push_back({"trust", "north", all_at(4, 20)});
    auto low = people;
    for (auto& person : low)
        person.answers[0] = 0;
    auto high = people;
    for (auto& person : high)
        person.answers[0] = 3;

    const auto signals = signals_of(
        framework, {answers_of(framework, low, "demo:a", "2025"), answers_of(framework, high, "demo:a", "2026"),
                    answers_of(framework, straight, "demo:b", "2025"), answers_of(framework, people, "demo:b", "2026"),
                    answers_of(framework, straight, "demo:c", "2026")});

    EXPECT_THAT(codes(signals), ElementsAre("demo:a jumps", "demo:c straight-lines"));
    EXPECT_THAT(signals.signals[0].criteria, ElementsAre("a1"));
    ASSERT_THAT(signals.systems, SizeIs(3));
    EXPECT_EQ(signals.systems[1].round, "2026");
    EXPECT_EQ(signals.systems[1].round_before, "2025");
    EXPECT_EQ(signals.systems[2].round_before, "");
    EXPECT_THAT(sentences(signals), testing::Contains("jumps demo:c: It needs two rounds, and there is one."));
    EXPECT_EQ(signals.verification[0].claims_to_verify[0].because, "jumps");
}

TEST(FindSignals, SetsNothingAgainstLevelsThatAreAnOutsidersAlready) {
    auto framework = framework_of({2});
    framework.voice = Voice::regulator;

    const auto signals = signals_of(framework, {answers_of(framework, {{"trust", "north", {2, 2}, Voice::regulator}})});

    EXPECT_THAT(signals.verification, IsEmpty());
    EXPECT_THAT(sentences(signals), testing::IsSupersetOf({"moderation: Nobody assessed the system for itself.",
                                                           "verification: The levels are an outsider's already."}));
}

TEST(FindSignals, CarriesTheNumbersInForce) {
    const auto framework = framework_of({2});

    const auto signals = signals_of(framework, {answers_of(framework, {{"trust", "north", {2, 2}}})});

    EXPECT_EQ(signals.seed, 1U);
    EXPECT_EQ(signals.framework.id, "made-up");
    EXPECT_EQ(signals.policy.at("signals.copies.chance"), "1/1000");
    EXPECT_EQ(signals.policy.at("moderation.tolerated"), "1/10");
    EXPECT_THAT(signals.policy, SizeIs(28));
}

TEST(FindSignals, NamesNobodyWhoAnswered) {
    const auto framework = framework_of({20});
    auto people = honest_people();
    people.push_back({"trust", "a-trust-of-that-name", people[0].answers});

    const auto signals = signals_of(framework, {answers_of(framework, people)});

    ASSERT_THAT(codes(signals), ElementsAre("demo:a copies"));
    EXPECT_EQ(signals.signals[0].people, std::nullopt);
    EXPECT_EQ(signals.signals[0].fewer_than, 5U);
    EXPECT_EQ(signals.signals[0].says.find("a-trust-of-that-name"), std::string::npos);
}

TEST(FindSignals, OfNothingIsNothing) {
    const auto framework = framework_of({2});

    const auto signals = signals_of(framework, {});

    EXPECT_THAT(signals.signals, IsEmpty());
    EXPECT_THAT(signals.systems, IsEmpty());
}

} // namespace
} // namespace weft::signals::of_all
