// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {

/// What the voices of one system say of one domain: the mean of the sectors' mean claims, percent of the way from the
/// worst level to the best (the perception index of METHODS 1.5). It describes how a panel of the same make-up would
/// move, not the truth. Unset parts have a `reason`, one of the codes of METHODS section 10.
struct DomainEstimate {
    std::optional<double> mean;
    std::optional<double> standard_error;
    std::optional<double> low; ///< t interval at the level asked for
    std::optional<double> high;
    std::string reason;      ///< why there is no mean or no interval; empty otherwise
    std::size_t sectors = 0; ///< that gave a level
    std::optional<std::size_t> sectors_of_one =
        0;                           ///< of these, whose spread is borrowed from the others; null when hidden
    std::optional<double> degrees{}; ///< of freedom of the error (Satterthwaite's); null without one, or rounded
};

/// From the counts of a result, which do not say who gave which answers: a sector's criteria are taken to move together
/// in full, the widest that the counts allow. The interval is then too wide rather than too narrow.
DomainEstimate estimate_domain(const result::Domain& domain, double level);

/// One sector on one criterion, and how much of the domain's mean it makes: the mean is the sum of `weight` times `mean`
/// over all parts.
struct MeanPart {
    std::string sector;
    std::string criterion;
    double weight = 0;
    double mean = 0;    ///< percent of the way from the worst level to the best
    std::string hidden; ///< as of the sector's answers
};
std::vector<MeanPart> mean_parts(const result::Domain& domain);

} // namespace weft::comparison
