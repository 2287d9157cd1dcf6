// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/rubric/policy.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft {

/// One thing that could plausibly be done otherwise when answers become levels. What is unset stays as the framework has it.
struct MethodVariant {
    std::string id;
    std::string title;
    // of the whole policy
    std::optional<Fraction> majority_threshold;
    std::optional<bool> equal_organisations;
    std::optional<EvidenceUse> evidence;
    bool not_applicable_is_worst = false; ///< what a panel says does not apply counts as the worst level
    // of every domain and capability that makes a level by its rule
    std::string rule; ///< empty: its own
    std::optional<Fraction> power;
    std::optional<Fraction> tau;
    // of the whole
    std::string overall_rule; ///< empty: its own
    // of everything with bands
    std::optional<Fraction> band_shift; ///< of the range: above 0 a level is reached later
};

/// What is said of a level that this share of the panels drawn anew gives again, or more.
struct SteadyWord {
    Fraction from;
    std::string word; ///< "nearly always"
};

/// What `[uncertainty]` in `rubrics/defaults.toml` says. No level depends on it.
struct UncertaintyPolicy {
    std::uint32_t replicates = 0;        ///< panels drawn anew; 0: none
    std::vector<SteadyWord> steady;      ///< the steadiest first; the last is from 0
    std::vector<MethodVariant> variants; ///< each by itself
};

} // namespace weft
