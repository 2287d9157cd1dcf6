// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"
#include "core/signals/system_view.hpp"

#include <cstdint>

namespace weft::signals {

/// Whether those who lead see more than those who lend their voice (METHODS 2.4): the difference of their people's mean
/// levels on criteria that both judged, with all ways to deal the people out to the two sides.
Found find_lead_body_gap(const SystemView& view, const SignalPolicy::LeadBodies& policy,
                         const SignalPolicy::Tests& tests, std::uint64_t seed);

} // namespace weft::signals
