// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {

/// One domain of one system beside all systems of a comparison, by what the comparison shows.
struct DomainAmongOthers {
    std::string domain;
    std::string title;
    /// The mean of what its sectors claim, percent of the scale; null when hidden or not known.
    std::optional<double> own;
    std::string hidden; ///< why it is, as in a result; empty otherwise
    // Of all systems whose mean is shown, the own among them.
    std::optional<double> lowest;
    std::optional<double> lower_quarter; ///< null below four systems, which have no quarters
    std::optional<double> upper_quarter;
    std::optional<double> highest;
    std::uint32_t systems = 0;
    /// "above" and "below": told apart from most of those it was tested against; "not-distinguishable" else, and where too much
    /// of all differences is chance; "not-compared" where it takes no part.
    std::string verdict;
    std::string reason; ///< a sentence: why it is not compared; empty otherwise
    /// Beyond the outer limits of the funnel, which leave room for the ordinary differences between systems: "ask-why",
    /// "within"; empty without a funnel, and where it is not among its points.
    std::string limits;
    std::vector<std::string> higher_than; ///< systems by key, one by one and beyond chance after Holm over all pairs
    std::vector<std::string> lower_than;
    std::uint32_t not_told_apart = 0; ///< systems that it was tested against without a difference beyond chance
    std::string pairs_withheld;       ///< a sentence where no pair was tested; empty otherwise
};

/// Whom one system is told apart from on a domain, by key; how many it is not told apart from.
struct ToldApart {
    std::vector<std::string> higher_than;
    std::vector<std::string> lower_than;
    std::uint32_t not_told_apart = 0;
};
ToldApart told_apart(const DomainComparison& domain, const std::string& system);

/// How many pairs of a domain can be told apart.
std::size_t pairs_told_apart(const DomainComparison& domain);

struct AmongOthers {
    const CoveredSystem* covered = nullptr;
    std::vector<DomainAmongOthers> domains; ///< in the order of the framework
    std::vector<Peer> nearest;              ///< whose circumstances are alike, nearest first; empty without contexts
};

/// Nothing where the comparison does not cover the system. It points into the comparison.
std::optional<AmongOthers> among_others(const Comparison& comparison, const std::string& system);

/// What became of one system since the earlier round; null without rounds, and where it is not among them.
const SystemRounds* rounds_of(const Rounds& rounds, const std::string& system);

} // namespace weft::comparison
