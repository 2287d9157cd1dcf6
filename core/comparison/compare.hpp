// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/domain_comparison.hpp"
#include "core/comparison/profile_comparison.hpp"
#include "core/comparison/weightings.hpp"

#include <string>
#include <vector>

namespace weft::comparison {

/// Systems of one framework and one round side by side. It has no overall order and no single rank by design. Internal:
/// nothing in it is suppressed yet.
struct Comparison {
    result::Document framework;
    std::string round;
    std::vector<std::string> systems;      ///< what it covers, by key
    std::string register_date;             ///< of the register the systems were taken from; empty when none was used
    std::vector<DomainComparison> domains; ///< in the order of the framework
    ProfileComparison profiles;
    Weightings weightings;
};

/// `results` in any order. Stops with an Error when two are of different frameworks, versions, rubrics or rounds, or of
/// the same system: what changed with the questions must not look like a difference between systems.
Comparison compare(std::vector<result::Result> results, const ComparisonPolicy& policy,
                   const WeightingSettings& weighting, std::string register_date);

} // namespace weft::comparison
