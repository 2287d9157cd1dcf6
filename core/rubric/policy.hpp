// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace weft {

/// The three ways of reading the same answers, carried side by side from criterion to root.
enum class Chain : std::uint8_t { claimed, evidenced, assessed };
inline constexpr std::size_t chain_count = 3;

/// In which capacity an answer is given; never mixed in one level.
enum class Voice : std::uint8_t { self, workshop, moderator, regulator, desired };
inline constexpr std::size_t voice_count = 5;

enum class EvidenceGrade : std::uint8_t { none, assertion, document, corroborated, verified };
inline constexpr std::size_t evidence_grade_count = 5;

/// What evidence does to the headline: stand beside it, cap it, or is not asked for.
enum class EvidenceUse : std::uint8_t { show, cap, off };

enum class Promise : std::uint8_t { named, confidential, anonymous };

std::string_view name_of(Chain chain);
std::string_view name_of(Voice voice);
std::string_view name_of(EvidenceGrade grade);
std::string_view name_of(EvidenceUse use);
std::string_view name_of(Promise promise);

/// The numbers by which answers become levels (METHODS section 0). Their defaults are data too: they stand in
/// `rubrics/defaults.toml`, built into the program, and a framework's tables override them one by one.
/// There is deliberately no default member value: a number that was not read must not be used.
struct Policy {
    // [scoring]
    Fraction majority_threshold;   ///< a level is held when more than this share of the weight supports it
    Fraction na_majority;          ///< share of not-applicable above which a criterion leaves the rubric
    Fraction na_disputed;          ///< share above which refused not-applicable answers are mentioned
    Fraction na_weight_limit;      ///< not-applicable weight in a domain above which it is not comparable
    Fraction known_minimum;        ///< share of level-givers from which a criterion is known
    Fraction coverage_publish;     ///< from here a level is published
    Fraction coverage_provisional; ///< from here it is published as provisional
    int perspective_gap;           ///< relational criteria: at most the lowest sector's level plus this
    int perspective_minimum;       ///< level-givers a sector needs for that
    EvidenceUse evidence;
    std::array<int, evidence_grade_count> evidence_cap; ///< steps below the best level, by grade; 0 or negative
    // [weights]
    bool equal_organisations;         ///< inside a sector every organisation weighs the same
    Fraction single_respondent_share; ///< a person above this share of the weight is mentioned
    // [measures]
    Fraction interval_level; ///< of the interval of a people measure, 0.95
    // [disclosure]
    Promise promise;
    int threshold_internal;
    int threshold_public;
};

} // namespace weft
