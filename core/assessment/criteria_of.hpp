// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

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

} // namespace weft::result
