// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/domain_estimate.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// What has to hold before systems are compared; the numbers are a policy's, never this folder's.
struct ComparisonPolicy {
    double level = 0;                      ///< of intervals: 0.95
    double alpha = 0;                      ///< of all claims about one domain together: 0.05
    double reliability_for_comparison = 0; ///< 0.70: below it no pair is compared
    double reliability_for_rank_sets = 0;  ///< 0.80: below it no ranks are shown
};

struct SystemEstimate {
    std::string system;
    DomainEstimate estimate;
    bool compared = false; ///< it takes part in pairs and ranks
    std::string left_out;  ///< a sentence saying why not; empty otherwise
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
};

/// `results` are of one framework and round, sorted by system, and all hold this domain.
DomainComparison compare_domain(std::span<const result::Result> results, const std::string& domain,
                                const ComparisonPolicy& policy);

} // namespace weft::comparison
