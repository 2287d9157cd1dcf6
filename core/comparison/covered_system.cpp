// SPDX-License-Identifier: MIT
#include "core/comparison/covered_system.hpp"

#include <algorithm>

namespace weft::comparison {

CoveredSystem covered(const result::Result& result) {
    CoveredSystem system;
    system.system = result.system;
    system.name = result.system_name;
    system.promise = result.promise;
    system.people = result.participation.respondents;
    system.sectors_heard =
        static_cast<std::uint32_t>(std::ranges::count(result.participation.sectors, true, &result::Sector::heard));
    system.sectors_asked = static_cast<std::uint32_t>(result.participation.sectors.size());
    system.coverage = result.overall.coverage;
    system.publication = result.overall.publication;
    for (const auto& domain : result.domains)
        if (!domain.assessor_ran) system.not_looked_at.push_back(domain.id);
    system.merged_on = result.merged_on;
    system.former_systems = result.former_systems;
    system.answers_digest = result.inputs.answers_digest;
    if (!system.people) system.hidden = result.participation.hidden;
    if (!result.overall.hidden.empty()) system.hidden = result.overall.hidden;
    system.compared = result.participation.complete;
    if (!system.compared) {
        system.left_out = "Not everybody was heard who has to be.";
        for (const auto& missing : result.participation.missing)
            system.left_out += " " + missing;
    }
    return system;
}

} // namespace weft::comparison
