// SPDX-License-Identifier: MIT
#include "core/planning/raise_costs.hpp"

#include "tests/core/planning/ferry_case.hpp"

#include <gmock/gmock.h>

namespace weft::planning {
namespace {

using testing::ElementsAre;

class CostsFile : public FerryCase {
protected:
    std::optional<RaiseCosts> costs_of(const std::string& text) {
        read();
        folder.write("costs.csv", text);
        return read_raise_costs(folder.path() / "costs.csv", *framework, problems);
    }

    std::vector<Fraction> steps(const RaiseCosts& costs, const std::string& criterion) const {
        const auto& all = costs.steps[framework->find_question(criterion).value()];
        return {all.begin() + 1, all.end()};
    }

    Problems problems;
};

TEST_F(CostsFile, SaysWhatStepsCostAndHowFarTheyGo) {
    const auto costs = costs_of("criterion,level,cost,highest\nhull,,2,\nhull,3,5/2,\ncrew,,0.5,2\nradio,,,1\n");

    EXPECT_EQ(to_text(problems), "");
    ASSERT_TRUE(costs);
    EXPECT_THAT(steps(*costs, "hull"), ElementsAre(2, 2, Fraction(5, 2)));
    EXPECT_THAT(steps(*costs, "crew"), ElementsAre(Fraction(1, 2), Fraction(1, 2), Fraction(1, 2)));
    EXPECT_THAT(steps(*costs, "radio"), ElementsAre(1, 1, 1));
    EXPECT_THAT(costs->highest, ElementsAre(std::nullopt, 2, 1, std::nullopt, std::nullopt, std::nullopt));
}

TEST_F(CostsFile, MayComeFromASpreadsheetWithSemicolons) {
    const auto costs = costs_of("criterion;cost\nhull;0,5\n");
    ASSERT_TRUE(costs);
    EXPECT_THAT(steps(*costs, "hull"), ElementsAre(Fraction(1, 2), Fraction(1, 2), Fraction(1, 2)));
}

TEST_F(CostsFile, NamesEveryMistakeWithItsPlace) {
    const auto costs = costs_of("criterion,level,cost,highest\n"
                                "hul,,2,\n"
                                "hull,,0,\n"
                                "hull,7,2,\n"
                                "hull,0,2,\n"
                                "crew,,,\n"
                                "crew,,2,9\n"
                                "crew,,3,\n"
                                "radio,2,1,\n"
                                "radio,2,2,\n"
                                "lights,,,2\n"
                                "lights,,,3\n");

    EXPECT_FALSE(costs);
    EXPECT_THAT(folder.sentences(problems),
                ElementsAre("costs.csv:2:1: the framework has no criterion 'hul'; did you mean 'hull'?",
                            "costs.csv:3:7: cost is '0'; it is a number above 0, such as 2 or 0.5",
                            "costs.csv:4:6: level is '7'; levels of 'hull' run from 0 to 3",
                            "costs.csv:5:6: level is '0', the worst there is; no step leads to it",
                            "costs.csv:6:1: a row gives a 'cost', the 'highest' level in reach, or both",
                            "costs.csv:7:9: highest is '9'; levels of 'crew' run from 0 to 3",
                            "costs.csv:8:7: the cost of every step of 'crew' stands here twice",
                            "costs.csv:10:7: the step of 'radio' to level 2 stands here twice",
                            "costs.csv:12:10: the highest level of 'lights' stands here twice"));
}

TEST_F(CostsFile, MakesWholeNumbersOfFractions) {
    const auto costs = costs_of("criterion,cost\nhull,1/2\ncrew,2/3\n");
    ASSERT_TRUE(costs);
    const auto whole = in_whole_numbers(*costs);
    EXPECT_EQ(whole.unit, Fraction(1, 6));
    EXPECT_THAT(whole.steps[0], ElementsAre(3, 3, 3, 3));
    EXPECT_THAT(whole.steps[1], ElementsAre(4, 4, 4, 4));
}

} // namespace
} // namespace weft::planning
