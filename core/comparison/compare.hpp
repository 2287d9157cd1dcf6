// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/covered_system.hpp"
#include "core/comparison/criterion_disagreement.hpp"
#include "core/comparison/domain_comparison.hpp"
#include "core/comparison/evidence_behind.hpp"
#include "core/comparison/measures_beside.hpp"
#include "core/comparison/peers.hpp"
#include "core/comparison/profile_comparison.hpp"
#include "core/comparison/ready_results.hpp"
#include "core/comparison/rounds.hpp"
#include "core/comparison/rubric_health.hpp"
#include "core/comparison/sector_gaps.hpp"
#include "core/comparison/steady_level.hpp"
#include "core/comparison/weightings.hpp"
#include "core/register/system_register.hpp"
#include "core/rubric/comparison_policy.hpp"
#include "core/uncertainty/uncertainty.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {

/// The document `weft.comparison/1`: systems of one framework and one round side by side. It has no overall order and no
/// single rank by design: ranks are ranges, where they are shown at all. The members are the keys of the JSON, as in a
/// result; `schema/comparison.json` describes the same for other programs. It is for one audience, and what that may not see
/// is in none of its members.
struct Comparison {
    std::string format = "weft.comparison/1";
    std::string audience = "internal";           ///< "system", "regulator", "public"; "internal": nothing is hidden
    std::optional<std::uint32_t> smallest_group; ///< that is shown; null where groups of any size are
    std::string estimand;                        ///< what a number here is of, in a sentence
    result::Document framework;
    std::string status; ///< of the framework: "consultation draft"; may be empty
    std::string caveat; ///< the limits of its evidence in one sentence; may be empty
    std::string round;
    std::optional<std::string> register_date; ///< the register is as of this day; null without one
    std::vector<CoveredSystem> systems;       ///< what it covers, by key
    std::vector<AbsentSystem> absent;         ///< by key; empty without a register
    std::vector<NamedSector> sectors;         ///< by id
    std::vector<DomainComparison> domains;    ///< in the order of the framework
    ProfileComparison profiles;
    Weightings weightings;
    std::vector<SystemGaps> sector_gaps; ///< by key
    std::vector<CriterionAcrossSystems> criteria;
    EvidenceBehind evidence;                   ///< what stands behind the levels
    MeasuresBeside measures;                   ///< what people say beside what is counted
    std::optional<RubricHealth> rubric_health; ///< null when that was not asked for
    std::optional<Rounds> rounds;              ///< null when no earlier round was asked for
    std::optional<Peers> peers;                ///< null without contexts
    /// The same levels from other people of the panels, and by other methods; null where that was not asked for.
    std::optional<uncertainty::RespondentBootstrap> drawn_panels;
    std::optional<uncertainty::MethodUncertainty> other_methods;
    std::vector<SteadyLevel>
        steady_levels;       ///< by domain and key; none where panels were not drawn or nothing may be told
    ComparisonPolicy policy; ///< every number it was made by
    std::uint64_t seed = 0;  ///< of all that was drawn
    std::string engine_version;
};

struct CompareSettings {
    ComparisonPolicy policy;
    std::uint64_t seed = 0;
    unsigned threads = 1;
    std::string engine_version;
};

/// `ready` in any order, all for one audience (`ready_for`), which is whom the comparison is for. Stops with an
/// Error when two are of different frameworks, versions, rubrics, rounds or audiences, or of the same system. Rounds, peers,
/// uncertainty and the health of the rubric are for the caller to add.
Comparison compare(ReadyResults ready, const SystemRegister& systems, const CompareSettings& settings);

} // namespace weft::comparison
