// SPDX-License-Identifier: MIT
#include "core/rubric/question_load.hpp"

#include <algorithm>

namespace weft {
namespace {

/// Roles to which a question of this sector is routed, each once.
std::vector<std::string> roles_asked_in(const Framework& framework, const std::string& sector) {
    std::vector<std::string> asked;
    for (const auto& domain : framework.domains)
        for (const auto& criterion : domain.rubric.criteria)
            for (const auto& audience : criterion.asked_of)
                if (audience.sector == sector && !audience.role.empty() &&
                    std::ranges::find(asked, audience.role) == asked.end())
                    asked.push_back(audience.role);
    std::ranges::stable_sort(asked, {}, [&](const std::string& role) {
        return std::ranges::find(framework.roles, role, &Role::id) - framework.roles.begin();
    });
    return asked;
}

bool is_asked(const Criterion& criterion, const std::string& sector, const std::string& role) {
    return criterion.asked_of.empty() || std::ranges::any_of(criterion.asked_of, [&](const Audience& audience) {
               return audience.sector == sector && (audience.role.empty() || audience.role == role);
           });
}

QuestionLoad load_of(const Framework& framework, const Sector& sector, const std::string& role) {
    QuestionLoad load{.sector = sector.id, .role = role};
    const auto& asked_as = role.empty() ? sector.default_role : role;
    for (const auto& domain : framework.domains)
        for (const auto& criterion : domain.rubric.criteria) {
            if (!is_asked(criterion, sector.id, asked_as)) continue;
            ++load.questions;
            load.yes_or_no += criterion.limits.size();
        }
    return load;
}

} // namespace

std::vector<QuestionLoad> question_loads(const Framework& framework) {
    std::vector<QuestionLoad> loads;
    for (const auto& sector : framework.sectors) {
        loads.push_back(load_of(framework, sector, ""));
        for (const auto& role : roles_asked_in(framework, sector.id))
            loads.push_back(load_of(framework, sector, role));
    }
    return loads;
}

} // namespace weft
