// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"
#include "core/signals/system_view.hpp"

#include <cstddef>
#include <vector>

namespace weft::signals {

/// A claim that rose since the round before while its evidence did not.
struct Jump {
    std::size_t question = 0;
    Rank before = 0;
    Rank now = 0;
};

/// In the order of the questions; empty where there is no round before, or a merger lies between. What an outsider has
/// verified needs no better evidence.
std::vector<Jump> jumps_of(const SystemView& view, const SignalPolicy::Jumps& policy);

Found find_jumps(const SystemView& view, const SignalPolicy::Jumps& policy);

} // namespace weft::signals
