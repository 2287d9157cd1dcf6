// SPDX-License-Identifier: MIT
#include "core/comparison/measures_beside.hpp"

#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

result::Measure reach(std::optional<int> supported, const std::string& stratum = "") {
    result::Measure measure;
    measure.id = "reach";
    measure.criterion = "plan";
    measure.numerator_is = "people with a plan";
    measure.denominator_is = "people";
    measure.stratum = stratum;
    measure.numerator = 30;
    measure.denominator = 40;
    measure.share = 0.75;
    measure.low = 0.6;
    measure.high = 0.86;
    measure.level_supported = supported;
    measure.label_supported = supported ? "level " + std::to_string(*supported) : "";
    measure.period_start = "2025-04-01";
    measure.period_end = "2026-03-31";
    measure.source = "NACEL";
    return measure;
}

/// A system that claims a level on its one criterion, where it has one, and gives these measures.
result::Result claiming_plan(const std::string& key, std::optional<int> claimed,
                             const std::vector<result::Measure>& measures) {
    auto plan = criterion("plan", 1, {});
    plan.title = "A plan for everybody";
    plan.claimed = claimed;
    auto made = domain("d", {plan});
    for (auto& level : made.scale)
        level.label = "level " + std::to_string(level.level);
    made.criterion_scale = made.scale;
    result::MeasureAsked asked;
    asked.id = "reach";
    asked.criterion = "plan";
    asked.numerator_is = "people with a plan";
    asked.denominator_is = "people";
    asked.better = "higher";
    made.measures_asked = {asked};
    made.measures = measures;
    return system(key, {made});
}

result::Ceiling ceiling(int at_most, const std::string& assessor, const std::string& rule, const std::string& reason) {
    result::Ceiling made;
    made.at_most = at_most;
    made.label = "level " + std::to_string(at_most);
    made.rule = rule;
    made.reason = reason;
    made.assessor = assessor;
    return made;
}

TEST(MeasuresBeside, SetsEachMeasureBesideTheLevelPeopleGave) {
    const auto found = measures_beside(std::vector{claiming_plan("demo:a", 4, {reach(2)})});

    ASSERT_THAT(found.measures, SizeIs(1));
    EXPECT_EQ(found.measures[0].title, "A plan for everybody");
    EXPECT_EQ(found.measures[0].better, "higher");
    const auto& value = found.measures[0].values.at(0);
    EXPECT_EQ(value.share, 0.75);
    EXPECT_EQ(value.period_end, "2026-03-31");
    EXPECT_EQ(value.source, "NACEL");
    EXPECT_EQ(value.label_supported, "level 2");
    EXPECT_EQ(value.label_claimed, "level 4");
    EXPECT_EQ(value.verdict, "people-say-more");
}

TEST(MeasuresBeside, CountsWhoSaysMoreTheSameAndLessByTheValueForEveryone) {
    const auto found = measures_beside(
        std::vector{claiming_plan("demo:a", 4, {reach(2), reach(4, "place=north")}),
                    claiming_plan("demo:b", 2, {reach(2)}), claiming_plan("demo:c", 1, {reach(2)}),
                    claiming_plan("demo:d", 3, {reach(2)}), claiming_plan("demo:e", std::nullopt, {reach(2)}),
                    claiming_plan("demo:f", 3, {reach(std::nullopt)}), claiming_plan("demo:g", 3, {})});

    const auto& measure = found.measures.at(0);
    EXPECT_EQ(measure.systems, 6U);
    EXPECT_EQ(measure.beside, 4U);
    EXPECT_EQ(measure.say_more, 2U);
    EXPECT_EQ(measure.say_the_same, 1U);
    EXPECT_EQ(measure.say_less, 1U);
    std::vector<std::string> verdicts;
    for (const auto& value : measure.values)
        verdicts.push_back(value.system + " " + value.stratum + " " + value.verdict);
    EXPECT_THAT(verdicts, ElementsAre("demo:a  people-say-more", "demo:a place=north the-same", "demo:b  the-same",
                                      "demo:c  people-say-less", "demo:d  people-say-more", "demo:e  no-level",
                                      "demo:f  no-threshold"));
    EXPECT_EQ(found.beside, 4U);
    EXPECT_EQ(found.say_more, 2U);
}

TEST(MeasuresBeside, LeavesOutWhatNobodyGave) {
    EXPECT_THAT(measures_beside(std::vector{claiming_plan("demo:a", 4, {})}).measures, IsEmpty());
    EXPECT_THAT(measures_beside({}).measures, IsEmpty());
}

// The engine's own ceilings are what people answered to limits; only an assessor's look at something else.
TEST(MeasuresBeside, KeepsWhatAssessorsSayAgainstAClaim) {
    auto made = claiming_plan("demo:a", 3, {});
    auto& plan = made.domains[0].capabilities[0].criteria[0];
    plan.ceilings = {ceiling(1, "weft.clinical", "records", "Partners say 3; the records support 1."),
                     ceiling(3, "weft.clinical", "fair", ""), ceiling(0, "weft", "limit:x", "")};

    const auto found = measures_beside(std::vector{made});

    ASSERT_THAT(found.checks, SizeIs(1));
    EXPECT_EQ(found.checks[0].system, "demo:a");
    EXPECT_EQ(found.checks[0].rule, "records");
    EXPECT_EQ(found.checks[0].label_claimed, "level 3");
    EXPECT_EQ(found.checks[0].label_at_most, "level 1");
    EXPECT_EQ(found.checks[0].says, "Partners say 3; the records support 1.");
}

} // namespace
} // namespace weft::comparison
