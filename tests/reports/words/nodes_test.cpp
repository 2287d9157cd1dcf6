// SPDX-License-Identifier: MIT
#include "reports/words/nodes.hpp"

#include "tests/reports/result_with_rules.hpp"

#include <gtest/gtest.h>

namespace weft::words {
namespace {

TEST(Nodes, AreTheWholeTheViewsAndEveryDomainBeforeItsCapabilities) {
    const auto result = result_with_rules();
    std::string links;
    for (const auto& titled : nodes_of(result))
        links += titled.link + " ";
    EXPECT_EQ(links, "#whole #view-one-one #domain-whole #capability-whole.one #capability-whole.one-one "
                     "#domain-whole-one #capability-whole-one.one ");
}

TEST(Nodes, SayHowManyTargetsAreMetAndOfHowManyItCannotBeSaid) {
    const auto result = result_with_rules();
    const auto nodes = nodes_with_target(result);
    EXPECT_EQ(nodes.size(), 3U);
    EXPECT_EQ(english().targets_met(nodes), "1 of 3 targets are met; of 1 it cannot be said yet.");
    EXPECT_EQ(english().targets_met({nodes[1]}), "0 of 1 target is met.");
}

TEST(Nodes, SayWhetherTheLevelDependsOnTheRule) {
    const auto result = result_with_rules();
    EXPECT_EQ(english().dependence(result.domains[0]), "the level depends on the rule");
    EXPECT_EQ(english().dependence(result.domains[0].capabilities[0].result), "the level does not depend on the rule");
    EXPECT_EQ(english().dependence(result.overall), "") << "nothing is set beside it";
    auto only_scores = result.domains[0];
    only_scores.other_rules = {only_scores.other_rules[2]};
    EXPECT_EQ(english().dependence(only_scores), "") << "a rule that makes no level has nothing to compare";
}

TEST(Nodes, NameARuleAndWhatItIsOverUnlessThatIsCriteria) {
    const auto result = result_with_rules();
    EXPECT_EQ(english().rule(result.domains[0].other_rules[0]), "weighted-mean over child-levels");
    EXPECT_EQ(english().rule(result.domains[0].other_rules[1]), "power-mean");
}

} // namespace
} // namespace weft::words
