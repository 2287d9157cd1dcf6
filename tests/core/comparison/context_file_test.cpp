// SPDX-License-Identifier: MIT
#include "core/comparison/context_file.hpp"

#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::Optional;

std::vector<std::string> faults_of(const std::string& text) {
    const TemporaryFolder folder;
    folder.write("contexts.csv", text);
    Problems problems;
    EXPECT_EQ(read_context(folder.path() / "contexts.csv", problems), std::nullopt);
    return folder.sentences(problems);
}

TEST(ContextFile, HoldsWhateverVariablesSomebodyChose) {
    const TemporaryFolder folder;
    folder.write("contexts.csv", "deprivation;system;Population\n0,5;demo:b;1000\n;demo:a;2000\n");
    Problems problems;

    const auto found = read_context(folder.path() / "contexts.csv", problems);

    ASSERT_TRUE(found);
    EXPECT_THAT(found->variables, ElementsAre("deprivation", "population"));
    ASSERT_EQ(found->systems.size(), 2U);
    EXPECT_EQ(found->systems[0].system, "demo:a");
    EXPECT_THAT(found->systems[0].values, ElementsAre(std::nullopt, Optional(2000)));
    EXPECT_THAT(found->systems[1].values, ElementsAre(Optional(0.5), Optional(1000)));
}

TEST(ContextFile, SaysEveryMistake) {
    EXPECT_THAT(
        faults_of("system,deprivation\ndemo:a,-1\ndemo:a,2\nnorth,3\ndemo:b,much\n"),
        ElementsAre("contexts.csv:2:8: 'deprivation' is '-1'; it is a number from 0 up, or empty where it is not "
                    "known",
                    "contexts.csv:3:1: 'demo:a' is here twice; each system has one row",
                    "contexts.csv:4:1: 'north' is no system; it is a scheme and a value, such as 'ods:QOX'",
                    "contexts.csv:5:8: 'deprivation' is 'much'; it is a number from 0 up, or empty where it is "
                    "not known"));
}

TEST(ContextFile, NeedsAContext) {
    EXPECT_THAT(faults_of("system\ndemo:a\n"),
                ElementsAre("contexts.csv:1:1: there is no context in it; beside 'system' a column for each is wanted, "
                            "such as 'deprivation'"));
}

} // namespace
} // namespace weft::comparison
