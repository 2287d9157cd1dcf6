// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/domain_estimate.hpp"
#include "core/comparison/ready_results.hpp"
#include "core/comparison/round_cautions.hpp"
#include "core/comparison/trends.hpp"
#include "core/comparison/versions.hpp"
#include "core/register/system_register.hpp"
#include "core/rubric/comparison_policy.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {

/// One criterion in two rounds, by the levels that were held. What a change of level is worth is for the domain to say.
struct CriterionChange {
    std::string criterion;
    std::optional<int> level_before;
    std::string label_before;
    std::optional<int> level_after;
    std::string label_after;
    std::string change; ///< "up", "down", "same", "not-known": there is no level in one of them; "hidden"
};

/// What the voices of one system said of one domain in two rounds, on the criteria and from the sectors that both have.
struct DomainChange {
    std::string domain;
    std::string title;
    std::optional<std::uint32_t> criteria = 0; ///< unchanged, with a level in both rounds; null when hidden
    std::vector<std::string> sectors_left_out; ///< heard in one of the rounds only
    DomainEstimate before;                     ///< on these criteria and sectors; of a merger it is unset
    DomainEstimate after;
    std::optional<double> difference; ///< after less before
    std::optional<double> standard_error;
    std::optional<double> p; ///< Holm's, over all systems on this domain; null when a change cannot be judged
    std::string verdict;     ///< "up", "down", "no-clear-change", "not-assessable", "not-comparable", "hidden"
    std::string reason;      ///< why it is not comparable or assessable, or hidden; empty otherwise
    std::optional<double> lowest_before; ///< of a merger: means of those it was made of
    std::optional<double> highest_before;
    std::optional<int> level_before; ///< of the domain as it was held, whatever criteria it had; unset after a break
    std::string label_before;
    std::optional<int> level_after;
    std::string label_after;
    std::optional<std::uint32_t> up = 0; ///< criteria whose level rose; null when hidden
    std::optional<std::uint32_t> down = 0;
    std::string hidden{}; ///< why its numbers are, as in a result; empty otherwise
    std::vector<CriterionChange> criterion_changes;
};

struct SystemRounds {
    std::string system;
    std::string name;
    std::vector<std::string> before; ///< whom it is set beside: itself, or those it was made of
    std::string origin;              ///< "same", "renamed", "merged", "reshaped", "fresh", "not-registered"
    std::string comparison;          ///< "change", "range", "nothing"
    std::string reason;              ///< one sentence
    std::vector<DomainChange> domains;
    std::vector<MeasureChange> measures;
    std::vector<RoundCaution> cautions;
};

struct Rounds {
    std::string before;
    std::string after;
    std::string framework_version_before;
    std::string framework_version_after;
    bool same_policy = true; ///< levels of both rounds were made by the same numbers
    std::vector<DomainVersions> versions;
    std::vector<SystemRounds> systems; ///< those of the later round, by key
    std::vector<Trend> trends;         ///< over all rounds between, for the caller to add; empty below three
};

/// What one round is compared from.
struct Round {
    ReadyResults results; ///< of one framework and round, in any order
    Wording wording;      ///< of that framework; may be empty
};

/// Two rounds of each system, on unchanged criteria only, with a break at a merger and at a major version of a rubric
/// (METHODS 3.5, 3.6). Who is the same system is the register's to say; without one it is the key. Panels of two rounds
/// are taken to be independent. A change is hidden where one of its means is, and where so few people answered otherwise
/// that it is what these few said. Stops with an Error when the rounds are of different frameworks, made ready for different
/// audiences, or not in order.
Rounds compare_rounds(Round before, Round after, const SystemRegister& systems, const ComparisonPolicy& policy);

} // namespace weft::comparison
