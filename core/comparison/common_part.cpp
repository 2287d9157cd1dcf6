// SPDX-License-Identifier: MIT
#include "core/comparison/common_part.hpp"

#include "core/assessment/criteria_of.hpp"

#include <algorithm>
#include <numeric>

namespace weft::comparison {

ById by_id(const result::Domain& domain) {
    ById criteria;
    for (const auto* criterion : criteria_of(domain))
        criteria[criterion->id] = criterion;
    return criteria;
}

std::set<std::string> common_criteria(const std::vector<std::string>& unchanged, const std::vector<ById>& rounds) {
    std::set<std::string> common;
    for (const auto& id : unchanged) {
        const bool has_level_everywhere = std::ranges::all_of(rounds, [&](const ById& round) {
            const auto found = round.find(id);
            return found != round.end() && found->second->state == "level";
        });
        if (has_level_everywhere) common.insert(id);
    }
    return common;
}

std::set<std::string> sectors_heard(const ById& round, const std::set<std::string>& criteria) {
    std::set<std::string> heard;
    for (const auto& id : criteria)
        for (const auto& sector : round.at(id)->sectors)
            if (std::accumulate(sector.counts.begin(), sector.counts.end(), 0U) > 0) heard.insert(sector.sector);
    return heard;
}

result::Domain framed(const result::Domain& frame, const ById& round, const std::set<std::string>& criteria,
                      const std::set<std::string>& sectors) {
    result::Domain domain;
    domain.id = frame.id;
    for (const auto& capability : frame.capabilities) {
        result::Capability part;
        part.id = capability.id;
        part.parent = capability.parent;
        part.weight = capability.weight;
        for (const auto& criterion : capability.criteria) {
            if (!criteria.contains(criterion.id)) continue;
            const auto& own = *round.at(criterion.id);
            result::Criterion copy;
            copy.id = own.id;
            copy.state = own.state;
            copy.weight = criterion.weight;
            for (const auto& sector : own.sectors)
                if (sectors.contains(sector.sector)) copy.sectors.push_back(sector);
            part.criteria.push_back(std::move(copy));
        }
        domain.capabilities.push_back(std::move(part));
    }
    return domain;
}

} // namespace weft::comparison
