// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"
#include "core/signals/system_view.hpp"

#include <cstddef>
#include <vector>

namespace weft::signals {

/// A claim above the level that its evidence supports.
struct UnsupportedClaim {
    std::size_t question = 0;
    int levels = 0; ///< above
};

/// In the order of the questions; empty where the policy does not ask for evidence.
std::vector<UnsupportedClaim> unsupported_claims(const SystemView& view);

Found find_unsupported_claims(const SystemView& view, const SignalPolicy::Unsupported& policy);

} // namespace weft::signals
