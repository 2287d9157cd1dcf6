// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/domain_estimate.hpp"
#include "core/rubric/comparison_policy.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// One system beside the middle of those compared. `verdict` is "above" or "below" beyond chance, for all systems of the
/// domain together, else "not-told-apart", which does not put it at the middle.
struct SystemBesideMiddle {
    std::string system;
    double difference = 0; ///< its mean less the middle, in percent of the scale
    double low = 0;        ///< of an interval of the difference that holds for all systems at once
    double high = 0;
    std::string verdict;
    std::string reason; ///< why a difference beyond chance is not claimed all the same; empty otherwise

    bool operator==(const SystemBesideMiddle&) const = default;
};

/// Who is clearly above and below the middle of all: an analysis of means (core/statistics/analysis_of_means.hpp).
struct DomainMiddle {
    double mean = 0;                         ///< of the means of the systems compared, each counting the same
    std::vector<SystemBesideMiddle> systems; ///< by key: those compared

    bool operator==(const DomainMiddle&) const = default;
};

/// What of one system takes part.
struct ComparedEstimate {
    std::string system;
    const DomainEstimate* estimate = nullptr; ///< as it is shown, with a standard error; never null
    std::optional<double> score;              ///< of its majorities
};

/// Made of what is shown of the estimates and nothing else, so that it tells nothing that they do not: where a mean is
/// rounded, so is its difference, and the interval outwards. There the degrees of freedom are hidden, and as many stand in
/// for them as sectors were heard, with the error that gives the interval shown. Nothing below two systems, or where one has
/// no interval. `unseen` systems are hidden and share in the chance of a false alarm.
std::optional<DomainMiddle> domain_middle(std::span<const ComparedEstimate> compared, const ComparisonPolicy& policy,
                                          std::size_t unseen = 0);

} // namespace weft::comparison
