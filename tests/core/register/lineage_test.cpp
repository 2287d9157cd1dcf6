// SPDX-License-Identifier: MIT
#include "core/register/lineage.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace weft {
namespace {

System system(const std::string& key, const std::string& from = "", const std::string& to = "") {
    return {.key = "ods:" + key, .name = "Board " + key, .region = {}, .valid_from = from, .valid_to = to};
}

Succession step(const std::string& from, const std::string& to, std::optional<Fraction> share = Fraction(1),
                const std::string& date = "2026-04-01") {
    return {.from = "ods:" + from, .to = "ods:" + to, .date = date, .share = std::move(share)};
}

Lineage lineage_of(const std::string& key, std::vector<System> systems, std::vector<Succession> successions) {
    std::ranges::sort(systems, {}, &System::key);
    const auto all =
        lineages({.systems = std::move(systems), .successions = std::move(successions)}, "2025-10-01", "2026-10-01");
    return *std::ranges::find(all, "ods:" + key, &Lineage::system);
}

TEST(Lineage, OfASystemThatStaysIsItself) {
    const auto lineage = lineage_of("A", {system("A")}, {});
    EXPECT_EQ(lineage.origin, Origin::same);
    EXPECT_EQ(lineage.comparison, Comparability::change);
    EXPECT_EQ(lineage.reason, "Nothing joined or left it.");
}

TEST(Lineage, OfAMergerAllowsARangeAndNoChange) {
    const auto lineage =
        lineage_of("C", {system("A", "", "2026-03-31"), system("B", "", "2026-03-31"), system("C", "2026-04-01")},
                   {step("A", "C"), step("B", "C")});
    EXPECT_EQ(lineage.origin, Origin::merged);
    EXPECT_EQ(lineage.comparison, Comparability::range);
    EXPECT_EQ(lineage.predecessors.size(), 2U);
    EXPECT_EQ(lineage.reason,
              "It was made of Board A and Board B; it stands beside the lowest and the highest of them, and "
              "is no change of any one.");
}

TEST(Lineage, OfASplitAllowsNothing) {
    const std::vector<System> systems{system("A", "", "2026-03-31"), system("B", "2026-04-01"),
                                      system("C", "2026-04-01")};
    const auto known = lineage_of("B", systems, {step("A", "B", Fraction(3, 4)), step("A", "C", Fraction(1, 4))});
    EXPECT_EQ(known.origin, Origin::reshaped);
    EXPECT_EQ(known.comparison, Comparability::nothing);
    EXPECT_EQ(known.predecessors.at(0).share, Fraction(3, 4));
    EXPECT_EQ(known.reason,
              "It has a part of Board A (3/4 of it), whose answers cannot be told apart by where people lived.");

    const auto unknown = lineage_of("B", systems, {step("A", "B", std::nullopt), step("A", "C", std::nullopt)});
    EXPECT_EQ(unknown.predecessors.at(0).share, std::nullopt);
    EXPECT_EQ(
        unknown.reason,
        "It has a part of Board A (how much is not known), whose answers cannot be told apart by where people lived.");
}

TEST(Lineage, OfASystemThatLostAPartAllowsNothing) {
    const auto lineage = lineage_of("A", {system("A"), system("B", "2026-04-01")}, {step("A", "B", Fraction(1, 5))});
    EXPECT_EQ(lineage.origin, Origin::reshaped);
    EXPECT_EQ(lineage.comparison, Comparability::nothing);
    EXPECT_EQ(lineage.predecessors.at(0).share, Fraction(4, 5));
}

TEST(Lineage, OfASystemThatTookInAnotherIsAMerger) {
    const auto lineage = lineage_of("A", {system("A"), system("B", "", "2026-03-31")}, {step("B", "A")});
    EXPECT_EQ(lineage.origin, Origin::merged);
    EXPECT_EQ(lineage.comparison, Comparability::range);
}

TEST(Lineage, OfAnotherKeyIsTheSameSystem) {
    const auto lineage = lineage_of("B", {system("A", "", "2026-03-31"), system("B", "2026-04-01")}, {step("A", "B")});
    EXPECT_EQ(lineage.origin, Origin::renamed);
    EXPECT_EQ(lineage.comparison, Comparability::change);
    EXPECT_EQ(lineage.reason, "It is Board A, whole, under another key.");
}

TEST(Lineage, OfASystemFromNowhereAllowsNothing) {
    const auto lineage = lineage_of("B", {system("B", "2026-04-01")}, {});
    EXPECT_EQ(lineage.origin, Origin::fresh);
    EXPECT_EQ(lineage.comparison, Comparability::nothing);
}

// A goes half to B, and B whole to C: half of A is in C.
TEST(Lineage, FollowsEveryStepBetweenTwoRounds) {
    const auto lineage =
        lineage_of("C", {system("A"), system("B", "2025-12-01", "2026-03-31"), system("C", "2026-04-01")},
                   {step("A", "B", Fraction(1, 2), "2025-12-01"), step("B", "C")});
    ASSERT_EQ(lineage.predecessors.size(), 1U);
    EXPECT_EQ(lineage.predecessors[0].key, "ods:A");
    EXPECT_EQ(lineage.predecessors[0].share, Fraction(1, 2));
    EXPECT_EQ(lineage.origin, Origin::reshaped);
}

// A splits into B and C, which join again as D within the same year: all of A is in D.
TEST(Lineage, AddsUpWhatComesTogetherAgain) {
    const auto lineage = lineage_of("D",
                                    {system("A", "", "2025-11-30"), system("B", "2025-12-01", "2026-03-31"),
                                     system("C", "2025-12-01", "2026-03-31"), system("D", "2026-04-01")},
                                    {step("A", "B", Fraction(1, 3), "2025-12-01"),
                                     step("A", "C", Fraction(2, 3), "2025-12-01"), step("B", "D"), step("C", "D")});
    ASSERT_EQ(lineage.predecessors.size(), 1U);
    EXPECT_EQ(lineage.predecessors[0].share, Fraction(1));
    EXPECT_EQ(lineage.origin, Origin::renamed);
}

// The real pattern: 42 boards until 31 March 2026 and 36 from 1 April; ten went whole and three were split.
TEST(EnglandsBoards, AreFortyTwoThenThirtySixAndSaySixCannotBeCompared) {
    const auto folder = std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics/registers/england-icb";
    Problems problems;
    const auto systems = read_register({folder / "register.csv", folder / "succession.csv"}, problems);
    ASSERT_TRUE(systems) << to_text(problems);

    const auto before =
        std::ranges::count_if(systems->systems, [](const System& at) { return exists_on(at, "2025-10-01"); });
    const auto all = lineages(*systems, "2025-10-01", "2026-10-01");

    EXPECT_EQ(before, 42);
    EXPECT_EQ(all.size(), 36U);
    std::map<Comparability, int> counts;
    for (const auto& lineage : all)
        ++counts[lineage.comparison];
    EXPECT_EQ(counts, (std::map<Comparability, int>{
                          {Comparability::change, 29}, {Comparability::range, 1}, {Comparability::nothing, 6}}));
    const auto thames = std::ranges::find(all, "ons:E54000070", &Lineage::system);
    EXPECT_EQ(thames->reason,
              "It has a part of NHS Frimley Integrated Care Board (how much is not known), whose answers "
              "cannot be told apart by where people lived.");
}

} // namespace
} // namespace weft
