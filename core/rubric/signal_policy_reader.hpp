// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"
#include "core/toml/toml_document.hpp"

namespace weft {

/// The [signals] tables of defaults.toml; every key must be there.
SignalPolicy read_signal_policy(const TomlTable& root);

/// Its [moderation] table; every key must be there.
ModerationPolicy read_moderation_policy(const TomlTable& root);

} // namespace weft
