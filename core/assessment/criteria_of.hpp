// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace weft::result {

/// All criteria of a domain, in the order of its capabilities; of a result, domain by domain. They point into it.
inline std::vector<const Criterion*> criteria_of(const Domain& domain) {
    std::vector<const Criterion*> criteria;
    for (const auto& capability : domain.capabilities)
        for (const auto& criterion : capability.criteria)
            criteria.push_back(&criterion);
    return criteria;
}

inline std::vector<const Criterion*> criteria_of(const Result& result) {
    std::vector<const Criterion*> criteria;
    for (const auto& domain : result.domains)
        for (const auto* criterion : criteria_of(domain))
            criteria.push_back(criterion);
    return criteria;
}

/// The criterion of this id, of a domain or of a result; null where there is none. It points into what was looked through.
inline const Criterion* find_criterion(const Domain& domain, std::string_view id) {
    for (const auto& capability : domain.capabilities)
        for (const auto& criterion : capability.criteria)
            if (criterion.id == id) return &criterion;
    return nullptr;
}

inline const Criterion* find_criterion(const Result& result, std::string_view id) {
    for (const auto& domain : result.domains)
        if (const auto* found = find_criterion(domain, id)) return found;
    return nullptr;
}

} // namespace weft::result
