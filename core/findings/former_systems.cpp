// SPDX-License-Identifier: MIT
#include "core/findings/former_systems.hpp"

#include "core/findings/engine_name.hpp"

#include <algorithm>
#include <string>

namespace weft {

Findings former_system_findings(const Framework& framework, std::size_t domain,
                                std::span<const MeasureReading> readings) {
    Findings findings;
    const auto& described = framework.domains[domain];
    for (const auto& reading : readings) {
        const auto former = former_system_of(reading.stratum);
        const bool is_of_domain = reading.measure >= described.first_measure &&
                                  reading.measure - described.first_measure < described.rubric.measures.size();
        if (former.empty() || !is_of_domain) continue;
        const auto& measure = framework.measure(reading.measure);
        const auto criterion = std::ranges::find(described.rubric.criteria, measure.supports, &weft::Criterion::id);
        findings.cautions.push_back({
            .rule = "former-system",
            .question =
                described.first_criterion + static_cast<std::size_t>(criterion - described.rubric.criteria.begin()),
            .text = "'" + measure.id + "' was counted for '" + std::string(former) +
                    "', which went into this system: it is shown, and holds nothing.",
            .gravity = Gravity::note,
            .assessor = engine_name,
        });
    }
    return findings;
}

} // namespace weft
