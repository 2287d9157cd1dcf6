// SPDX-License-Identifier: MIT
#include "core/uncertainty/kept_ceilings.hpp"

namespace weft::uncertainty {
namespace {

constexpr auto engine = "weft";

} // namespace

std::vector<Ceiling> kept_ceilings(const Framework& framework, const result::Result& system) {
    std::vector<Ceiling> kept;
    for (const auto& domain : system.domains)
        for (const auto& capability : domain.capabilities)
            for (const auto& criterion : capability.criteria) {
                const auto question = framework.find_question(criterion.id);
                if (!question) continue;
                const auto& scale = framework.domains[framework.questions[*question].domain].rubric.scale;
                for (const auto& ceiling : criterion.ceilings) {
                    const auto rank = scale.rank_of(ceiling.at_most);
                    if (ceiling.assessor == engine || !rank) continue;
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
