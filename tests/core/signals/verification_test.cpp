// SPDX-License-Identifier: MIT
#include "core/signals/verification.hpp"

#include "tests/core/signals/made_up.hpp"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace weft::signals::of_verification { // names are unique in a folder
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

const auto& policy = defaults().moderation;
const auto& signals_policy = defaults().signals;

Verification plan_of(const MadeUpSystem& system, std::uint64_t seed = 0, bool unsupported = false,
                     const ModerationPolicy& by = policy) {
    const auto view = system.view();
    return plan_verification(view, verified_levels(view), unsupported, by, signals_policy, seed).value();
}

MadeUpSystem claiming(const std::vector<int>& domains, Answer level = 2) {
    auto framework = framework_of(domains);
    auto answers = answers_of(framework, {{"trust", "north", all_at(level, framework.criterion_count)}});
    return MadeUpSystem(std::move(framework), std::move(answers));
}

std::vector<std::string> ids(const Verification& plan) {
    std::vector<std::string> found;
    for (const auto& each : plan.claims_to_verify)
        found.push_back(each.criterion);
    return found;
}

TEST(Allocate, GivesEachStratumItsPartByLargestRemainders) {
    EXPECT_THAT(allocate(10, std::vector<std::uint32_t>{12, 12, 6}), ElementsAre(4, 4, 2));
    EXPECT_THAT(allocate(11, std::vector<std::uint32_t>{12, 12, 6}), ElementsAre(5, 4, 2)); // 4.4, 4.4, 2.2
    EXPECT_THAT(allocate(5, std::vector<std::uint32_t>{1, 2, 2}), ElementsAre(1, 2, 2));
    EXPECT_THAT(allocate(0, std::vector<std::uint32_t>{3, 4}), ElementsAre(0, 0));
}

TEST(LeastChanceToFind, IsThatOfTheWorstOfAllWaysTheWrongOnesMayLie) {
    // Of 4 and 6 with 2 and 3 drawn: two wrong ones in the first are missed with 1/6, in the second with 1/5, one in
    // either with 1/4.
    EXPECT_DOUBLE_EQ(least_chance_to_find(std::vector<std::uint32_t>{2, 3}, std::vector<std::uint32_t>{4, 6}, 2), 0.75);
    // Nothing is drawn of the second, so all of them may lie there.
    EXPECT_DOUBLE_EQ(least_chance_to_find(std::vector<std::uint32_t>{4, 0}, std::vector<std::uint32_t>{4, 6}, 2), 0);
    EXPECT_DOUBLE_EQ(least_chance_to_find(std::vector<std::uint32_t>{4, 6}, std::vector<std::uint32_t>{4, 6}, 1), 1);
}

TEST(PlanVerification, IsDiscoverySamplingInOneDomain) {
    // BIA-11: of 60, 23 find one of 6 with 0.9536.
    const auto plan = plan_of(claiming({60}));

    EXPECT_EQ(plan.claims, 60U);
    EXPECT_EQ(plan.tolerated, 6U);
    EXPECT_EQ(plan.sample, 23U);
    EXPECT_EQ(plan.drawn, 23U);
    EXPECT_EQ(plan.chosen, 0U);
    EXPECT_EQ(plan.says,
              "Of 60 claims that nobody has verified, 23 drawn from all of them would find one that is too "
              "high with a chance of 95% or more, if 6 or more are. Proposed are 23, drawn domain by domain.");
    EXPECT_THAT(plan.claims_to_verify.front().chance, testing::Optional(DoubleNear(23.0 / 60, 1e-12)));
}

TEST(PlanVerification, TakesShareAndConfidenceFromThePolicy) {
    // BIA-10: of 100, 45 find one of 5. BIA-12: of 200, 137 find one of 2 with 0.9.
    auto stricter = policy;
    stricter.tolerated = Fraction(1, 20);
    auto looser = policy;
    looser.tolerated = Fraction(1, 100);
    looser.confidence = Fraction(9, 10);

    EXPECT_EQ(plan_of(claiming({100}), 0, false, stricter).sample, 45U);
    EXPECT_EQ(plan_of(claiming({200}), 0, false, looser).sample, 137U);
}

