// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/comparison_policy.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// One system beside what all have in common. Outside the outer limits is "ask why", not "fail".
struct FunnelPoint {
    std::string system;
    double z = 0;         ///< distance from the target in standard errors, ordinary differences included
    double inner_low = 0; ///< 95 % limits at the system's own precision
    double inner_high = 0;
    double outer_low = 0; ///< 99.8 % limits
    double outer_high = 0;
    std::string verdict; ///< "within", "ask-why"
};

/// Systems about their common mean, with room for the differences that there are between any (Spiegelhalter 2005).
struct DomainFunnel {
    double target = 0;               ///< mean, the more certain systems counting more; percent of the scale
    double dispersion = 0;           ///< 1 when systems scatter as their standard errors say
    double extra_variance = 0;       ///< between systems, that the standard errors do not explain
    std::vector<FunnelPoint> points; ///< by key
};

/// Nothing below the number of systems that the policy asks for. Names, means and errors are those of the systems compared.
std::optional<DomainFunnel> domain_funnel(std::span<const std::string> systems, std::span<const double> means,
                                          std::span<const double> errors, const ComparisonPolicy& policy);

} // namespace weft::comparison
