// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/disclosure/readership.hpp"
#include "core/fraction.hpp"

#include <cstdint>
#include <vector>

namespace weft::disclosure {

/// The numbers of the policy in force by which one audience may not see everything.
struct DisclosureRule {
    std::uint32_t smallest_group = 1;
    /// Below so many people, a group that all said the same is hidden too: whoever knows one of them knows all.
    std::uint32_t unanimous_from = 1;
    Fraction majority;    ///< the share that a level needs
    Fraction known;       ///< the share of level-givers from which a criterion is known
    Fraction na_majority; ///< the share above which it does not apply
};

/// The rules for this audience, by the result's own promise and policy: its own comes last, and before it those of the
/// audiences that see more, who sees most first. What one of them hides stays hidden by the next, so that nobody learns
/// more from two documents than from the fuller one. None where groups of every size may be seen: in the record itself,
/// and where people answered by name and nothing is published, or a body answered as itself. Throws `Error`
/// (Failure::input) when the result does not say its policy.
std::vector<DisclosureRule> rules_for(const result::Result& result, Readership audience);

} // namespace weft::disclosure
