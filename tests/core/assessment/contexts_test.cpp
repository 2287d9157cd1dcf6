// SPDX-License-Identifier: MIT
#include "tests/core/assessment/bus_case.hpp"

#include <gmock/gmock.h>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string header = "id,number_in_paper,stage,direction,context,mechanism,outcome,criterion\n";

const std::string contexts = "[contexts]\ntable = \"study\"\nabout = \"One study of buses.\"\nabsent_at_most = 1\n"
                             "in_place_from = 3\n";

class Contexts : public BusCase {
protected:
    /// "BUS-ramps absent", one a context.
    std::vector<std::string> states(const std::string& table, const std::map<std::string, std::string>& levels) {
        folder.write("study.csv", header + table);
        std::vector<std::string> said;
        for (const auto& context : assess(contexts, levels).contexts)
            said.push_back(context.id + " " + context.state);
        return said;
    }
};

const std::string helps = "BUS-ramps,1,entry,bring about,There are ramps,Trust,People ride,ramps\n";
const std::string hinders = "BUS-refunds,2,,remove,Nobody gets money back,,,refunds\n";

TEST_F(Contexts, ThatHelpAreAbsentPartlyThereOrInPlace) {
    EXPECT_THAT(states(helps, {{"ramps", "0"}}), ElementsAre("BUS-ramps absent"));
    EXPECT_THAT(states(helps, {{"ramps", "1"}}), ElementsAre("BUS-ramps absent"));
    EXPECT_THAT(states(helps, {{"ramps", "2"}}), ElementsAre("BUS-ramps partly"));
    EXPECT_THAT(states(helps, {{"ramps", "3"}}), ElementsAre("BUS-ramps in-place"));
    EXPECT_THAT(states(helps, {{"ramps", ""}}), ElementsAre("BUS-ramps not-known"));
}

TEST_F(Contexts, ThatHinderArePresentPartlyThereOrRemoved) {
    EXPECT_THAT(states(hinders, {{"refunds", "1"}}), ElementsAre("BUS-refunds present"));
    EXPECT_THAT(states(hinders, {{"refunds", "2"}}), ElementsAre("BUS-refunds partly"));
    EXPECT_THAT(states(hinders, {{"refunds", "3"}}), ElementsAre("BUS-refunds removed"));
}

TEST_F(Contexts, AreJudgedByTheLowestOfAllCriteriaThatCiteThem) {
    folder.write("fares.toml",
                 rubric("fares", {"receipts", "reductions", "refunds"}) +
                     "[[capability.criterion]]\nid = \"lifts\"\nask = \"Are there lifts?\"\ndescriptors = "
                     "[\"No.\", \"Few.\", \"Many.\", \"Everywhere.\"]\nevidence_from = [\"BUS-ramps\"]\n");

    folder.write("study.csv", header + helps);
    const auto result = assess(contexts, {{"ramps", "3"}}); // nobody answers for "lifts"

    ASSERT_EQ(result.contexts.size(), 1U);
    EXPECT_EQ(result.contexts.front().state, "not-known");
    EXPECT_THAT(result.contexts.front().criteria, ElementsAre("ramps", "lifts"));
    EXPECT_THAT(states(helps, {{"ramps", "0"}}), ElementsAre("BUS-ramps absent"));
}

TEST_F(Contexts, CarryTheirWordsAndNothingThatFollowedFromThem) {
    folder.write("study.csv", header + "BUS-ramps,3,entry,bring about (ours: a standing one),There are ramps,Trust,"
                                       "People ride,ramps\n");

    const auto result = assess(contexts, {});

    EXPECT_EQ(result.contexts_about, "One study of buses.");
    const auto& context = result.contexts.front();
    EXPECT_EQ(context.number, "3");
    EXPECT_EQ(context.stage, "entry");
    EXPECT_EQ(context.direction, "bring-about");
    EXPECT_EQ(context.remark, "ours: a standing one");
    EXPECT_EQ(context.context, "There are ramps");
}

TEST_F(Contexts, ThatNobodyAsksAboutAreNotKnown) {
    EXPECT_THAT(states("BUS-weather,4,,remove,It rains,,,\n", {}), ElementsAre("BUS-weather not-known"));
}

TEST_F(Contexts, AreNoneWhereTheFrameworkNamesNoTable) {
    EXPECT_THAT(assess("", {}).contexts, IsEmpty());
}

TEST_F(Contexts, AreRefusedWithTheirPlace) {
    folder.write("study.csv", header +
                                  "BUS-ramps,1,entry,encourage,There are ramps,,,\nBUS-ramps,1,,remove,It rains,,,\n"
                                  "BUS-a,1,,remove,,,,\n,1,,remove,It rains,,,\nBUS-ramps,1,,remove,It rains,,,\n");

    EXPECT_EQ(
        problems_of(contexts),
        "study.csv:2:19: direction is 'encourage'; it is 'remove' or 'bring about', then a remark in brackets if any\n"
        "study.csv:4:17: the context of 'BUS-a' is empty\n"
        "study.csv:5:1: a configuration needs an id\n"
        "study.csv:6:1: the configuration 'BUS-ramps' stands here twice\n");
}

TEST_F(Contexts, NeedLevelsThatTellThemApart) {
    folder.write("study.csv", header + helps);

    EXPECT_EQ(problems_of("[contexts]\ntable = \"study\"\nabsent_at_most = 2\nin_place_from = 2\n"),
              "city.toml:9:17: a context would be absent and in place at one level; 'in_place_from' lies above "
              "'absent_at_most'\n");
    EXPECT_EQ(problems_of("[contexts]\ntable = \"study\"\nabsent_at_most = 1\n"),
              "city.toml:6:1: 'in_place_from' is missing here; it is a whole number\n");
}

} // namespace
} // namespace weft
