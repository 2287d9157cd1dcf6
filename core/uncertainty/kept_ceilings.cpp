// SPDX-License-Identifier: MIT
#include "core/uncertainty/kept_ceilings.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/findings/engine_name.hpp"

namespace weft::uncertainty {

std::vector<Ceiling> kept_ceilings(const Framework& framework, const result::Result& system) {
    std::vector<Ceiling> kept;
    for (const auto* criterion : criteria_of(system)) {
        const auto question = framework.find_question(criterion->id);
        if (!question) continue;
        const auto& scale = framework.domains[framework.questions[*question].domain].rubric.scale;
        for (const auto& ceiling : criterion->ceilings) {
            const auto rank = scale.rank_of(ceiling.at_most);
            if (ceiling.assessor == engine_name || !rank) continue;
            kept.push_back({.question = *question,
                            .at_most = *rank,
                            .rule = ceiling.rule,
                            .reason = ceiling.reason,
                            .remediation = ceiling.remediation,
                            .basis = ceiling.basis,
                            .assessor = ceiling.assessor});
        }
    }
    return kept;
}

} // namespace weft::uncertainty
