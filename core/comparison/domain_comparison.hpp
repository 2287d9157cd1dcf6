// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/domain_estimate.hpp"
#include "core/comparison/domain_funnel.hpp"
#include "core/comparison/domain_middle.hpp"
#include "core/comparison/ready_results.hpp"
#include "core/rubric/comparison_policy.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {

struct SystemEstimate {
    std::string system;
    DomainEstimate estimate;
    bool compared = false; ///< it takes part in pairs and ranks
    std::string left_out;  ///< a sentence saying why not; empty otherwise
    std::string hidden{};  ///< why its estimate is, as in a result; empty otherwise
};

/// Two systems on one domain. `verdict` is of the first: "higher" or "lower" beyond chance after Holm over all pairs of
/// the domain, else "not-told-apart", which is not the same as alike.
struct PairVerdict {
    std::string first;
    std::string second;
    std::string verdict;
    double difference = 0; ///< first less second, in percent of the scale
    double p = 0;          ///< of the direction seen, adjusted
    std::string reason;    ///< why a difference beyond chance is not claimed all the same; empty otherwise
};

/// All ranks the data do not rule out, 1 the highest: never one number by itself.
struct SystemRanks {
    std::string system;
    std::uint32_t best = 0;
    std::uint32_t worst = 0;
    std::uint32_t of = 0; ///< systems compared
};

struct DomainComparison {
    std::string domain;
    std::string title;
    std::vector<SystemEstimate> systems; ///< by key
    std::optional<double> reliability;   ///< share of the variance between means that is not chance; null below two
    std::vector<PairVerdict> pairs;      ///< by keys; empty when withheld
    std::string pairs_withheld;          ///< a sentence; empty when they stand
    std::vector<SystemRanks> ranks;      ///< by key; empty when withheld
    std::string ranks_withheld;
    /// Standard errors to draw about each mean so that two that just do not overlap differ (Goldstein & Healy 1995). For
    /// one pair chosen beforehand, never for picking the extremes; null below two.
    std::optional<double> overlap_factor;
    std::optional<DomainFunnel> funnel;   ///< null below the systems that make one worth showing
    std::optional<DomainMiddle> middle{}; ///< who is clearly above or below the middle of all; null when withheld
    std::string middle_withheld{};        ///< a sentence; empty when it stands
};

/// `results` are of one framework and round, sorted by system, and all hold this domain. An estimate that is hidden takes
/// no part in anything else, so that nothing can be subtracted from what is made of all.
DomainComparison compare_domain(const ReadyResults& results, const std::string& domain, const ComparisonPolicy& policy);

} // namespace weft::comparison
