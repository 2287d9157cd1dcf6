// SPDX-License-Identifier: MIT
#include "tests/properties/random_case.hpp"
#include "tests/properties/reference_model.hpp"

namespace weft::random {
namespace {

RC_GTEST_PROP(Engine, MakesThePanelsLevelsOfTheReferenceModel, (const Case& made)) {
    const auto synthesis = synthesise(made.framework, made.answers);
    for (std::size_t question = 0; question < made.framework.criterion_count; ++question) {
        const auto expected = reference::panel(made.framework, made.answers, question);
        RC_LOG() << made.framework.questions[question].id << "\n";
        RC_ASSERT((synthesis.criteria[question].state == expected.state));
        RC_ASSERT((synthesis.criteria[question].claimed == expected.claimed));
    }
}

RC_GTEST_PROP(Engine, ScoresCriteriaAsTheReferenceModelDoes, ()) {
    const auto made = *any_case({.has_gates = false, .counts_criteria_only = true});
    const auto& framework = made.framework;
    const auto assessed = assess(framework, made.answers);
    for (std::size_t domain = 0; domain < framework.domains.size(); ++domain) {
        const auto& [rubric, weight, first, first_measure] = framework.domains[domain];
        const auto& score = assessed.scores.domains[domain][0];
        if (score.publication != Publication::published && score.publication != Publication::provisional) continue;
        const auto& aggregate = *rubric.nodes[0].aggregate;
        std::vector<reference::Known> known;
        auto worst_critical = rubric.scale.top();
        for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
            const auto& criterion = rubric.criteria[i];
            const auto level = assessed.levels[first + i][Chain::claimed];
            if (!level) continue;
            known.push_back({criterion.weight * rubric.nodes[criterion.node].weight, *level});
            if (criterion.critical) worst_critical = std::min(worst_critical, *level);
        }
        const auto& claimed = score[Chain::claimed];
        const bool is_banded = !aggregate.bands.empty();
        if (aggregate.rule == "weighted-mean" || aggregate.rule == "staged" || aggregate.rule == "tolerant-staged")
            RC_ASSERT((claimed.value == reference::mean_percent(known, rubric.scale.top())));
        if (aggregate.rule == "staged" && !is_banded)
            RC_ASSERT((claimed.level == std::min(reference::lowest(known).value(), worst_critical)));
        if (aggregate.rule == "tolerant-staged" && !is_banded)
            RC_ASSERT(
                (claimed.level == std::min(reference::tolerant(known, rubric.scale.top(), aggregate.parameters).value(),
                                           worst_critical)));
    }
}

} // namespace
} // namespace weft::random
