// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/profile_places.hpp"

#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// Two systems by the levels of their domains, without weights: the comparison for regulators (METHODS 3.4). Levels not
/// settled count with all they may turn out to be, and where a domain has no level in one of them, none is above the other.
struct ProfilePair {
    std::string first;
    std::string second;
    std::string relation; ///< of the first: "above", "below", "equal", "crossing", "undecided", "nothing-in-common"
    std::vector<std::string> first_ahead;  ///< domains in which the first is certainly higher
    std::vector<std::string> second_ahead; ///< and the second
    std::vector<std::string> left_out;     ///< domains that have no level in one of them
};

struct ProfileComparison {
    std::vector<ProfilePair> pairs; ///< by keys
    /// Systems that no other is above, by key: not a first place but a front. Only of those with a level in every domain.
    std::vector<std::string> front;
    ProfilePlaces places{}; ///< the places that no weights could overturn
};

/// All but the places. `results` are of one framework and round, sorted by system.
ProfileComparison compare_profiles(std::span<const result::Result> results);

} // namespace weft::comparison