TEST(PlanVerification, DrawsOfEveryDomainAndEnoughForTheWorstCase) {
    const auto plan = plan_of(claiming({13, 12, 13, 12}));

    std::map<std::string, std::uint32_t> drawn;
    for (const auto& each : plan.claims_to_verify)
        ++drawn[each.domain];
    EXPECT_EQ(plan.tolerated, 5U);
    EXPECT_GE(plan.drawn, plan.sample);
    const std::vector<std::uint32_t> sizes = {13, 12, 13, 12};
    EXPECT_GE(least_chance_to_find(std::vector{drawn["a"], drawn["b"], drawn["c"], drawn["d"]}, sizes, 5), 0.95);
    EXPECT_LT(least_chance_to_find(allocate(plan.drawn - 1, sizes), sizes, 5), 0.95) << "one fewer would not do";
}

TEST(PlanVerification, ChoosesBestLevelsOnCriticalCriteriaFirst) {
    auto framework = framework_of({30});
    framework.domains[0].rubric.criteria[7].critical = true;
    framework.domains[0].rubric.criteria[8].critical = true;
    auto levels = all_at(2, 30);
    levels[8] = 4;
    auto answers = answers_of(framework, {{"trust", "north", levels}});
    const MadeUpSystem system(std::move(framework), std::move(answers));

    const auto plan = plan_of(system);

    ASSERT_EQ(plan.chosen, 1U);
    EXPECT_EQ(plan.claims_to_verify[0].criterion, "a9");
    EXPECT_EQ(plan.claims_to_verify[0].because, "critical");
    EXPECT_EQ(plan.claims_to_verify[0].chance, std::nullopt);
    const auto all = ids(plan);
    EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), all.size()) << "nothing is proposed twice";
    EXPECT_EQ(plan.says,
              "Of 30 claims that nobody has verified, 19 drawn from all of them would find one that is too high with a "
              "chance of 95% or more, if 3 or more are. Proposed are 1 that something points at and 18 drawn from the "
              "rest for the same chance there; only those drawn stand for the rest.");
}

TEST(PlanVerification, ChoosesJumpsBeforeAllElse) {
    auto framework = framework_of({30});
    framework.domains[0].rubric.criteria[0].critical = true;
    auto levels = all_at(2, 30);
    levels[0] = 4;
    auto before = levels;
    levels[20] = 3;
    before[20] = 1;
    auto first = answers_of(framework, {{"trust", "north", before}}, "demo:a", "2025");
    auto second = answers_of(framework, {{"trust", "north", levels}}, "demo:a", "2026");
    const MadeUpSystem system(std::move(framework), std::move(second), std::move(first));

    const auto plan = plan_of(system);

    ASSERT_EQ(plan.chosen, 2U);
    EXPECT_EQ(plan.claims_to_verify[0].criterion, "a21");
    EXPECT_EQ(plan.claims_to_verify[0].because, "jumps");
    EXPECT_EQ(plan.claims_to_verify[1].criterion, "a1");
    EXPECT_EQ(plan.claims_to_verify[1].because, "critical");
}

TEST(PlanVerification, ChoosesTheWidestGapsWhereClaimsLieAboveTheirEvidence) {
    auto framework = framework_of({4});
    auto answers = answers_of(framework, {{"trust", "north", {3, 4, 2, 4}}});
    answers.evidence = {evidence(3, EvidenceGrade::document)};
    const MadeUpSystem system(std::move(framework), std::move(answers));

    // Of 4 claims 4 are verified, of which 7/10, so 2, may be chosen: a2 is two levels above, a1 and a4 one.
    const auto plan = plan_of(system, 0, true);

    EXPECT_EQ(plan.sample, 4U);
    EXPECT_EQ(plan.chosen, 2U);
    EXPECT_THAT(ids(plan), ElementsAre("a2", "a1", "a3", "a4"));
    EXPECT_EQ(plan_of(system).chosen, 0U);
}

