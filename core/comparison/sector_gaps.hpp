// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/rubric/comparison_policy.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// Everybody of one group beside others of the same system on one criterion.
struct SectorGap {
    std::string domain;
    std::string criterion;
    std::string group;   ///< a sector's id; "lead": the sectors that pay or chair together
    std::string against; ///< "others"; "voice" of "lead": the sectors that speak for the smaller partners
    std::optional<std::uint32_t> people; ///< of the group, who gave a level; null when hidden
    std::optional<std::uint32_t> others; ///< of those it stands against
    std::optional<double>
        difference;                ///< mean of the group less mean of the others, in levels; null when either is silent
    std::optional<double> delta;   ///< Cliff's: how much more often the group's answer of two is the higher one
    std::optional<double> p;       ///< by dealing the answers out among both in all ways; null when not tested
    std::optional<double> p_claim; ///< Holm's, over all tests of the system: for what a text claims
    std::optional<double> p_screen; ///< Benjamini and Hochberg's: for what is worth a look
    std::string
        verdict; ///< of the group "higher", "lower"; "worth-a-look", "not-told-apart", "too-few-to-test", "hidden"
    std::string hidden{};                ///< why its numbers are, as in a result; empty otherwise
    std::vector<std::string> left_out{}; ///< of lead and voice: sectors that are hidden, and so have no part in it
};

/// The criteria of one domain taken together, for one group: how often it differs, and by how much on average.
struct DomainGap {
    std::string domain;
    std::string group;
    std::string against;
    std::optional<double>
        difference; ///< weighted mean over criteria, in percent of the way from worst to best; null when one is hidden
    std::uint32_t criteria = 0; ///< on which both gave levels, and which are shown
    std::uint32_t tested = 0;
    std::uint32_t higher = 0;
    std::uint32_t lower = 0;
    std::uint32_t worth_a_look = 0;      ///< neither claimed as higher nor as lower
    std::string hidden{};                ///< why some of its criteria are
    std::vector<std::string> left_out{}; ///< on any of them
};

struct SystemGaps {
    std::string system;
    std::uint32_t tests = 0;         ///< made in this system; those too few to test are none
    std::vector<DomainGap> domains;  ///< by domain as the framework has them, then by group
    std::vector<SectorGap> criteria; ///< the same by criterion
};

/// Sector against the rest and lead against voice, on every criterion of every system (METHODS 2.4). Made of the counts
/// of a result alone, so that it holds for results that came as files. Answers of all people count the same here: what
/// is tested is whether who somebody works for says anything of what they answer. Where a sector or one of the others is
/// hidden, all of its gap is, and it is no test: what is claimed of the others is made of what is shown alone. Lead and
/// voice are made of the sectors on either side that are shown, and hidden where there are none.
std::vector<SystemGaps> sector_gaps(std::span<const result::Result> results, const ComparisonPolicy& policy,
                                    std::uint64_t seed, unsigned threads);

} // namespace weft::comparison
