// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"

#include <map>
#include <string>

namespace weft::signals {

/// Every number of both by its key in defaults.toml: "signals.copies.chance" is "1/1000".
std::map<std::string, std::string> policy_words(const SignalPolicy& signals, const ModerationPolicy& moderation);

} // namespace weft::signals
