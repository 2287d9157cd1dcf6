// SPDX-License-Identifier: MIT
#include "core/scoring/score_assessment.hpp"
#include "tests/properties/random_case.hpp"

namespace weft::random {
namespace {

Answer any_silence() {
    return *rc::gen::element(answer::declined, answer::not_applicable, answer::dont_know, answer::missing,
                             answer::not_asked);
}

// DESIGN section 12, 1.
RC_GTEST_PROP(Null, ASystemWithoutAnAnswerHasNoLevelAndNoScore, (const Case& made)) {
    auto silent = made.answers;
    for (const auto which : level_answers(made.answers))
        silent.answers[which] = any_silence();
    const auto assessed = assess(made.framework, silent);
    for (const auto& criterion : assessed.levels)
        for (const auto& level : criterion.in)
            RC_ASSERT_FALSE(level.has_value());
    for (const auto& node : all_nodes(plan_scoring(made.framework), assessed.scores)) {
        RC_LOG() << node.name << "\n";
        for (const auto& chain : node.score->in) {
            RC_ASSERT_FALSE(chain.value.has_value());
            RC_ASSERT_FALSE(chain.level.has_value());
        }
    }
}

// DESIGN section 12, 1. If silence were a zero, falling silent would be no better than the worst answer anywhere.
RC_GTEST_PROP(Null, AWorstAnswerThatFallsSilentLowersNoClaimedLevel, (const Case& made)) {
    const auto levels = level_answers(made.answers);
    RC_PRE(!levels.empty());
    const auto which = *rc::gen::elementOf(levels);
    auto worst = made.answers;
    worst.answers[which] = 0;
    auto silent = worst;
    silent.answers[which] = any_silence();
    const auto before = assess(made.framework, worst);
    const auto after = assess(made.framework, silent);
    for (std::size_t i = 0; i < before.levels.size(); ++i)
        if (before.levels[i][Chain::claimed] && after.levels[i][Chain::claimed])
            RC_ASSERT(*after.levels[i][Chain::claimed] >= *before.levels[i][Chain::claimed]);
}

// DESIGN section 12, 1. Of whatever kind silence is, the level is that of those who gave one.
RC_GTEST_PROP(Null, OnlyThoseWhoGaveALevelMakeTheLevel, (const Case& made)) {
    auto gone = made.answers;
    for (auto& given : gone.answers)
        if (!is_level(given)) given = answer::not_asked;
    const auto with = assess(made.framework, made.answers);
    const auto without = assess(made.framework, gone);
    for (std::size_t i = 0; i < with.levels.size(); ++i)
        if (with.levels[i].state == CriterionState::level) RC_ASSERT((with.levels[i].in == without.levels[i].in));
}

// DESIGN section 12, 1. Unknown or not applicable, a criterion that held what all others hold moves no score. A rule that
// asks for two parts, or for the one requirement of a stage, does miss it: those count parts, not what parts hold.
RC_GTEST_PROP(Null, ACriterionLeftOutOfEqualsChangesNoScore, ()) {
    const auto made = *any_case({.has_gates = false, .has_counting = false});
    const auto& framework = made.framework;
    const auto plan = plan_scoring(framework);
    const auto top = framework.questions[0].level_count - 1;
    CriterionLevels equal;
    equal.state = CriterionState::level;
    equal.in.fill(*rc::gen::inRange(0, top + 1));
    const std::vector<CriterionLevels> all(framework.criterion_count, equal);
    auto fewer = all;
    fewer[*rc::gen::inRange<std::size_t>(0, all.size())] = {
        .state = *rc::gen::element(CriterionState::unknown, CriterionState::not_applicable), .in = {}, .number = {}};
    const auto before = score_assessment(plan, all, true);
    const auto after = score_assessment(plan, fewer, true);
    const auto nodes_before = all_nodes(plan, before);
    const auto nodes_after = all_nodes(plan, after);
    for (std::size_t i = 0; i < nodes_before.size(); ++i)
        for (std::size_t chain = 0; chain < chain_count; ++chain) {
            const auto& one = nodes_before[i].score->in[chain];
            const auto& other = nodes_after[i].score->in[chain];
            RC_LOG() << nodes_before[i].name << "\n";
            if (other.value) RC_ASSERT((other.value == one.value));
            if (other.level) RC_ASSERT((other.level == one.level));
        }
}

} // namespace
} // namespace weft::random
