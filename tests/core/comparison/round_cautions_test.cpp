// SPDX-License-Identifier: MIT
#include "core/comparison/round_cautions.hpp"

#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A system with one criterion at this level, and a measure of it with this share and interval.
result::Result measured(int level, double share, double low, double high) {
    auto asked = criterion("named", 1, {});
    asked.title = "A named coordinator";
    asked.level = level;
    asked.label = "level " + std::to_string(level);
    auto made = system("demo:a", {domain("d", {asked})});
    made.domains[0].criterion_scale = made.domains[0].scale;
    result::Measure measure;
    measure.id = "named-share";
    measure.criterion = "named";
    measure.numerator_is = "people with a name";
    measure.denominator_is = "people";
    measure.share = share;
    measure.low = low;
    measure.high = high;
    made.domains[0].measures.push_back(measure);
    return made;
}

std::vector<std::string> texts(const result::Result& before, const result::Result& after) {
    std::vector<std::string> said;
    for (const auto& caution : round_cautions(before, after, measure_changes(before, after), {"named"}))
        said.push_back(caution.rule + ": " + caution.text);
    return said;
}

TEST(MeasureChanges, AreCalledWhereIntervalsDoNotTouch) {
    const auto change = [](double low, double high) {
        return measure_changes(measured(1, 0.5, 0.4, 0.6), measured(1, 0.5, low, high)).front().change;
    };

    EXPECT_EQ(change(0.61, 0.7), "rose");
    EXPECT_EQ(change(0.6, 0.7), "no-clear-change");
    EXPECT_EQ(change(0.3, 0.4), "no-clear-change");
    EXPECT_EQ(change(0.3, 0.39), "fell");
}

TEST(MeasureChanges, AreOfTheWholeSystemOnly) {
    auto after = measured(1, 0.5, 0.4, 0.6);
    after.domains[0].measures[0].stratum = "place=north";

    EXPECT_THAT(measure_changes(measured(1, 0.5, 0.4, 0.6), after), IsEmpty());
}

TEST(MeasureChanges, AreNotAssessableWithoutAnInterval) {
    auto after = measured(1, 0.9, 0.8, 0.95);
    after.domains[0].measures[0].low = std::nullopt;

    EXPECT_EQ(measure_changes(measured(1, 0.5, 0.4, 0.6), after).front().change, "not-assessable");
}

TEST(RoundCautions, NameALevelThatRoseWhileItsNumberGotWorse) {
    EXPECT_THAT(
        texts(measured(2, 0.6, 0.55, 0.65), measured(3, 0.4, 0.35, 0.45)),
        ElementsAre(
            "level-rose-measure-worsened: 'A named coordinator' went up from level 2 to level 3, while "
            "what is counted (people with a name, of people) went from 60% to 40%, which is worse beyond chance."));
    EXPECT_THAT(texts(measured(2, 0.6, 0.55, 0.65), measured(3, 0.56, 0.5, 0.6)), IsEmpty());
}

TEST(RoundCautions, NameANumberThatIsKinderThanThePeople) {
    EXPECT_THAT(
        texts(measured(3, 0.4, 0.35, 0.45), measured(2, 0.6, 0.55, 0.65)),
        ElementsAre("level-fell-measure-improved: 'A named coordinator' went down from level 3 to level 2, while "
                    "what is counted (people with a name, of people) went from 40% to 60%, which is better beyond "
                    "chance: the number is kinder "
                    "than the people."));
}

TEST(RoundCautions, KnowWhereLessIsBetter) {
    auto after = measured(3, 0.4, 0.35, 0.45);
    result::MeasureAsked asked;
    asked.id = "named-share";
    asked.better = "lower";
    after.domains[0].measures_asked.push_back(asked);

    EXPECT_THAT(texts(measured(2, 0.6, 0.55, 0.65), after), IsEmpty()); // it rose, and the number got better
}

// criteria-proposal B1, rule 3.
TEST(RoundCautions, AskForATestOfACriticalCriterionAtTheBestLevel) {
    auto after = measured(4, 0.9, 0.85, 0.95);
    after.domains[0].capabilities[0].criteria[0].critical = true;
    auto untested = after;
    untested.domains[0].measures.clear();
    auto verified = untested;
    verified.domains[0].capabilities[0].criteria[0].evidence_grade = "verified";
    auto uncritical = untested;
    uncritical.domains[0].capabilities[0].criteria[0].critical = false;
    auto lower = untested;
    lower.domains[0].capabilities[0].criteria[0].level = 3;
    const auto before = measured(4, 0.9, 0.85, 0.95);

    EXPECT_THAT(texts(before, untested),
                ElementsAre("best-level-not-tested: 'A named coordinator' is at level 4, and nothing tests it. From a "
                            "second round on that level needs a number, or evidence that somebody from outside has "
                            "verified."));
    EXPECT_THAT(texts(before, after), IsEmpty());
    EXPECT_THAT(texts(before, verified), IsEmpty());
    EXPECT_THAT(texts(before, uncritical), IsEmpty());
    EXPECT_THAT(texts(before, lower), IsEmpty());
}

} // namespace
} // namespace weft::comparison
