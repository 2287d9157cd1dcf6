// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/rubric/comparison_policy.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// The places that a system can have whatever the weights, 1 the highest: always a range, and a mean only inside it.
struct ProfilePlace {
    std::string system;
    std::uint32_t best = 0;  ///< 1 + the systems that are certainly above it
    std::uint32_t worst = 0; ///< all less those that are certainly below it
    std::uint32_t of = 0;    ///< systems placed
    double average = 0;      ///< over all orders that keep everyone above those they are above, each as likely
};

struct UnplacedSystem {
    std::string system;
    std::string why; ///< a sentence
};

/// What the levels of the domains say of places, without weights and without an interval scale (METHODS 6.2).
struct ProfilePlaces {
    std::string method; ///< of the average: "exact", "approximate"; empty where there are none
    std::string says;   ///< what places and their average mean, in a sentence; empty where there are none
    std::vector<ProfilePlace> systems;    ///< by key
    std::vector<UnplacedSystem> left_out; ///< systems that lack a domain's level, by key
    std::string withheld;                 ///< a sentence where nobody is placed; empty otherwise
};

/// `results` are of one framework and round, sorted by system, and those that are compared. A system without a level in
/// some domain, or whose level is hidden, is left out: beside each other one it would be compared by other domains, and of
/// such pairs no order can be made. Levels not settled count with all they may turn out to be.
ProfilePlaces profile_places(std::span<const result::Result> results, const ComparisonPolicy& policy);

} // namespace weft::comparison
