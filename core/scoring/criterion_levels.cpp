// SPDX-License-Identifier: MIT
#include "core/scoring/criterion_levels.hpp"

#include <algorithm>

namespace weft {

std::vector<CriterionLevels> criterion_levels(const Framework& framework, const Synthesis& synthesis,
                                              std::span<const Ceiling> ceilings) {
    std::vector<CriterionLevels> levels(framework.criterion_count);
    for (std::size_t question = 0; question < levels.size(); ++question) {
        const auto& criterion = synthesis.criteria[question];
        auto& level = levels[question];
        level.state = criterion.state;
        level[Chain::claimed] = criterion.claimed;
        level[Chain::evidenced] = criterion.evidenced;
        level[Chain::assessed] = criterion.claimed;
        if (framework.policy.evidence == EvidenceUse::cap) level[Chain::assessed] = criterion.evidenced;
        const auto& asked = framework.questions[question];
        const auto& rubric = framework.domains[asked.domain].rubric;
        if (!rubric.criteria[asked.criterion].number) continue;
        const Fraction worst = rubric.scale.printed(0);
        const Fraction best = rubric.scale.printed(rubric.scale.top());
        level.state = criterion.number ? CriterionState::level : CriterionState::unknown;
        if (criterion.number) level.number = worst + *criterion.number * (best - worst);
    }
    for (const auto& ceiling : ceilings) {
        auto& assessed = levels[ceiling.question][Chain::assessed];
        if (assessed) assessed = std::min(*assessed, ceiling.at_most);
    }
    return levels;
}

} // namespace weft
