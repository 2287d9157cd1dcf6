// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/criteria_of.hpp"

#include <algorithm>
#include <cstddef>

/// What of a result its readers may not see.
namespace weft::result {

/// Whether the level of one of its criteria is hidden.
inline bool hides_a_criterion(const Domain& domain) {
    return std::ranges::any_of(criteria_of(domain),
                               [](const Criterion* criterion) { return criterion->state == "hidden"; });
}

/// Whether what some sector says of the criterion is hidden, so that sectors may stand further apart than is shown.
inline bool hides_a_sector(const Criterion& criterion) {
    return std::ranges::any_of(criterion.sectors, [](const SectorAnswers& sector) { return !sector.hidden.empty(); });
}

/// How many expectations of a profile are hidden: neither met nor unmet nor not known.
inline std::size_t hidden_expectations(const Profile& profile) {
    return static_cast<std::size_t>(std::ranges::count_if(
        profile.expectations, [](const Expectation& expectation) { return expectation.state == "hidden"; }));
}

} // namespace weft::result
