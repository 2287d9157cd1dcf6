// SPDX-License-Identifier: MIT
#include "core/uncertainty/method_uncertainty.hpp"

#include "core/assessment/json_tree.hpp"
#include "core/uncertainty/described_uncertainty.hpp"
#include "core/uncertainty/varied_framework.hpp"
#include "tests/core/synthesis/panel.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace weft::uncertainty {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

MethodVariant variant(std::string id) {
    MethodVariant made;
    made.id = std::move(id);
    made.title = made.id + " title";
    return made;
}

std::vector<MethodVariant> some_methods() {
    auto two_thirds = variant("two-thirds");
    two_thirds.majority_threshold = Fraction(2, 3);
    auto nearly_all = variant("nearly-all");
    nearly_all.majority_threshold = Fraction(9, 10);
    auto same = variant("the-same");
    same.majority_threshold = Fraction(1, 2);
    auto mean = variant("mean");
    mean.rule = mean.overall_rule = "weighted-mean";
    return {two_thirds, nearly_all, same, mean};
}

struct Systems {
    Framework framework = one_criterion({"nhs"});
    AssessmentAnswers a;
    AssessmentAnswers b;

    /// Six of ten say 3 and the others 1; all ten say 2.
    Systems() {
        a = said(framework, by_sector({{"nhs", {3, 3, 3, 3, 3, 3, 1, 1, 1, 1}}}));
        b = said(framework, by_sector({{"nhs", {2, 2, 2, 2, 2, 2, 2, 2, 2, 2}}}));
        b.system = "demo:b";
    }

    MethodUncertainty vary(unsigned threads = 1) const {
        const std::vector<SystemPanel> panels = {{.answers = &a, .kept = {}}, {.answers = &b, .kept = {}}};
        return vary_method(framework, panels, some_methods(), threads);
    }
};

TEST(MethodUncertainty, TriesOnlyMethodsThatChangeSomething) {
    const auto found = Systems().vary();

    ASSERT_EQ(found.methods.size(), 3U);
    EXPECT_EQ(found.methods[0].id, "two-thirds");
    EXPECT_EQ(found.methods[0].title, "two-thirds title");
    EXPECT_EQ(found.methods[2].id, "mean");
    ASSERT_EQ(found.not_usable.size(), 1U);
    EXPECT_EQ(found.not_usable[0].id, "the-same");
}

// Six in ten are more than half and less than two thirds or nine tenths. The mean makes no level.
TEST(MethodUncertainty, GivesTheRangeOfLevelsAndTheShareThatKeepsIt) {
    const auto found = Systems().vary();

    for (const auto& spread : {found.systems.at(0).domains.at(0), found.systems.at(0).overall.value()}) {
        EXPECT_EQ(spread.level, 3);
        EXPECT_EQ(spread.lowest, 1);
        EXPECT_EQ(spread.highest, 3);
        EXPECT_EQ(spread.lowest_label, "1");
        EXPECT_EQ(spread.kept, 0) << "of the two that make a level";
        EXPECT_THAT(spread.changed_by, ElementsAre("two-thirds", "nearly-all"));
        EXPECT_EQ(spread.score, 75);
        EXPECT_EQ(spread.score_low, 25);
        EXPECT_EQ(spread.score_high, 75);
    }
    const auto& sure = found.systems.at(1).overall.value();
    EXPECT_EQ(sure.level, 2);
    EXPECT_EQ(sure.kept, 1);
    EXPECT_THAT(sure.changed_by, IsEmpty());
}

TEST(MethodUncertainty, SaysWhetherAnOrderDependsOnTheMethod) {
    const auto found = Systems().vary();

    ASSERT_EQ(found.pairs.size(), 1U);
    const auto& order = found.pairs[0].overall.value();
    EXPECT_EQ(order.order, "depends");
    EXPECT_EQ(order.first_higher, 1U) << "by the framework's own method";
    EXPECT_EQ(order.second_higher, 2U);
    EXPECT_EQ(order.same, 0U);
    EXPECT_EQ(order.undecided, 1U) << "the mean makes no level";
    EXPECT_EQ(order.score_order, "depends");
    EXPECT_EQ(found.pairs[0].domains.at(0).order, "depends");
}

TEST(MethodUncertainty, KeepsTheCeilingsOfAssessors) {
    const Systems systems;
    const std::vector<SystemPanel> panels = {{.answers = &systems.a,
                                              .kept = {{.question = 0,
                                                        .at_most = 1,
                                                        .rule = "measured",
                                                        .reason = "",
                                                        .remediation = "",
                                                        .basis = "",
                                                        .assessor = "weft.clinical"}}}};

    const auto found = vary_method(systems.framework, panels, some_methods(), 1);

    EXPECT_EQ(found.systems.at(0).overall->level, 1);
    EXPECT_EQ(found.systems.at(0).overall->kept, 1);
}

TEST(MethodUncertainty, TakesWhatDoesNotApplyAsTheWorstLevelWhereAMethodSaysSo) {
    auto worst = variant("worst");
    worst.not_applicable_is_worst = true;
    const std::vector<MethodVariant> methods = {worst};
    auto framework = one_criterion({"nhs"});
    EXPECT_FALSE(varied_framework(framework, worst)) << "nothing may be said not to apply";

    framework.domains[0].rubric.criteria[0].na_allowed = true;
    framework.index();
    const auto does_not_apply =
        said(framework, by_sector({{"nhs", {answer::not_applicable, answer::not_applicable, answer::not_applicable}}}));
    const std::vector<SystemPanel> panels = {{.answers = &does_not_apply, .kept = {}}};
    const auto found = vary_method(framework, panels, methods, 1);

    const auto& spread = found.systems.at(0).domains.at(0);
    EXPECT_EQ(spread.level, std::nullopt) << "not applicable is not zero by the framework's own method";
    EXPECT_EQ(spread.score, std::nullopt);
    EXPECT_EQ(spread.lowest, 0);
    EXPECT_EQ(spread.highest, 0);
    EXPECT_EQ(spread.score_low, 0);
    EXPECT_EQ(spread.kept, std::nullopt);
}

TEST(MethodUncertainty, IsTheSameForAnyNumberOfThreads) {
    const Systems systems;

    EXPECT_EQ(json_text(json_tree(systems.vary(8), Doubles::exact)),
              json_text(json_tree(systems.vary(1), Doubles::exact)));
}

} // namespace
} // namespace weft::uncertainty
