// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"

#include <optional>
#include <string>
#include <vector>

namespace weft::planning {

/// What one level more on one criterion alone would change on the headline chain, as printed.
struct MarginalGain {
    std::string criterion;
    std::string title;
    std::string domain;
    std::optional<int> from; ///< null: there is no level to raise
    std::string from_label;
    std::optional<int> to; ///< null: nothing above, or held
    std::string to_label;
    std::string reason;                 ///< why there is no step; empty otherwise
    std::optional<double> domain_score; ///< by how much; null without a score
    std::optional<double> overall_score;
    bool raises_domain = false;     ///< its level
    bool raises_overall = false;    ///< the level of the whole
    std::vector<std::string> opens; ///< ids of gates
};

/// By criterion, in the order of the framework. A criterion that a ceiling holds gains nothing by being claimed higher.
std::vector<MarginalGain> marginal_gains(const AssessedSystem& system);

} // namespace weft::planning
