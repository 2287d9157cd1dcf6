// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// In how many systems the strongest piece of evidence is of one grade.
struct GradeCount {
    std::string grade;
    std::uint32_t systems = 0;
};

/// What stands behind the levels of one criterion (METHODS 1.3), over the systems whose level may be shown. Means are percent
/// of the way from the worst level to the best, every system counting the same.
struct EvidenceBehindCriterion {
    std::string domain;
    std::string criterion;
    std::string title;
    std::uint32_t systems = 0;            ///< in which it has a level
    std::uint32_t with_evidence = 0;      ///< of these, in which evidence was handed in
    std::optional<double> evidence_share; ///< the same as a share; null without a system
    std::vector<GradeCount> grades;       ///< every grade, weakest first
    std::uint32_t lowered = 0;            ///< of these, in which evidence supports less than people say
    std::optional<double> lowered_share;
    std::optional<double> claimed;   ///< mean of what people say
    std::optional<double> evidenced; ///< mean of what evidence supports of it
    /// Of these systems, those in which a moderator or regulator said where the criterion stands.
    std::uint32_t moderated = 0;
    std::uint32_t moderated_lower = 0;
    std::uint32_t moderated_higher = 0;
    std::optional<double> claimed_where_moderated; ///< mean of what people say there; null without any
    std::optional<double> moderated_to;            ///< mean of what the moderators say there
};

/// The same of a domain: its criteria together, and its own chains, in which its rule makes one number of them.
struct EvidenceBehindDomain {
    std::string domain;
    std::string title;
    std::uint32_t criteria = 0;      ///< levels of criteria, over all systems
    std::uint32_t with_evidence = 0; ///< of these
    std::optional<double> evidence_share;
    std::uint32_t lowered = 0; ///< of these
    std::optional<double> lowered_share;
    std::uint32_t moderated = 0; ///< of these
    std::uint32_t moderated_lower = 0;
    std::uint32_t moderated_higher = 0;
    std::uint32_t systems = 0;       ///< in which the domain has a level by both chains
    std::uint32_t level_lowered = 0; ///< of these, in which the level evidence supports is the lower one
    std::uint32_t scored = 0;        ///< systems in which it has a score by both chains
    std::optional<double> claimed;   ///< mean score of what people say, percent of its range; null without any
    std::optional<double> evidenced;
};

struct EvidenceBehind {
    std::string use; ///< what the framework does with evidence: "show", "cap", "off"; empty when results do not say
    std::uint32_t levels = 0;        ///< levels of criteria, over all domains and systems
    std::uint32_t with_evidence = 0; ///< of these
    std::optional<double> evidence_share;
    std::uint32_t lowered = 0; ///< of these
    std::optional<double> lowered_share;
    std::uint32_t moderated = 0; ///< of these
    std::uint32_t moderated_lower = 0;
    std::uint32_t moderated_higher = 0;
    std::vector<EvidenceBehindDomain> domains;     ///< in the order of the framework
    std::vector<EvidenceBehindCriterion> criteria; ///< the same
};

/// `results` as one audience may see them, of the same framework and round, sorted by system: what is hidden has no level,
/// and counts nowhere.
EvidenceBehind evidence_behind(std::span<const result::Result> results);

} // namespace weft::comparison
