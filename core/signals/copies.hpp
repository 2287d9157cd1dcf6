// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"
#include "core/signals/system_view.hpp"

#include <cstddef>
#include <cstdint>

namespace weft::signals {

struct Copies {
    std::uint32_t looked_at = 0; ///< people with enough levels, straight lines left out
    std::uint32_t people = 0;    ///< whose answers are those of somebody of another organisation
    std::size_t fewest_same = 0; ///< levels that two of them have in common, and differ in none
};

/// Counts people of different organisations who gave the same answer to everything both were asked, where that is more
/// than chance explains: the number of pairs times the chance of just these levels, each taken from how often it was
/// given in the system, is at most `chance`. Somebody without an organisation is of none but their own.
Copies count_copies(const SystemView& view, const SignalPolicy::Copies& policy,
                    const SignalPolicy::StraightLines& straight);

Found find_copies(const SystemView& view, const SignalPolicy::Copies& policy,
                  const SignalPolicy::StraightLines& straight);

} // namespace weft::signals