TEST(PlanVerification, LeavesOutWhatWasVerified) {
    auto framework = framework_of({3});
    auto answers = answers_of(framework, {{"trust", "north", {2, 2, 2}}, {"trust", "", {2}, Voice::regulator}});
    answers.evidence = {evidence(1, EvidenceGrade::verified)};
    const MadeUpSystem system(std::move(framework), std::move(answers));

    EXPECT_THAT(ids(plan_of(system)), ElementsAre("a3"));
}

TEST(PlanVerification, HasNothingToProposeWhereAllIsVerified) {
    auto framework = framework_of({1});
    auto answers = answers_of(framework, {{"trust", "north", {2}}, {"trust", "", {2}, Voice::regulator}});
    const MadeUpSystem system(std::move(framework), std::move(answers));
    const auto view = system.view();

    EXPECT_FALSE(plan_verification(view, verified_levels(view), false, policy, signals_policy, 0));
}

TEST(PlanVerification, DrawsTheSameFromOneSeedAndOthersFromAnother) {
    const auto system = claiming({30, 30});

    EXPECT_EQ(ids(plan_of(system, 7)), ids(plan_of(system, 7)));
    EXPECT_NE(ids(plan_of(system, 7)), ids(plan_of(system, 8)));
}

TEST(VerificationProperty, DrawsEveryClaimWithTheChanceItSays) {
    const auto system = claiming({12, 6});
    constexpr std::uint64_t seeds = 2'000;
    std::map<std::string, int> times;
    std::map<std::string, double> chance;
    for (std::uint64_t seed = 0; seed < seeds; ++seed)
        for (const auto& each : plan_of(system, seed).claims_to_verify) {
            ++times[each.criterion];
            chance[each.criterion] = each.chance.value();
        }

    ASSERT_EQ(times.size(), 18U);
    for (const auto& [criterion, count] : times)
        EXPECT_NEAR(static_cast<double>(count) / seeds, chance[criterion], 0.04) << criterion; // more than 3.5 errors
}

TEST(LeastChanceProperty, AgreesWithTryingEveryWay) {
    const statistics::RandomStream stream(6, "strata");
    const auto binomial = [](int all, int picked) {
        double ways = picked < 0 || picked > all ? 0 : 1;
        for (int i = 1; i <= picked && ways > 0; ++i)
            ways = ways * (all - picked + i) / i;
        return ways;
    };
    for (std::uint32_t i = 0; i < 300; ++i) {
        auto draws = stream.replicate(i);
        std::vector<std::uint32_t> sizes;
        std::vector<std::uint32_t> drawn;
        for (int stratum = 0; stratum < 3; ++stratum) {
            sizes.push_back(1 + draws.index(5));
            drawn.push_back(draws.index(sizes.back() + 1));
        }
        const auto wrong = 1 + draws.index(sizes[0] + sizes[1] + sizes[2]);
        double worst = 0;
        for (std::uint32_t a = 0; a <= std::min(wrong, sizes[0]); ++a)
            for (std::uint32_t b = 0; b <= std::min(wrong - a, sizes[1]); ++b) {
                const auto c = wrong - a - b;
                if (c > sizes[2]) continue;
                double missed = 1;
                const std::vector<std::uint32_t> here = {a, b, c};
                for (std::size_t s = 0; s < 3; ++s)
                    missed *= binomial(static_cast<int>(sizes[s] - here[s]), static_cast<int>(drawn[s])) /
                              binomial(static_cast<int>(sizes[s]), static_cast<int>(drawn[s]));
                worst = std::max(worst, missed);
            }
        EXPECT_NEAR(least_chance_to_find(drawn, sizes, wrong), 1 - worst, 1e-12);
    }
}

} // namespace
} // namespace weft::signals::of_verification
