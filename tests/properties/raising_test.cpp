// SPDX-License-Identifier: MIT
#include "tests/properties/random_case.hpp"

#include <algorithm>

namespace weft::random {
namespace {

/// Nothing said before may be gone, and nothing may be worse.
void expect_no_worse(const std::optional<Fraction>& before, const std::optional<Fraction>& after, bool low_is_good,
                     const std::string& what) {
    RC_LOG() << what << ": " << (before ? to_text(*before) : "none") << " became " << (after ? to_text(*after) : "none")
             << "\n";
    RC_ASSERT(before.has_value() == after.has_value());
    if (before) RC_ASSERT((low_is_good ? *after <= *before : *after >= *before));
}

void expect_no_worse(const std::optional<Rank>& before, const std::optional<Rank>& after, const std::string& what) {
    RC_LOG() << what << ": " << before.value_or(-1) << " became " << after.value_or(-1) << "\n";
    RC_ASSERT(before.has_value() == after.has_value());
    if (before) RC_ASSERT(*after >= *before);
}

void expect_no_worse(const Framework& framework, const Assessed& before, const Assessed& after) {
    for (std::size_t i = 0; i < before.levels.size(); ++i)
        for (std::size_t chain = 0; chain < chain_count; ++chain)
            expect_no_worse(before.levels[i].in[chain], after.levels[i].in[chain], framework.questions[i].id);
    const auto plan = plan_scoring(framework);
    const auto nodes_before = all_nodes(plan, before.scores);
    const auto nodes_after = all_nodes(plan, after.scores);
    for (std::size_t i = 0; i < nodes_before.size(); ++i)
        for (std::size_t chain = 0; chain < chain_count; ++chain) {
            const auto& one = nodes_before[i].score->in[chain];
            const auto& other = nodes_after[i].score->in[chain];
            const auto name = nodes_before[i].name + " " + std::string(name_of(static_cast<Chain>(chain)));
            const auto low_is_good = nodes_before[i].low_is_good;
            expect_no_worse(one.value, other.value, low_is_good, name + " value");
            expect_no_worse(one.value_low, other.value_low, low_is_good, name + " value_low");
            expect_no_worse(one.value_high, other.value_high, low_is_good, name + " value_high");
            expect_no_worse(one.level, other.level, name + " level");
            expect_no_worse(one.level_low, other.level_low, name + " level_low");
            expect_no_worse(one.level_high, other.level_high, name + " level_high");
        }
}

// DESIGN section 12, 5.
RC_GTEST_PROP(Raising, OneAnswerLowersNothingInAnyChain, (const Case& made)) {
    const auto levels = level_answers(made.answers);
    RC_PRE(!levels.empty());
    const auto which = *rc::gen::elementOf(levels);
    const auto top = made.framework.questions[which % made.framework.questions.size()].level_count - 1;
    auto raised = made.answers;
    const int before = raised.answers[which];
    raised.answers[which] = static_cast<Answer>(*rc::gen::inRange(before, top + 1));
    expect_no_worse(made.framework, assess(made.framework, made.answers), assess(made.framework, raised));
}

// DESIGN section 12, 5. All at once: raising many answers is raising them one after another.
RC_GTEST_PROP(Raising, EveryAnswerByOneLowersNothingInAnyChain, (const Case& made)) {
    auto raised = made.answers;
    for (const auto which : level_answers(made.answers)) {
        const auto top = made.framework.questions[which % made.framework.questions.size()].level_count - 1;
        raised.answers[which] = static_cast<Answer>(std::min(raised.answers[which] + 1, top));
    }
    expect_no_worse(made.framework, assess(made.framework, made.answers), assess(made.framework, raised));
}

// DESIGN section 12, 5.
RC_GTEST_PROP(Raising, AddingEvidenceLowersNothingInAnyChain, (const Case& made)) {
    auto more = made.answers;
    Evidence evidence;
    evidence.id = "new";
    evidence.question = *rc::gen::inRange<std::size_t>(0, made.framework.criterion_count);
    evidence.sector = made.framework.sectors.back().id;
    evidence.grade = static_cast<EvidenceGrade>(*rc::gen::inRange<int>(0, evidence_grade_count));
    more.evidence.push_back(evidence);
    expect_no_worse(made.framework, assess(made.framework, made.answers), assess(made.framework, more));
}

// METHODS 1.4: a level stands inside its interval, and so does a value.
RC_GTEST_PROP(Interval, HoldsThePoint, ()) {
    const auto made = *any_case();
    const auto plan = plan_scoring(made.framework);
    const auto assessed = assess(made.framework, made.answers);
    for (const auto& node : all_nodes(plan, assessed.scores))
        for (std::size_t i = 0; i < chain_count; ++i) {
            const auto& chain = node.score->in[i];
            const auto name = node.name + " " + std::string(name_of(static_cast<Chain>(i)));
            expect_no_worse(chain.value_low, chain.value_high, node.low_is_good, name + " value, low to high");
            expect_no_worse(chain.level_low, chain.level_high, name + " level, low to high");
            if (chain.value) {
                expect_no_worse(chain.value_low, chain.value, node.low_is_good, name + " value, low to point");
                expect_no_worse(chain.value, chain.value_high, node.low_is_good, name + " value, point to high");
            }
            if (chain.level) {
                expect_no_worse(chain.level_low, chain.level, name + " level, low to point");
                expect_no_worse(chain.level, chain.level_high, name + " level, point to high");
            }
        }
}

} // namespace
} // namespace weft::random
