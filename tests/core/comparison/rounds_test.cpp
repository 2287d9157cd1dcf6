// SPDX-License-Identifier: MIT
#include "core/comparison/rounds.hpp"

#include "core/error.hpp"
#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

result::Result in_round(result::Result result, const std::string& round) {
    result.round = round;
    return result;
}

result::Result answered_in(const std::string& round, const std::string& key, const Counts& counts) {
    return in_round(system(key, {answered("d", counts, 50)}), round);
}

Rounds rounds(std::vector<result::Result> before, std::vector<result::Result> after,
              const SystemRegister& systems = {}) {
    return compare_rounds({std::move(before), {}}, {std::move(after), {}}, systems, defaults().compare);
}

std::string refusal_of(std::vector<result::Result> before, std::vector<result::Result> after) {
    try {
        rounds(std::move(before), std::move(after));
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

// z = 50 / sqrt(2500 / 6) = 2.4495, two-sided 0.0143.
TEST(Rounds, CallAChangeBeyondChance) {
    const auto found = rounds({answered_in("2025", "demo:a", lower_half)}, {answered_in("2026", "demo:a", upper_half)});

    const auto& change = found.systems[0].domains[0];
    EXPECT_EQ(found.before, "2025");
    EXPECT_EQ(found.after, "2026");
    EXPECT_NEAR(*change.before.mean, 25, 1e-9);
    EXPECT_NEAR(*change.after.mean, 75, 1e-9);
    EXPECT_NEAR(*change.difference, 50, 1e-9);
    EXPECT_NEAR(*change.p, 2 * 0.0071529, 1e-6);
    EXPECT_EQ(change.verdict, "up");
    EXPECT_EQ(change.criteria, 1U);
    EXPECT_EQ(found.systems[0].origin, "not-registered");
    EXPECT_EQ(found.systems[0].reason, "No register says what it was before; it is taken for the same.");
}

// Of two alike Holm doubles the first, and the second is no smaller: 4 * 0.0071529 = 0.0286; of four it is 0.0572.
TEST(Rounds, CountAllSystemsOfADomainBeforeACall) {
    std::vector<result::Result> before;
    std::vector<result::Result> after;
    for (const char* const key : {"demo:a", "demo:b", "demo:c", "demo:d"}) {
        before.push_back(answered_in("2025", key, upper_half));
        after.push_back(answered_in("2026", key, lower_half));
    }
    const auto two = rounds({before[0], before[1]}, {after[0], after[1]});
    const auto four = rounds(before, after);

    EXPECT_NEAR(*two.systems[0].domains[0].p, 4 * 0.0071529, 1e-6);
    EXPECT_EQ(two.systems[0].domains[0].verdict, "down");
    EXPECT_NEAR(*four.systems[0].domains[0].p, 8 * 0.0071529, 1e-6);
    EXPECT_EQ(four.systems[0].domains[0].verdict, "no-clear-change");
}

// CMP-46: levels 2, 3, (4) and 3, 3, (1) on c1, c2 and one criterion that is not the same: 2.5 to 3 of 4 levels.
TEST(Rounds, CompareUnchangedCriteriaOnly) {
    const auto at = [](int level) {
        Counts counts(5, 0);
        counts[static_cast<std::size_t>(level)] = 1;
        return counts;
    };
    auto before = in_round(
        system("demo:a", {domain("d", {criterion("c1", 1, {{"nhs", at(2)}}), criterion("c2", 1, {{"nhs", at(3)}}),
                                       criterion("c3", 1, {{"nhs", at(4)}})})}),
        "2025");
    auto after = in_round(
        system("demo:a", {domain("d", {criterion("c1", 1, {{"nhs", at(3)}}), criterion("c2", 1, {{"nhs", at(3)}}),
                                       criterion("c4", 1, {{"nhs", at(1)}})})}),
        "2026");
    after.domains[0].rubric.digest = "another";

    const auto found =
        compare_rounds({std::vector{before}, {{"c1", "x"}, {"c2", "y"}, {"c3", "z"}}},
                       {std::vector{after}, {{"c1", "x"}, {"c2", "y"}, {"c4", "z"}}}, {}, defaults().compare);

    const auto& change = found.systems[0].domains[0];
    EXPECT_EQ(change.criteria, 2U);
    EXPECT_NEAR(*change.before.mean, 62.5, 1e-9);
    EXPECT_NEAR(*change.after.mean, 75, 1e-9);
    EXPECT_NEAR(*change.difference, 12.5, 1e-9);
    EXPECT_EQ(change.verdict, "not-assessable"); // one person a round
    EXPECT_EQ(change.reason, "In one of the rounds too few answered, or all alike, to know how much chance there is.");
    EXPECT_EQ(found.versions[0].state, "in-part");
}

TEST(Rounds, CompareSectorsHeardInBoth) {
    auto before = in_round(
        system("demo:a", {domain("d", {criterion("one", 1, {{"nhs", lower_half}, {"hospice", {9, 0, 0, 0, 0}}})})}),
        "2025");
    auto after = in_round(
        system("demo:a", {domain("d", {criterion("one", 1, {{"nhs", upper_half}, {"council", {0, 0, 0, 0, 9}}})})}),
        "2026");

    const auto change = rounds({before}, {after}).systems[0].domains[0];

    EXPECT_THAT(change.sectors_left_out, ElementsAre("council", "hospice"));
    EXPECT_NEAR(*change.before.mean, 25, 1e-9);
    EXPECT_NEAR(*change.after.mean, 75, 1e-9);
}

TEST(Rounds, SetLevelsBesideEachOther) {
    const auto at_levels = [](const std::string& round, std::optional<int> one, std::optional<int> two) {
        auto made =
            in_round(system("demo:a", {domain("d", {criterion("one", 1, {}), criterion("two", 1, {})})}), round);
        made.domains[0].criterion_scale = made.domains[0].scale;
        made.domains[0].capabilities[0].criteria[0].level = one;
        made.domains[0].capabilities[0].criteria[1].level = two;
        return made;
    };

    const auto change = rounds({at_levels("2025", 1, std::nullopt)}, {at_levels("2026", 3, 2)}).systems[0].domains[0];

    EXPECT_EQ(change.up, 1U);
    EXPECT_EQ(change.down, 0U);
    EXPECT_EQ(change.criterion_changes[0].change, "up");
    EXPECT_EQ(change.criterion_changes[1].change, "not-known");
}

TEST(Rounds, BreakAtAMerger) {
    const SystemRegister merged{.systems = {{"demo:a", "A", "", "2020-01-01", "2026-03-31"},
                                            {"demo:b", "B", "", "2020-01-01", "2026-03-31"},
                                            {"demo:m", "M", "", "2026-04-01", ""}},
                                .successions = {{"demo:a", "demo:m", "2026-04-01", Fraction(1)},
                                                {"demo:b", "demo:m", "2026-04-01", Fraction(1)}}};

    const auto found = rounds({answered_in("2025", "demo:a", lower_half), answered_in("2025", "demo:b", upper_half)},
                              {answered_in("2026", "demo:m", upper_half)}, merged);

    const auto& system = found.systems[0];
    EXPECT_EQ(system.origin, "merged");
    EXPECT_EQ(system.comparison, "range");
    EXPECT_THAT(system.before, ElementsAre("demo:a", "demo:b"));
    EXPECT_EQ(system.reason, "It was made of A and B; it stands beside the lowest and the highest of them, and is no "
                             "change of any one.");
    EXPECT_EQ(system.domains[0].verdict, "not-comparable");
    EXPECT_EQ(system.domains[0].difference, std::nullopt);
    EXPECT_NEAR(*system.domains[0].lowest_before, 25, 1e-9);
    EXPECT_NEAR(*system.domains[0].highest_before, 75, 1e-9);
    EXPECT_THAT(system.cautions, IsEmpty());
}

TEST(Rounds, CompareNothingWithARoundThatIsNotThere) {
    const auto found = rounds({answered_in("2025", "demo:a", lower_half)}, {answered_in("2026", "demo:b", upper_half)});

    EXPECT_EQ(found.systems[0].comparison, "nothing");
    EXPECT_EQ(found.systems[0].reason, "There is no assessment of the earlier round of demo:b.");
    EXPECT_EQ(found.systems[0].domains[0].verdict, "not-comparable");
    EXPECT_EQ(found.systems[0].domains[0].reason, found.systems[0].reason);
}

TEST(Rounds, SayWhereLevelsWereMadeByOtherNumbers) {
    auto after = answered_in("2026", "demo:a", upper_half);
    after.inputs.policy_digest = "another";

    EXPECT_TRUE(
        rounds({answered_in("2025", "demo:a", lower_half)}, {answered_in("2026", "demo:a", upper_half)}).same_policy);
    EXPECT_FALSE(rounds({answered_in("2025", "demo:a", lower_half)}, {after}).same_policy);
}

TEST(Rounds, RefuseAnotherFrameworkAndTheWrongOrder) {
    auto other = answered_in("2026", "demo:a", upper_half);
    other.framework.id = "tea";

    EXPECT_EQ(
        refusal_of({answered_in("2025", "demo:a", lower_half)}, {other}),
        "cannot compare round '2025' with '2026': they were asked by the frameworks 'two-domains' and 'tea'; rounds "
        "are compared within one framework");
    EXPECT_EQ(refusal_of({answered_in("2026", "demo:a", lower_half)}, {answered_in("2025", "demo:a", upper_half)}),
              "round '2026' is not before '2025'; the earlier round comes first");
    EXPECT_EQ(refusal_of({}, {answered_in("2025", "demo:a", upper_half)}),
              "nothing to compare: there is no result of the earlier round");
}

} // namespace
} // namespace weft::comparison
