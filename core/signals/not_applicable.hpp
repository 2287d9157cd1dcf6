// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"
#include "core/signals/system_view.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::signals {

/// One criterion that may be called not applicable, by a group (a system, a sector of it) and by all others.
struct Excuse {
    std::size_t question = 0;
    std::uint32_t own_excused = 0;
    std::uint32_t own_given = 0; ///< levels
    std::uint32_t others_excused = 0;
    std::uint32_t others_given = 0;  ///< at least 1
    std::int64_t others_percent = 0; ///< mean of their levels, of the way from worst to best
};

/// Far more "not applicable" than others say, and just where others stand low.
struct Shopping {
    double share = 0; ///< of the group's answers
    double others_share = 0;
    std::vector<std::size_t> excused; ///< questions that most of the group call not applicable
    double p = 0;                     ///< of so many low ones among them, if they were any
};

/// Nothing unless all of it holds: the excess, enough criteria that more than `majority` of the group excuse, and these
/// lower with the others than the rest, by a permutation test.
std::optional<Shopping> find_shopping(std::span<const Excuse> excuses, const SignalPolicy::NotApplicable& policy,
                                      const Fraction& majority, const SignalPolicy::Tests& tests, std::uint64_t seed);

/// Each system against the other systems, and each of its sectors against its other sectors.
Found find_not_applicable(std::span<const SystemView> views, const SignalPolicy::NotApplicable& policy,
                          const SignalPolicy::Tests& tests, std::uint64_t seed);

} // namespace weft::signals
