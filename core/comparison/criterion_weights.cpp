// SPDX-License-Identifier: MIT
#include "core/comparison/criterion_weights.hpp"

namespace weft::comparison {

std::map<std::string, double> criterion_weights(const result::Domain& domain) {
    std::map<std::string, double> of_capability;
    std::map<std::string, double> of_criterion;
    for (const auto& capability : domain.capabilities) { // parents come first
        const auto weight = capability.weight * (capability.parent ? of_capability.at(*capability.parent) : 1);
        of_capability[capability.id] = weight;
        for (const auto& criterion : capability.criteria)
            of_criterion[criterion.id] = weight * criterion.weight;
    }
    return of_criterion;
}

} // namespace weft::comparison
