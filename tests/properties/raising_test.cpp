// SPDX-License-Identifier: MIT
#include "tests/properties/no_worse.hpp"
#include "tests/properties/random_case.hpp"

#include <algorithm>

namespace weft::random {
namespace {

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
